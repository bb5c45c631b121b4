import RoadmapCore

extension Severity {
  /// The word for it in messages.
  func name(in language: Language) -> String {
    switch self {
    case .error: language.text(en: "error", ru: "ошибка")
    case .warning: language.text(en: "warning", ru: "предупреждение")
    case .info: language.text(en: "info", ru: "сведение")
    }
  }

  /// The colour that goes with the word.
  var tone: Tone {
    switch self {
    case .error: .bad
    case .warning: .warning
    case .info: .muted
    }
  }
}
