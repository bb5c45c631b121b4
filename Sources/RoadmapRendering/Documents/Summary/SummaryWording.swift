import RoadmapCore

/// The sentences and titles of a summary.
struct SummaryWording {
  private let report: SummaryReport
  private let language: Language
  private let dates: DateWording

  init(_ report: SummaryReport, _ language: Language) {
    self.report = report
    self.language = language
    dates = DateWording(language)
  }

  var title: String {
    language.text(
      en: "Summary of the roadmaps on \(dates.shortDay(report.asOf))",
      ru: "Сводка по дорожным картам на \(dates.shortDay(report.asOf))")
  }
  var totalTitle: String { language.text(en: "In short", ru: "Кратко") }
  var roadmaps: String { language.text(en: "Roadmaps", ru: "Дорожных карт") }
  var all: String { language.text(en: "Total", ru: "Всего") }
  var groupName: String { language.text(en: "Group", ru: "Группа") }
  var groupsTitle: String { language.text(en: "By group", ru: "По группам") }
  var mapTitle: String { language.text(en: "Groups by stage", ru: "Группы по этапам") }
  var linesTitle: String { language.text(en: "Organisations", ru: "Организации") }
  var targetsTitle: String { language.text(en: "Targets", ru: "Показатели") }

  /// What a screen says in place of the facts of a page.
  var facts: String {
    let count = report.roadmapCount
    let compared = report.comparedTo.map { day in
      language.text(
        en: " Compared with \(dates.shortDay(day)).", ru: " Сравнение с \(dates.shortDay(day)).")
    }
    return language.text(
      en: PluralForm.count(count, "roadmap", "roadmaps") + ", "
        + PluralForm.count(report.groups.count, "group", "groups") + "." + (compared ?? ""),
      ru: PluralForm.count(count, "дорожная карта", "дорожные карты", "дорожных карт") + ", "
        + PluralForm.count(report.groups.count, "группа", "группы", "групп") + "."
        + (compared ?? ""))
  }

  /// What became of everything that was planned.
  var total: String {
    let sentences = ProgressWording(language).sentences(report.total.progress)
    return sentences.isEmpty
      ? language.text(en: "No due date is planned.", ru: "Сроков в картах нет.")
      : sentences.joined(separator: " ")
  }

  var mapRule: String {
    language.text(
      en: "The done share of each stage; columns are the stages that most roadmaps have.",
      ru: "Доля выполненного по этапам; столбцы — этапы, которые есть в большинстве карт.")
  }

  /// That a table is cut.
  func more(_ count: Int) -> ReportDocument {
    guard count > 0 else { return ReportDocument() }
    return ReportDocument([
      .paragraph(
        StyledText(language.text(en: "… and \(count) more.", ru: "… и ещё \(count)."), .muted))
    ])
  }

  /// How a done share looks where there is colour.
  static func tone(_ percent: Int) -> Tone {
    switch percent {
    case 80...: .good
    case 50..<80: .warning
    default: .bad
    }
  }
}
