import RoadmapCore

/// What becomes of the answers to questions, or of what was broken off.
enum AnswersEnd: CaseIterable, Sendable {
  case write
  case discard

  /// What is said where nothing was kept.
  static let discarded = LocalizedText(en: "Nothing was written.", ru: "Ничего не записано.")

  /// The word, its letter in brackets.
  ///
  /// Not «да» and «нет»: the key of «н» has the Latin letter "y".
  var label: LocalizedText {
    switch self {
    case .write: LocalizedText(en: "[w]rite", ru: "[з]аписать")
    case .discard: LocalizedText(en: "[d]iscard", ru: "[о]тказаться")
    }
  }
}
