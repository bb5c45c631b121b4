import RoadmapCore

extension CoverageLine {
  /// Targets against their goals as a picture: one group a target, one bar a goal.
  static func chart(
    _ lines: [CoverageLine], title: String, in language: Language
  ) -> ReportChart {
    let numbers = NumberWording(language)
    var groups: [ReportChart.Group] = []
    var previous: (id: String, owner: String?)?
    for line in lines where line.target.isPercentage {
      if previous?.id != line.target.id || previous?.owner != line.owner {
        groups.append(ReportChart.Group(label: line.target.title, bars: []))
        previous = (line.target.id, line.owner)
      }
      let coverage = line.coverage
      let goal = line.target.wording(of: coverage.goal.value, numbers)
      groups[groups.count - 1].bars.append(
        ReportChart.Bar(
          label: coverage.goal.name(in: language), value: coverage.measurement?.value,
          goal: coverage.goal.value, tone: coverage.verdict.tone,
          text: "\(line.actual(numbers)) (\(goal)), \(coverage.verdict.name[language])"))
    }
    return ReportChart(title: title, maximum: 100, groups: groups)
  }

  /// Targets against their goals with the value of the year before.
  static func yearlyTable(_ lines: [CoverageLine], in language: Language) -> ReportTable {
    func text(en english: String, ru russian: String) -> String {
      LocalizedText(en: english, ru: russian)[language]
    }
    let numbers = NumberWording(language)
    return ReportTable(
      columns: [
        ReportColumn(
          text(en: "Target", ru: "Показатель"), width: .flexible(minimum: 18, weight: 1)),
        ReportColumn(text(en: "Year", ru: "Год")),
        ReportColumn(text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(text(en: "Year before", ru: "Годом ранее"), alignment: .trailing),
        ReportColumn(text(en: "Actual", ru: "Факт"), alignment: .trailing),
        ReportColumn(text(en: "Verdict", ru: "Итог")),
      ],
      rows: lines.map { line in
        let coverage = line.coverage
        let before = coverage.previous.map { line.target.wording(actual: $0.value, numbers) }
        return ReportRow([
          .text(StyledText(line.target.title)),
          .text(StyledText(coverage.goal.name(in: language))),
          .text(StyledText(line.target.wording(of: coverage.goal.value, numbers))),
          .text(StyledText(before ?? "—")),
          .text(StyledText(line.actual(numbers))),
          .text(StyledText(coverage.verdict.name[language], coverage.verdict.tone)),
        ])
      })
  }
}
