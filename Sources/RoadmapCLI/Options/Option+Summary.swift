import RoadmapCore

extension Option<String?> {
  /// `--by`: what the roadmaps of a group have in common.
  static let groupedBy = text(
    "by", LocalizedText(en: "WHAT", ru: "ЧТО"),
    help: LocalizedText(
      en: "group by folder (the standard), organization, or a key of your own such as x-district",
      ru:
        "группы: папка (так по умолчанию), организация или свой ключ карты, например x-district"))
}

extension SummarySort: ChoiceWord {
  var name: LocalizedText {
    switch self {
    case .overdue: LocalizedText(en: "overdue", ru: "просрочено")
    case .percent: LocalizedText(en: "percent", ru: "доля")
    case .onTime: LocalizedText(en: "on time", ru: "в срок")
    case .coverage: LocalizedText(en: "coverage", ru: "показатели")
    }
  }
}

extension Option<SummarySort?> {
  /// `--sort`: what comes first.
  static let sort: Option = choice(
    "sort", LocalizedText(en: "BY", ru: "ПО"),
    help: LocalizedText(
      en: "worst first by overdue (the standard), percent, on-time or coverage",
      ru: "сначала худшие: просрочено (так по умолчанию), доля, в-срок или показатели"))
}

extension Option<Int> {
  /// `--top`: how many roadmaps are listed; 0 for all.
  static let top = number(
    "top", in: 1...1_000_000, otherwise: 0,
    help: LocalizedText(
      en: "list only so many roadmaps, the worst; all count",
      ru: "показать столько худших карт; считаются все"))
}

extension Option<CalendarDate?> {
  /// `--compared-to`: an earlier day.
  static let comparedTo = date(
    "compared-to",
    help: LocalizedText(
      en: "show what has changed since this day", ru: "показать, что изменилось с этого дня"))
}

extension Option<[RoadmapCondition]> {
  /// `--where`: which roadmaps count.
  static let conditions = values(
    "where", LocalizedText(en: "KEY=WORDS", ru: "КЛЮЧ=СЛОВА"), .text,
    help: LocalizedText(
      en:
        "only roadmaps with these words in folder, organization, title, organizationId or an x- key",
      ru:
        "только карты, где эти слова есть в поле папка, организация, название, ид-организации или в "
        + "своём ключе x-"
    ),
    by: { RoadmapCondition($0) })
}
