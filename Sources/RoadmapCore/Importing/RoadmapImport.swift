import SourceJSON
package import SourceTables

/// A document that somebody wrote, read as a roadmap.
///
/// Nothing of the document is dropped: what has no place in a roadmap stands in the file under `notes`
/// or `x-import`, and every decision that the document leaves open is a doubt.
package struct RoadmapImport: Sendable {
  /// The roadmap's file.
  package let bytes: [UInt8]
  /// The plan as an indented list, for people.
  package let outline: String
  /// What is in doubt, in the order of the document.
  package let doubts: [ImportDoubt]
  /// What became of the rows.
  package let count: ImportCount
  /// What became of the cells.
  package let cells: CellCount
  /// What no real plan has: the document was probably read wrong.
  package let oddities: [ImportOddity]
  /// Whether the text names the columns of a plan, though no table was found.
  package let namesColumns: Bool
  /// What it has more of than a plan may have; nil where it keeps within.
  package let excess: SourceExcess?
  /// Whether anything was found that can be a plan.
  package var isEmpty: Bool { count.activities + count.stages == 0 }

  /// What of the roadmap itself the document does not say for certain.
  package var doubted: Set<Amendment.Subject> {
    Set(
      doubts.compactMap { doubt in
        switch doubt.settled {
        case .roadmapTitle: .title
        case .period: .period
        default: nil
        }
      })
  }

  /// Reads a document; `today` decides only where it names no year at all, `choices` go before what the
  /// document looks like.
  package init(
    _ document: SourceDocument, today: CalendarDate, _ choices: ImportChoices = ImportChoices()
  ) {
    let tables = TableFinder(document, choices)
    let rows = PlanItems(tables.tables)
    var lines = Surroundings(document, tables)
    // Below the titles of columns stand cells, and no list.
    let list =
      rows.items.isEmpty
      ? lines.stacksTitles || !lines.cellsRunTogether.isEmpty ? nil : PlanList(&lines)
      : LeftEntries.list(in: &lines, beside: rows.items)
    let text = DocumentText(lines)
    let items = LeftEntries.together(rows.items, list?.items ?? [])
    var settled = SettledItems(
      items, group: rows.group + lines.group, around: text.persons, text: text.text, choices)
    let period = PlanPeriod(
      text, deadlines: settled.items.compactMap(\.deadline),
      goals: rows.targets.flatMap { $0.goals.map(\.key) }.filter { Goal.Term($0) != nil },
      today: today)
    let context = period.context.map {
      DeadlineContext(period: $0.period, yearKind: $0.yearKind, calendar: choices.calendar)
    }
    settled.placeYears(in: context)
    let organization = PlanOrganization(text, team: settled.team)
    let draft = ImportedDraft(
      document, rows: rows, text: text, settled: settled, period: period,
      organization: organization, context: context)
    let ledger = CellLedger(tables, rows, draft.roadmap)
    let gaps = ItemGaps(draft.roadmap.items, context)

    var whole = draft.roadmap
    whole.keep(ledger.leftOver.map(\.text), as: "cells")
    var writer = JSONWriter()
    whole.write(to: &writer)
    bytes = writer.bytes + Array("\n".utf8)
    outline = whole.outline
    cells = ledger.count
    // The lines of a list are its cells: its entries, and those within it that were asked about.
    var counted = ledger.count
    if let list {
      counted.placed += list.lineCount
      let numbered = text.text.lines.count {
        !$0.isUsed && PartMark($0.text)?.parts.isEmpty == false
      }
      counted.leftOver += max(numbered, list.unreadCount)
    }
    excess = whole.excess
    oddities = ImportOddity.all(in: whole, gaps, counted)
    namesColumns = text.text.namesColumns
    count = ImportCount(whole, rows: rows, list: list, gaps: gaps, text: draft.linesLeftOver)
    // Of lines behind a list that were asked about some say what the text around it says.
    let used = Set(text.text.lines.filter(\.isUsed).map { ImportPlace(text: $0.text) })
    let listed = (list?.doubts ?? []).filter {
      $0.question != .cellLeftOver || !used.contains($0.place)
    }
    let around = (listed + text.doubts).once()
    let read = Set(around)
    let untold = UntoldHead.lines(in: text.text, beside: whole)
      .map { ImportDoubt(place: text.text.place($0), question: .cellLeftOver) }
    let left = (LeftEntries.doubts(in: text.text, list) + untold).once()
    let said = Set(Array(period.lines) + Array(organization.lines))
    doubts = ImportDoubt.inOrder(
      tables.doubts + rows.doubts + around + period.doubts
        + settled.doubts
        + organization.doubts + left.filter { !read.contains($0) }
        + draft.doubts + gaps.doubts + UntoldHead.rows(in: text.text, but: said)
        + ledger.doubts,
      draft.roadmap.items)
  }
}
