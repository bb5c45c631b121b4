extension StringProtocol {
  /// The text with some characters written in another way; `escape` is nil for those that stay.
  func escaping(_ escape: (Unicode.Scalar) -> String?) -> String {
    // Most texts have no such character.
    guard let first = unicodeScalars.firstIndex(where: { escape($0) != nil }) else {
      return String(self)
    }
    var result = String(self[..<first])
    for scalar in unicodeScalars[first...] {
      if let other = escape(scalar) {
        result += other
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
