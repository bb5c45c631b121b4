extension String {
  /// The text as the end of a sentence: with a full stop, which «Галкина М.В.» and «2024 г.» bring
  /// themselves.
  package var ended: String {
    guard let last = last(where: { !"»”)\"".contains($0) }), ".!?…".contains(last) else {
      return self + "."
    }
    // Behind a quote the full stop of the sentence still has to come.
    return self.last == last ? self : self + "."
  }

  /// The text as the rest of a sentence: its first letter small, unless it begins with a name or an
  /// abbreviation.
  package var continued: String {
    let word = prefix { !$0.isWhitespace }
    guard word.dropFirst().allSatisfy({ $0.isLowercase || !$0.isLetter }),
      first?.isUppercase == true
    else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

extension [String] {
  /// The texts in a row, with another word before the last one: «en или ru».
  package func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return joined() }
    return dropLast().joined(separator: separator) + last + end
  }
}
