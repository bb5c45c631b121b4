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

  /// That a table is cut, and the command that shows all of it.
  func more(_ count: Int, _ command: String?) -> ReportDocument {
    guard count > 0 else { return ReportDocument() }
    var text = StyledText(
      language.text(en: "… and \(count) more", ru: "… и ещё \(count)"), .muted)
    if let command {
      text =
        text + StyledText(language.text(en: "; all of them: ", ru: "; все: "), .muted)
        + StyledText(command, .muted, isWhole: true)
    } else {
      text = text + StyledText(".", .muted)
    }
    return ReportDocument([.paragraph(text)])
  }

  /// Why a roadmap is not counted; nil for one that is.
  static func remark(on line: SummaryLine) -> LocalizedText? {
    guard !line.isCounted else { return nil }
    func day(_ day: CalendarDate, _ language: Language) -> String {
      DateWording(language).shortDay(day)
    }
    let (start, end) = (line.period.start, line.period.end)
    return line.time == .over
      ? LocalizedText(
        en: "ended on \(day(end, .english))", ru: "срок действия истёк \(day(end, .russian))")
      : LocalizedText(
        en: "begins on \(day(start, .english))", ru: "начнётся \(day(start, .russian))")
  }

  /// The same where the figures of the total are apart from it.
  static func reason(_ line: SummaryLine, in language: Language) -> String {
    guard let remark = remark(on: line) else { return "" }
    return remark[language] + language.text(en: ", not in the total", ru: ", в итоги не вошла")
  }

  /// That roadmaps are not of the time that is summed up.
  static func ofAnotherTime(_ names: String, in language: Language) -> String {
    language.text(
      en: "Of another time, and not in the totals: \(names).",
      ru: "На другое время, в итоги не вошли: \(names).")
  }

  /// What has to be said of roadmaps that the figures do not show.
  var remarks: [StyledText] {
    let uncounted = report.remarkable.filter { !$0.isCounted }
    let undated = report.remarkable.filter { $0.isCounted }
    func named(_ lines: [SummaryLine]) -> String {
      let names = lines.prefix(10).map { line in
        let row = SummaryRow(line)
        return row.name + (row.remark.map { " (\($0[language]))" } ?? "")
      }.joined(separator: "; ")
      let more = lines.count - 10
      return more > 0
        ? names + language.text(en: " and \(more) more", ru: " и ещё \(more)") : names
    }
    var remarks: [StyledText] = []
    if !uncounted.isEmpty {
      remarks.append(
        StyledText(SummaryWording.ofAnotherTime(named(uncounted), in: language)))
    }
    if !undated.isEmpty {
      remarks.append(
        StyledText(
          language.text(
            en: "Without a single due date: \(named(undated)).",
            ru: "Без единого срока: \(named(undated)).")))
    }
    return remarks
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
