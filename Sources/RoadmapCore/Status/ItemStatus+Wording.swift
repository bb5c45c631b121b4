extension ItemStatus {
  /// The status as people say it.
  public var name: LocalizedText {
    switch self {
    case .overdue: LocalizedText(en: "overdue", ru: "просрочено")
    case .inProgress: LocalizedText(en: "in progress", ru: "в работе")
    case .dueSoon: LocalizedText(en: "due soon", ru: "скоро срок")
    case .open: LocalizedText(en: "not started", ru: "не начато")
    case .planned: LocalizedText(en: "planned", ru: "впереди")
    case .continuous: LocalizedText(en: "ongoing", ru: "постоянно")
    case .onRequest: LocalizedText(en: "on request", ru: "по запросу")
    case .unscheduled: LocalizedText(en: "no date", ru: "без срока")
    case .done: LocalizedText(en: "done", ru: "выполнено")
    case .cancelled: LocalizedText(en: "cancelled", ru: "отменено")
    }
  }
}
