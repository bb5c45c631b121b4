import RoadmapCore

extension CoverageLine {
  /// Percentages against their goals as a picture: one group a target, one bar a goal.
  static func chart(
    _ targets: [[CoverageLine]], title: String, in language: Language
  ) -> ReportChart {
    let numbers = NumberWording(language)
    let groups = targets.compactMap { lines -> ReportChart.Group? in
      guard let target = lines.first?.target, target.isPercentage else { return nil }
      return ReportChart.Group(
        label: target.title,
        bars: lines.map { line in
          let goal = target.wording(of: line.coverage.goal.value, numbers)
          let verdict = line.coverage.verdict
          return ReportChart.Bar(
            label: line.coverage.goal.name(in: language), value: line.coverage.measurement?.value,
            goal: line.coverage.goal.value, tone: verdict.tone,
            text: "\(line.actual(numbers)) (\(goal)), \(verdict.name[language])")
        })
    }
    return ReportChart(
      title: title, maximum: 100,
      goalLabel: language.text(en: "goal", ru: "цель"), groups: groups)
  }

  /// Targets against their goals with the value of the year before.
  static func yearlyTable(_ lines: [CoverageLine], in language: Language) -> ReportTable {
    let numbers = NumberWording(language)
    return ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Target", ru: "Показатель"), width: .flexible(minimum: 18, weight: 1)),
        ReportColumn(language.text(en: "Year", ru: "Год")),
        ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(language.text(en: "Year before", ru: "Годом ранее"), alignment: .trailing),
        ReportColumn(language.text(en: "Actual", ru: "Факт"), alignment: .trailing),
        ReportColumn(language.text(en: "Verdict", ru: "Итог")),
      ],
      rows: lines.map { line in
        let coverage = line.coverage
        let before = coverage.previous.map { line.target.wording(actual: $0.value, numbers) }
        return ReportRow([
          .text(line.target.title),
          .text(coverage.goal.name(in: language)),
          .text(line.target.wording(of: coverage.goal.value, numbers)),
          .text(before ?? "—"),
          .text(line.actual(numbers)),
          .text(coverage.verdict.name[language], coverage.verdict.tone),
        ])
      })
  }
}
