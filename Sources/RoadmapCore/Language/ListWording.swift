extension [String] {
  /// The texts in a row, with another word before the last one: «en или ru».
  package func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return joined() }
    return dropLast().joined(separator: separator) + last + end
  }
}
