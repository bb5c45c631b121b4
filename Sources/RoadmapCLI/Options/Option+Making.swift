import RoadmapCore

extension OrganizationKind: ChoiceWord {
  var name: LocalizedText {
    switch self {
    case .school: LocalizedText(en: "school", ru: "школа")
    case .college: LocalizedText(en: "college", ru: "колледж")
    case .region: LocalizedText(en: "region", ru: "регион")
    }
  }
}

extension Option<OrganizationKind?> {
  /// `--kind`: for whom the roadmap is.
  static let kind: Option = choice(
    "kind", Placeholder.kind,
    help: LocalizedText(
      en: "for whom: school (the standard), college or region",
      ru: "для кого: школа (так по умолчанию), колледж или регион"))
}

extension Option<DateSpan?> {
  /// `--period` of `init`: the time to plan for.
  static let plannedPeriod = value(
    "period", Placeholder.period, .period,
    help: LocalizedText(
      en: """
        the time to plan for, such as 2026-09-01..2027-08-31; else the school year that runs, \
        from May on the next one, and with --next the year after
        """,
      ru: """
        на какое время, например 2026-09-01..2027-08-31; иначе идущий учебный год, с мая — \
        следующий, а с --next — год после прежней карты
        """),
    by: PeriodArgument.read)
}

extension Option<String?> {
  /// `--title`: the title of the new roadmap.
  static let title = text(
    "title", Placeholder.text,
    help: LocalizedText(en: "title of the roadmap", ru: "название карты"))

  /// `--organization`: whose roadmap it is.
  static let organization = text(
    "organization", Placeholder.title,
    help: LocalizedText(en: "the organisation whose roadmap it is", ru: "чья это карта"))

  /// `--next`: last year's roadmap.
  static let next = text(
    "next", Placeholder.file,
    help: LocalizedText(
      en: "begin the year after this roadmap", ru: "начать следующий год по этой карте"))
}

extension Option<Bool> {
  /// `--carry-undone`: what is not done is noted in the file.
  static let carryUndone = flag(
    "carry-undone",
    help: LocalizedText(
      en: "with --next: note in the file what was not done, instead of asking",
      ru: "с --next: отметить невыполненное в файле, а не спрашивать о нём"))

  /// `--dry-run` of `init`: shows the roadmap.
  static let shownOnly = flag(
    "dry-run",
    help: LocalizedText(
      en: "show the roadmap and write nothing", ru: "показать карту и ничего не записывать"))

  /// `--git`: how git merges roadmaps.
  static let git = flag(
    "git",
    help: LocalizedText(
      en: "instead of a roadmap: write into .gitattributes here that git merges roadmap.json by"
        + " meaning",
      ru: "вместо карты: записать в .gitattributes здесь, что git объединяет roadmap.json по смыслу"
    ))
}
