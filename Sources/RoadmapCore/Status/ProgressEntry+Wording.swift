extension ProgressEntry.State {
  /// What happened, as people say it.
  public var name: LocalizedText {
    switch self {
    case .started: LocalizedText(en: "started", ru: "начато")
    case .progress: LocalizedText(en: "in progress", ru: "в работе")
    case .done: LocalizedText(en: "done", ru: "выполнено")
    case .cancelled: LocalizedText(en: "cancelled", ru: "отменено")
    case .postponed: LocalizedText(en: "postponed", ru: "перенесено")
    case .reopened: LocalizedText(en: "reopened", ru: "возобновлено")
    }
  }
}
