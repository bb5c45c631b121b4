import RoadmapCore

extension Severity {
  /// The word for it in messages.
  func name(in language: Language) -> String {
    switch self {
    case .error: LocalizedText(en: "error", ru: "ошибка")[language]
    case .warning: LocalizedText(en: "warning", ru: "предупреждение")[language]
    case .info: LocalizedText(en: "info", ru: "сведение")[language]
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
