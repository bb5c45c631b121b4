package import RoadmapCore

extension RoadmapComparison: RenderedReport {
  package var machineFormat: String { "roadmap-compare/1" }
  package static var namesOrganization: Bool { true }

  package func document(in language: Language) -> ReportDocument {
    let wording = ComparisonWording(language)
    var document = ReportDocument([
      .heading(level: 1, StyledText(title)),
      .paragraph(StyledText("\(organization.ended) \(wording.states(self))", .muted)),
      .paragraph(StyledText(wording.progress(before, now), .strong)),
    ])
    if source == .history, !removed.isEmpty {
      document.append(.paragraph(StyledText(wording.withoutRemoved, .muted)))
    }
    if !isOnePlan { document.append(.paragraph(StyledText(wording.otherPlan, .warning))) }
    if isEmpty { document.append(.paragraph(StyledText(wording.nothing))) }
    for kind in ComparisonKind.allCases { document.append(part(kind, wording)) }
    return document
  }

  private func part(_ kind: ComparisonKind, _ wording: ComparisonWording) -> ReportDocument {
    let table: ReportTable
    switch kind {
    case .done: table = events(done, kind, wording)
    case .overdue: table = events(overdue, kind, wording)
    case .progressed: table = events(progressed, kind, wording)
    case .cancelled: table = events(cancelled, kind, wording)
    case .reopened: table = events(reopened, kind, wording)
    case .moved: table = shifts(wording)
    case .added: table = lines(added, wording)
    case .removed: table = lines(removed, wording)
    case .reworded: table = rewordings(wording)
    case .coverage: table = measures(wording)
    case .others: table = amendments(wording)
    }
    guard !table.rows.isEmpty else { return ReportDocument() }
    let tone: Tone = kind == .overdue ? .bad : .strong
    return ReportDocument([
      .heading(level: 2, StyledText(wording.heading(kind, table.rows.count), tone)), .table(table),
    ])
  }

  // MARK: Tables

  private func events(
    _ events: [Event], _ kind: ComparisonKind, _ wording: ComparisonWording
  ) -> ReportTable {
    let language = wording.language
    let outcome: LocalizedText =
      switch kind {
      case .done: LocalizedText(en: "Done", ru: "Выполнено")
      case .overdue: LocalizedText(en: "Late", ru: "Просрочено")
      case .cancelled: LocalizedText(en: "Cancelled", ru: "Отменено")
      default: LocalizedText(en: "How it stands", ru: "Состояние")
      }
    let tone: Tone = kind == .done ? .good : kind == .overdue ? .bad : .plain
    return ReportTable(
      columns: ReportColumn.activity(in: language) + [
        ReportColumn(language.text(en: "Due", ru: "Срок")),
        ReportColumn(outcome[language], width: .flexible(minimum: 12, weight: 2)),
        ReportColumn(
          language.text(en: "Responsible", ru: "Ответственные"),
          width: .flexible(minimum: 12, weight: 2)),
      ],
      rows: events.map { event in
        ReportRow(
          Self.cells(of: event.line) + [
            .text(event.due.map(wording.dates.shortDay) ?? "—"),
            .text(wording.outcome(event, kind), tone),
            .text(event.line.responsible.joined(separator: "; ")),
          ])
      })
  }

  private func shifts(_ wording: ComparisonWording) -> ReportTable {
    let language = wording.language
    return ReportTable(
      columns: ReportColumn.activity(in: language) + Self.changeColumns(in: language) + [
        ReportColumn(
          language.text(en: "Why", ru: "Почему"), width: .flexible(minimum: 10, weight: 1))
      ],
      rows: moved.map { shift in
        ReportRow(
          Self.cells(of: shift.line) + [
            .text(wording.time(shift.words?.from, shift.due.from)),
            .text(wording.time(shift.words?.to, shift.due.to)),
            .text(shift.note ?? ""),
          ])
      })
  }

  private func lines(_ lines: [Line], _ wording: ComparisonWording) -> ReportTable {
    let language = wording.language
    let responsible = ReportColumn(
      language.text(en: "Responsible", ru: "Ответственные"),
      width: .flexible(minimum: 12, weight: 2))
    let names = lines.contains { !$0.responsible.isEmpty }
    return ReportTable(
      columns: ReportColumn.activity(in: language) + (names ? [responsible] : []),
      rows: lines.map { line in
        ReportRow(
          Self.cells(of: line) + [.text(line.responsible.joined(separator: "; "))])
      })
  }

  private func rewordings(_ wording: ComparisonWording) -> ReportTable {
    let language = wording.language
    return ReportTable(
      columns: [
        ReportColumn(language.text(en: "No.", ru: "№")),
        ReportColumn(language.text(en: "What", ru: "Что")),
      ] + Self.changeColumns(in: language),
      rows: reworded.map { rewording in
        ReportRow([
          .text(rewording.line?.id ?? "", .strong),
          .text(rewording.what.changed[language]),
          .text(wording.text(rewording.texts.from, of: rewording.what)),
          .text(wording.text(rewording.texts.to, of: rewording.what)),
        ])
      })
  }

  private func measures(_ wording: ComparisonWording) -> ReportTable {
    let language = wording.language
    let numbers = NumberWording(language)
    return ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Indicator", ru: "Показатель"), width: .flexible(minimum: 20, weight: 1)
        ),
        ReportColumn(language.text(en: "By", ru: "Срок")),
        ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(language.text(en: "Was", ru: "Было"), alignment: .trailing),
        ReportColumn(language.text(en: "Is", ru: "Стало"), alignment: .trailing),
        ReportColumn(language.text(en: "Verdict", ru: "Итог")),
      ],
      rows: coverage.compactMap { measure in
        guard let line = measure.to ?? measure.from else { return nil }
        let verdict = measure.to?.coverage.verdict
        let gone = language.text(en: "removed", ru: "исключён")
        return ReportRow([
          .text(line.target.title),
          .text(line.coverage.goal.name(in: language)),
          .text(line.target.wording(of: line.coverage.goal.value, numbers)),
          .text(wording.value(measure.from)),
          .text(wording.value(measure.to)),
          .text(verdict?.name[language] ?? gone, verdict?.tone ?? .muted),
        ])
      })
  }

  private func amendments(_ wording: ComparisonWording) -> ReportTable {
    AmendmentWording.table(others, [:], in: wording.language)
  }

  private static func cells(of line: Line) -> [ReportCell] {
    [.text(line.id, .strong), .text(line.title)]
  }

  private static func changeColumns(in language: Language) -> [ReportColumn] {
    [
      ReportColumn(language.text(en: "Was", ru: "Было"), width: .flexible(minimum: 12, weight: 2)),
      ReportColumn(language.text(en: "Is", ru: "Стало"), width: .flexible(minimum: 12, weight: 2)),
    ]
  }
}

extension Amendment.Subject {
  /// What changed, where it stands before what was and what is.
  var changed: LocalizedText {
    self == .moved ? LocalizedText(en: "belongs to", ru: "входит в") : name
  }
}
