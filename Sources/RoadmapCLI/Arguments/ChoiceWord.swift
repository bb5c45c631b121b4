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
    let word = Self.allCases.first { word in
      [word.rawValue, word.name[.english], word.name[.russian]].contains {
        Self.folded($0) == wanted
      }
    }
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

  private static func folded(_ word: String) -> SearchText {
    SearchText(word.replacing("-", with: " "))
  }
}
