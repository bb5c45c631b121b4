/// What a sign in a cell says of the column that it stands in, a month or a party.
enum CellMark {
  /// «+», «V», «да», «х»: the column is meant.
  case yes
  /// «-», «нет»: it is not.
  case no

  /// In characters.
  private static let longest = 2

  /// Reads a cell; nil where it is empty or says more than a sign does.
  init?(_ text: String) {
    switch text.lowercased() {
    case "": return nil
    case "да", "yes", "есть": self = .yes
    case "нет", "no", "не": self = .no
    default:
      guard text.count <= Self.longest, !text.contains(where: \.isNumber) else { return nil }
      self = text.allSatisfy { "-–—−".contains($0) } ? .no : .yes
    }
  }
}
