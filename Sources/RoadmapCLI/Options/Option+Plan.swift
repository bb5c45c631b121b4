import RoadmapCore

extension Option<AddRequest.Level?> {
  /// `--as`: what sort of line is added.
  static let level: Option = choice(
    "as", Placeholder.kind,
    help: LocalizedText(
      en: "what is added: stage, substage or activity; that of the sibling, else an activity",
      ru: "что добавить: stage (этап), substage (подэтап) или activity (мероприятие); если не "
        + "указано — как сосед, иначе мероприятие"))
}

extension Option<Set<EditItemRequest.Part>> {
  /// `--clear`: what is taken out of an item.
  static let cleared = Option(
    declaration: .of(.parts),
    read: { Set(Option<[EditItemRequest.Part]>.parts.read($0)) })
}

extension Option<[EditItemRequest.Part]> {
  fileprivate static let parts: Option = choices(
    "clear", LocalizedText(en: "WHAT", ru: "ЧТО"),
    help: LocalizedText(
      en: "take out: number, result, documents or note",
      ru: "убрать: number (номер в документе), result (результат), documents (документы) или "
        + "note (примечание)"))
}

extension Option<String?> {
  /// `--before`: the sibling behind.
  static let before = text(
    "before", Placeholder.id,
    help: LocalizedText(en: "right before this item", ru: "прямо перед этим пунктом"))

  /// `--after`: the sibling before.
  static let after = text(
    "after", Placeholder.id,
    help: LocalizedText(en: "right behind this item", ru: "сразу после этого пункта"))

  /// `--to`: what the item is to belong to.
  static let newParent = text(
    "to", Placeholder.id,
    help: LocalizedText(
      en: "the stage, sub-stage or activity that it is to belong to",
      ru: "этап, подэтап или пункт, куда его перенести")
  ).called("в")

  /// `--title` of an item or of the roadmap.
  static let newTitle = text(
    "title", Placeholder.text,
    help: LocalizedText(en: "another title", ru: "другое название"))

  /// `--number`: the number as the document prints it.
  static let printedNumber = text(
    "number", Placeholder.text,
    help: LocalizedText(
      en: "the number as the document prints it", ru: "номер, как он напечатан в документе"))

  /// `--result`: the key result.
  static let keyResult = text(
    "result", Placeholder.text,
    help: LocalizedText(en: "the key result", ru: "ключевой результат"))

  /// `--note` of an item itself.
  static let itemNotes = text(
    "note", Placeholder.text,
    help: LocalizedText(en: "the note on the item", ru: "примечание к пункту"))

  /// `--reason`: why the plan is changed, where `--note` is the item's own.
  static let reason = text(
    "reason", Placeholder.text,
    help: LocalizedText(
      en: "why, for the record of changes", ru: "почему: попадёт в изменения плана"))

  /// `--organization` of the roadmap at hand.
  static let newOrganization = text(
    "organization", Placeholder.title,
    help: LocalizedText(en: "another organisation", ru: "другая организация"))

  /// `--purpose`: what the programme is for.
  static let purpose = text(
    "purpose", Placeholder.text,
    help: LocalizedText(en: "what the programme is for", ru: "цель программы"))

  /// `--curator`: who keeps the roadmap.
  static let curator = text(
    "curator", Placeholder.name,
    help: LocalizedText(en: "who keeps the roadmap", ru: "кто ведёт дорожную карту"))

  /// `--approved-by`: who approved the roadmap.
  static let approvedBy = text(
    "approved-by", Placeholder.name,
    help: LocalizedText(en: "who approved the roadmap", ru: "кто утвердил дорожную карту"))

  /// `--approved-order`: by which order.
  static let approvedOrder = text(
    "approved-order", Placeholder.text,
    help: LocalizedText(en: "the order that approved it", ru: "каким приказом утверждена"))

  /// `--position` of a member of the team.
  static let position = text(
    "position", Placeholder.text,
    help: LocalizedText(en: "the member's position", ru: "должность"))

  /// `--unit` of an indicator.
  static let unit = text(
    "unit", LocalizedText(en: "UNIT", ru: "ЕДИНИЦА"),
    help: LocalizedText(
      en: "% (the standard), or what is counted", ru: "% (так по умолчанию) или что считают"))

  /// `--audience` of an indicator.
  static let audience = text(
    "audience", Placeholder.text,
    help: LocalizedText(en: "whom it is about", ru: "о ком речь"))

  /// `--in`: the stage that an indicator belongs to.
  static let owner = text(
    "in", Placeholder.id,
    help: LocalizedText(
      en: "the stage or item whose indicator it is; the roadmap's if left out",
      ru: "этап или пункт, чей это показатель; если не указано — всей карты"))
}

extension Option<[String]> {
  /// `--task`: the tasks of the programme.
  static let tasks = texts(
    "task", Placeholder.text,
    help: LocalizedText(
      en: "a task of the programme, in place of those there are; may be repeated",
      ru: "задача программы, вместо прежних; можно указать несколько раз"))

  /// `--expected-result`: what the programme is to bring.
  static let expectedResults = texts(
    "expected-result", Placeholder.text,
    help: LocalizedText(
      en: "an expected result of the programme, in place of those there are; may be repeated",
      ru: "ожидаемый результат программы, вместо прежних; можно указать несколько раз"))

  /// `--basis`: the acts that the roadmap rests on.
  static let basis = texts(
    "basis", Placeholder.text,
    help: LocalizedText(
      en: "an act that the roadmap rests on, in place of those there are; may be repeated",
      ru: "нормативный документ, вместо прежних; можно указать несколько раз"))

  /// `--document`: what proves or fixes the result.
  static let documents = texts(
    "document", Placeholder.text,
    help: LocalizedText(
      en: "what proves the result, in place of those there are; may be repeated",
      ru: "чем закрепляется результат, вместо прежних; можно указать несколько раз"))

  /// `--alias`: another spelling of a name.
  static let aliases = texts(
    "alias", Placeholder.name,
    help: LocalizedText(
      en: "another spelling of the name; may be repeated",
      ru: "другое написание имени; можно указать несколько раз"))

  /// `--at-least`: the goals of an indicator.
  static let atLeast = texts(
    "at-least", LocalizedText(en: "[YEAR=]VALUE", ru: "[ГОД=]ЗНАЧЕНИЕ"),
    help: LocalizedText(
      en: "the goal, not less than: 2024=70, 2023/24=70, or 70 for the whole period; may be "
        + "repeated",
      ru: "цель «не менее»: 2024=70, 2023/24=70 или 70 на весь период; можно указать несколько раз")
  )

  /// `--at-most`: the goals of an indicator that is to stay low.
  static let atMost = texts(
    "at-most", LocalizedText(en: "[YEAR=]VALUE", ru: "[ГОД=]ЗНАЧЕНИЕ"),
    help: LocalizedText(en: "the goal, not more than", ru: "цель «не более»"))
}

extension Option<CalendarDate?> {
  /// `--start`: the first day of the period.
  static let periodStart = date(
    "start", help: LocalizedText(en: "the first day of the period", ru: "первый день периода"))

  /// `--approved-on`: the day of approval.
  static let approvedOn = date(
    "approved-on", help: LocalizedText(en: "the day of approval", ru: "день утверждения"))

  /// `--end`: the last day of the period.
  static let periodEnd = date(
    "end", help: LocalizedText(en: "the last day of the period", ru: "последний день периода"))
}

extension Option<Member.Kind?> {
  /// `--kind` of a member of the team.
  static let memberKind: Option = choice(
    "kind", Placeholder.kind,
    help: LocalizedText(
      en: "person, role, body or organization",
      ru: "person (человек), role (должность), body (орган) или organization (организация)"))
}

extension Option<Bool> {
  /// `--replace`: somebody takes over from somebody else.
  static let replace = flag(
    "replace",
    help: LocalizedText(
      en: "put one name in the place of another everywhere: OLD NEW",
      ru: "заменить одного ответственного другим везде: КОГО КЕМ"))

  /// `--open`: only what is not closed.
  static let openOnly = flag(
    "open",
    help: LocalizedText(
      en: "with --replace: only in what is still open; what is done keeps its name",
      ru: "вместе с --replace: только в незавершённом; у выполненного имя остаётся"))
}

extension [OptionDeclaration] {
  /// What can be said of every change of the plan.
  static let amendments = options(.by, .note, .dryRun)
}

extension AddRequest.Level: ChoiceWord {
  /// What people call it.
  var name: LocalizedText {
    switch self {
    case .stage: LocalizedText(en: "stage", ru: "этап")
    case .substage: LocalizedText(en: "sub-stage", ru: "подэтап")
    case .activity: LocalizedText(en: "activity", ru: "мероприятие")
    }
  }
}

extension EditItemRequest.Part: ChoiceWord {
  /// What people call it.
  var name: LocalizedText {
    switch self {
    case .number: LocalizedText(en: "number", ru: "номер")
    case .result: LocalizedText(en: "result", ru: "результат")
    case .documents: LocalizedText(en: "documents", ru: "документы")
    case .note: LocalizedText(en: "note", ru: "примечание")
    }
  }
}

extension Member.Kind: ChoiceWord {
  /// What people call it.
  var name: LocalizedText {
    switch self {
    case .person: LocalizedText(en: "person", ru: "человек")
    case .role: LocalizedText(en: "role", ru: "должность")
    case .body: LocalizedText(en: "body", ru: "орган")
    case .organization: LocalizedText(en: "organization", ru: "организация")
    }
  }
}

extension ProgressEntry.State: ChoiceWord {}
