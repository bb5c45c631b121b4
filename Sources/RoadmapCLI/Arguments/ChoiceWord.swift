import RoadmapCore

/// A word of a fixed list that can be typed in either language.
protocol ChoiceWord: CaseIterable, RawRepresentable<String>, Sendable {
  /// What people call it; both are understood, as well as the word that programs use.
  var name: LocalizedText { get }
}

extension ChoiceWord {
  /// The word that is typed, with a hyphen or a space, «ё» or «е», in capitals or not; nil where it is
  /// none of the list.
  init?(typed: String) {
    if let word = Self(rawValue: typed) {
      self = word
      return
    }
    let wanted = Self.folded(typed)
    func isMeant(_ word: Self, _ fits: (String) -> Bool) -> Bool {
      [word.rawValue, word.name[.english], word.name[.russian]].contains(where: fits)
    }
    let word =
      Self.allCases.first { isMeant($0) { Self.folded($0) == wanted } }
      ?? Self.allCases.first { isMeant($0) { Self.isForm(typed, of: $0) } }
    guard let word else { return nil }
    self = word
  }

  /// The words of a list with commas between, or nil where one of them is none.
  static func list(typed: String) -> [Self]? {
    let parts = typed.split(separator: ",").map(String.init)
    let words = parts.compactMap(Self.init(typed:))
    return words.count == parts.count ? words : nil
  }

  /// What is typed in Russian, in the order of the list.
  static var russianNames: [String] { allCases.map { $0.name[.russian] } }

  /// Whether a Russian word is another in some other form: «просроченные» for «просрочено».
  private static func isForm(_ typed: String, of name: String) -> Bool {
    guard min(typed.count, name.count) > 6, !typed.contains(" "), typed.utf8.count > typed.count
    else { return false }
    let common = zip(typed.lowercased(), name.lowercased()).prefix { $0 == $1 }.count
    return common >= max(typed.count, name.count) - 3
  }

  private static func folded(_ word: String) -> SearchText {
    SearchText(word.replacing("-", with: " "))
  }
}
