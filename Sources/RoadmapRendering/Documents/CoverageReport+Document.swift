package import RoadmapCore

extension CoverageReport: RenderedReport {
  package var machineFormat: String { "roadmap-coverage/1" }
  package static var namesOrganization: Bool { true }

  package func document(in language: Language) -> ReportDocument {
    let day = DateWording(language).day(asOf)
    var document = ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(
        StyledText(
          language.text(
            en: "\(organization). Indicators as of \(day).",
            ru: "\(organization). Показатели на \(day)"), .muted)),
    ])
    if targets.isEmpty {
      let none = LocalizedText(
        en: "The roadmap sets no targets for this time.",
        ru: "На это время показатели в карте не заданы.")
      document.append(.paragraph(StyledText(none[language])))
    }
    for lines in targets {
      document.append(contentsOf: lines, in: language)
    }
    if targets.joined().contains(where: { $0.coverage.verdict.isMeasuredByLine }) {
      document.append(.hint(StyledText(Coverage.Verdict.lineRule[language], .muted)))
    }
    return document
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Id", ru: "Обозначение"), language.text(en: "Indicator", ru: "Показатель"),
      language.text(en: "Stage", ru: "Этап"), language.text(en: "Unit", ru: "Единица"),
      language.text(en: "Year", ru: "Год"),
      language.text(en: "Bound", ru: "Условие"), language.text(en: "Goal", ru: "Цель"),
      language.text(en: "Actual", ru: "Факт"), language.text(en: "Measured on", ru: "Измерено"),
      language.text(en: "Difference", ru: "Разница"), language.text(en: "Verdict", ru: "Итог"),
    ]
    return ReportTable(
      titles: titles,
      rows: targets.joined().map { line in
        let measurement = line.coverage.measurement
        return [
          line.target.id, line.target.title, line.owner ?? "", line.target.unit,
          line.coverage.goal.key, line.target.bound.name[language],
          exact(line.coverage.goal.value), measurement.map { exact($0.value) } ?? "",
          measurement?.on.description ?? "", line.coverage.difference.map { exact($0) } ?? "",
          line.coverage.verdict.name[language],
        ]
      })
  }

  /// A number that a spreadsheet can go on with: not rounded, `50` and not `50.0`.
  private func exact(_ value: Double) -> String {
    value.description.hasSuffix(".0") ? String(value.description.dropLast(2)) : value.description
  }
}

extension ReportDocument {
  /// One target: its title, then a row for each goal.
  fileprivate mutating func append(contentsOf lines: [CoverageLine], in language: Language) {
    guard let first = lines.first else { return }
    let owner =
      first.owner.map { language.text(en: " (item \($0))", ru: " (пункт \($0))") } ?? ""
    let id = StyledText(" [\(first.target.id)]", .muted)
    append(.heading(level: 2, StyledText(first.target.title + owner) + id))
    append(
      .table(
        ReportTable(
          columns: [
            ReportColumn(language.text(en: "Year", ru: "Год")),
            ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
            ReportColumn(language.text(en: "Actual", ru: "Факт"), alignment: .trailing),
            ReportColumn(""),
            ReportColumn(language.text(en: "Change", ru: "Рост"), alignment: .trailing),
            ReportColumn(language.text(en: "Measured", ru: "Измерено")),
            ReportColumn(
              language.text(en: "Verdict", ru: "Итог"), width: .flexible(minimum: 10, weight: 1)),
          ],
          rows: lines.map { $0.goalRow(in: language) })))
  }
}

extension CoverageLine {
  /// The change against the last measurement of the goal before, in the unit of the target.
  fileprivate func change(_ numbers: NumberWording) -> String {
    guard let now = coverage.measurement, let before = coverage.previous else { return "—" }
    let change = now.value - before.value
    return (change > 0 ? "+" : "") + numbers.decimal(change, .nearest)
  }

  fileprivate func goalRow(in language: Language) -> ReportRow {
    let numbers = NumberWording(language)
    let goal = coverage.goal
    let measured = coverage.measurement?.on
    let verdict = coverage.verdict
    return ReportRow([
      .text(goal.name(in: language)),
      .text(target.wording(of: goal.value, numbers)),
      .text(actual(numbers)),
      target.isPercentage
        ? .bar(
          ReportBar(
            done: coverage.measurement?.value ?? 0, total: 100, mark: goal.value / 100)) : .empty,
      .text(change(numbers)),
      .text(measured.map { DateWording(language).shortDay($0) } ?? "—"),
      .text(verdict.name[language], verdict.tone),
    ])
  }
}
