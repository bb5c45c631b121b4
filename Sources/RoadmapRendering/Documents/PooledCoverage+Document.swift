package import RoadmapCore

extension CoverageReport {
  package static func total(
    of reports: [CoverageReport], in language: Language
  ) -> ReportDocument {
    let count = reports.count
    var document = total(
      LocalizedText(
        en: "\(PluralForm.count(count, "roadmap", "roadmaps")) together",
        ru: "Всего в \(count) \(PluralForm.noun(count, "карте", "картах", "картах"))"),
      in: language)
    let pooled = PooledCoverage.lines(of: reports).filter { $0.roadmaps > 1 }
    guard !pooled.isEmpty else {
      let none = LocalizedText(
        en: "They share no target, so there is nothing to sum up.",
        ru: "Общих показателей у них нет, складывать нечего.")
      document.append(.paragraph(StyledText(none[language])))
      return document
    }
    document.append(.table(PooledCoverage.table(pooled, in: language)))
    document.append(.paragraph(StyledText(PooledCoverage.rule[language], .muted)))
    return document
  }
}

extension PooledCoverage {
  /// How values are summed up.
  static let rule = LocalizedText(
    en: "Counts are added up; percentages without counts cannot be.",
    ru: "Складываются численности; проценты без численности не складываются.")

  /// Shared goals with what was counted in all roadmaps.
  static func table(_ lines: [PooledCoverage], in language: Language) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Indicator", ru: "Показатель"), width: .flexible(minimum: 16, weight: 1)
        ),
        ReportColumn(language.text(en: "Year", ru: "Год")),
        ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(language.text(en: "Counted", ru: "Численность"), alignment: .trailing),
        ReportColumn(language.text(en: "Actual", ru: "Факт"), alignment: .trailing),
        ReportColumn(language.text(en: "With counts", ru: "С данными"), alignment: .trailing),
      ],
      rows: lines.map { $0.row(in: language) })
  }

  private func row(in language: Language) -> ReportRow {
    let numbers = NumberWording(language)
    let between = LocalizedText(en: "of", ru: "из")[language]
    let rounding: NumberWording.Rounding = target.bound == .atLeast ? .down : .up
    let tone: Tone =
      switch reachesGoal {
      case true?: .good
      case false?: .warning
      case nil: .plain
      }
    return ReportRow([
      .text(StyledText(target.title)),
      .text(StyledText(goalKey)),
      .text(StyledText(goal.map { target.wording(of: $0, numbers) } ?? "—")),
      .text(StyledText(of > 0 ? "\(count) \(between) \(of)" : "—")),
      .text(
        StyledText(value.map { numbers.value($0, unit: target.unit, rounding) } ?? "—", tone)),
      .text(StyledText("\(countedRoadmaps) \(between) \(roadmaps)")),
    ])
  }
}
