extension Amendment.Subject {
  /// What was changed, as people say it.
  public var name: LocalizedText {
    switch self {
    case .added: LocalizedText(en: "added", ru: "добавлено")
    case .removed: LocalizedText(en: "removed", ru: "исключено")
    case .moved: LocalizedText(en: "moved", ru: "перемещено")
    case .order: LocalizedText(en: "order", ru: "порядок")
    case .id: LocalizedText(en: "number", ru: "номер")
    case .title: LocalizedText(en: "title", ru: "название")
    case .number: LocalizedText(en: "number in the document", ru: "номер в документе")
    case .deadline: LocalizedText(en: "deadline", ru: "срок")
    case .responsible: LocalizedText(en: "responsible", ru: "ответственные")
    case .keyResult: LocalizedText(en: "key result", ru: "результат")
    case .documents: LocalizedText(en: "documents", ru: "документы")
    case .notes: LocalizedText(en: "notes", ru: "примечание")
    case .organization: LocalizedText(en: "organisation", ru: "организация")
    case .period: LocalizedText(en: "period", ru: "период")
    case .yearKind: LocalizedText(en: "kind of year", ru: "вид года")
    case .curator: LocalizedText(en: "curator", ru: "куратор")
    case .approval: LocalizedText(en: "approval", ru: "утверждение")
    case .purpose: LocalizedText(en: "purpose", ru: "цель программы")
    case .tasks: LocalizedText(en: "tasks", ru: "задачи")
    case .expectedResults: LocalizedText(en: "expected results", ru: "ожидаемые результаты")
    case .basis: LocalizedText(en: "acts it rests on", ru: "нормативные документы")
    case .team: LocalizedText(en: "team", ru: "команда")
    case .position: LocalizedText(en: "position", ru: "должность")
    case .aliases: LocalizedText(en: "other spellings", ru: "другие написания")
    case .target: LocalizedText(en: "indicator", ru: "показатель")
    case .goal: LocalizedText(en: "goal", ru: "цель")
    case .calendar: LocalizedText(en: "calendar", ru: "календарь")
    case .entry: LocalizedText(en: "record corrected", ru: "исправлена отметка")
    case .measurement: LocalizedText(en: "measurement corrected", ru: "исправлен замер")
    }
  }
}
