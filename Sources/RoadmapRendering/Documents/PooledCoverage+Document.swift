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
    document.append(PooledCoverage.part(PooledCoverage.lines(of: reports), in: language))
    return document
  }
}

extension PooledCoverage {
  /// How values are summed up.
  private static let rule = LocalizedText(
    en:
      "Summed up are targets of one code, else of one title, unit and audience. Counts are added up;"
      + " percentages without counts cannot be.",
    ru:
      "Складываются показатели с одним кодом, а без кода — с одним названием, единицей и аудиторией."
      + " Складываются численности; проценты без численности не складываются.")

  /// The goals that several roadmaps share, and those that only one has.
  static func part(_ lines: [PooledCoverage], in language: Language) -> ReportDocument {
    let shared = lines.filter(\.isShared)
    let alone = lines.filter { !$0.isShared }
    var document = ReportDocument()
    if shared.isEmpty {
      let none = LocalizedText(
        en: "They share no target, so there is nothing to sum up.",
        ru: "Общих показателей у них нет, складывать нечего.")
      document.append(.paragraph(StyledText(none[language])))
    } else {
      document.append(.table(table(shared, in: language)))
      document.append(uncounted(shared, in: language))
    }
    document.append(.paragraph(StyledText(rule[language], .muted)))
    if !alone.isEmpty {
      let names = alone.map {
        $0.goalKey.isEmpty ? $0.target.title : "\($0.target.title) (\($0.goalKey))"
      }
      let shown = names.prefix(12).joined(separator: "; ")
      let more =
        names.count > 12
        ? LocalizedText(en: " and \(names.count - 12) more", ru: " и ещё \(names.count - 12)")[
          language] : ""
      document.append(
        .paragraph(
          StyledText(
            language.text(
              en: "Not summed up, as only one roadmap has it: \(shown)\(more).",
              ru: "Не сложены, потому что есть только в одной карте: \(shown)\(more)."))))
    }
    return document
  }

  /// Shared goals with what was counted in all roadmaps; on a screen without the counts themselves.
  static func table(
    _ lines: [PooledCoverage], isScreen: Bool = false, in language: Language
  ) -> ReportTable {
    var table = ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Indicator", ru: "Показатель"), width: .flexible(minimum: 16, weight: 1)
        ),
        ReportColumn(language.text(en: "Year", ru: "Год")),
        ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(language.text(en: "Counted", ru: "Численность"), alignment: .trailing),
        ReportColumn(language.text(en: "Actual", ru: "Факт"), alignment: .trailing),
        ReportColumn(language.text(en: "With data", ru: "С данными"), alignment: .trailing),
        ReportColumn(language.text(en: "Reach it", ru: "Достигли"), alignment: .trailing),
      ],
      rows: lines.map { $0.row(isScreen: isScreen, in: language) })
    guard isScreen else { return table }
    let counts = [3, 5]
    table.columns = table.columns.enumerated().filter { !counts.contains($0.offset) }.map(\.element)
    table.rows = ReportRows(
      table.rows.map { row in
        ReportRow(row.cells.enumerated().filter { !counts.contains($0.offset) }.map(\.element))
      })
    return table
  }

  private func row(isScreen: Bool, in language: Language) -> ReportRow {
    let numbers = NumberWording(language)
    let between = language.text(en: "of", ru: "из")
    let tone: Tone =
      switch reachesGoal {
      case true?: .good
      case false?: .warning
      case nil: .plain
      }
    return ReportRow([
      .text(target.title),
      .text(goalKey),
      .text(goal.map { target.wording(of: $0, numbers) } ?? "—"),
      .text(of > 0 ? "\(count) \(between) \(of)" : "—"),
      .text(StyledText(actual(isScreen: isScreen, in: language), tone)),
      .text("\(measuredRoadmaps) \(between) \(roadmaps)"),
      .text("\(reachedRoadmaps) \(between) \(roadmaps)"),
    ])
  }

  /// How many roadmaps have measured a percentage that is not in the sum.
  private var uncountedRoadmaps: Int {
    target.isPercentage && isShared ? measuredRoadmaps - countedRoadmaps : 0
  }

  /// That percentages without counts are not in the figures above.
  static func uncounted(_ lines: [PooledCoverage], in language: Language) -> ReportDocument {
    let lines = lines.filter { $0.of > 0 && $0.uncountedRoadmaps > 0 }
    guard !lines.isEmpty else { return ReportDocument() }
    let names =
      lines.prefix(5).map { line in
        language.text(en: "“\(line.target.title)”", ru: "«\(line.target.title)»")
          + " — \(line.uncountedRoadmaps)"
      }.joined(separator: ", ") + (lines.count > 5 ? "…" : "")
    return ReportDocument([
      .paragraph(
        StyledText(
          language.text(
            en: "Not in the figures, as they are percentages without counts; roadmaps: \(names).",
            ru: "Не вошли проценты, измеренные без численности; карт: \(names)."), .muted))
    ])
  }

  /// The pooled value, and of how many roadmaps it is where the column that says so is left out.
  private func actual(isScreen: Bool, in language: Language) -> String {
    let numbers = NumberWording(language)
    guard let value else {
      guard measuredRoadmaps > 0, target.isPercentage else { return "—" }
      return language.text(en: "no counts", ru: "без численности")
    }
    let text = wording(of: value, numbers)
    guard isScreen, of > 0, countedRoadmaps < roadmaps else { return text }
    return text
      + language.text(
        en: " (\(countedRoadmaps) of \(roadmaps))", ru: " (\(countedRoadmaps) из \(roadmaps))")
  }

  /// The pooled value, as the coverage of one roadmap is written.
  private func wording(of value: Double, _ numbers: NumberWording) -> String {
    guard let goal, let reachesGoal else { return target.wording(actual: value, numbers) }
    return target.wording(actual: value, numbers, beside: goal, isReached: reachesGoal)
  }
}
