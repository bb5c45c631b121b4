import OfficeFiles
import RoadmapCore

/// A timeline as a table of a document: a row for each line, a cell for each month, quarter or year.
struct WordTimeline {
  private let timeline: ReportTimeline
  private let columns: [DateSpan]
  private let monthsAColumn: Int

  /// The most columns that a sheet has room for.
  private static let mostColumns = 18

  init(_ timeline: ReportTimeline) {
    self.timeline = timeline
    var months = 1
    while WordTimeline.columns(of: timeline.span, months: months).count > WordTimeline.mostColumns,
      months < 12
    {
      months = months == 1 ? 3 : 12
    }
    monthsAColumn = months
    columns = WordTimeline.columns(of: timeline.span, months: months)
  }

  /// The table, and what its colours mean.
  var blocks: [WordBlock] {
    let titles =
      [WordTable.Column("", weight: 12)]
      + columns.map { column in
        WordTable.Column(title(of: column), weight: 2)
      }
    let rows = timeline.rows.map { row in
      [.text([WordRun(OfficeText.safe(row.label), isBold: row.isStage)])]
        + columns.map { cell(of: row, in: $0) }
    }
    return [.table(WordTable(columns: titles, rows: rows)), .table(legend)]
  }

  /// Each colour beside its meaning.
  private var legend: WordTable {
    WordTable(
      columns: [WordTable.Column("", weight: 1), WordTable.Column("", weight: 19)],
      rows: timeline.legend.map { meaning in
        [
          .filled(WordTimeline.fill(of: meaning.tone), sign: WordTimeline.sign(of: meaning.tone)),
          .text([WordRun(OfficeText.safe(meaning.text))]),
        ]
      }, isPlain: true)
  }

  /// What stands in a cell: the worst of what falls due in its time, else what goes on in it.
  private func cell(of row: ReportTimeline.Row, in column: DateSpan) -> WordTable.Cell {
    let here = row.windows.filter { $0.span.overlaps(column) }
    let due = here.filter { column.contains($0.span.end) }
    let shown = (due.isEmpty ? here : due).max {
      WordTimeline.weight(of: $0.tone) < WordTimeline.weight(of: $1.tone)
    }
    guard let shown else { return .text([]) }
    return .filled(
      WordTimeline.fill(of: shown.tone), sign: due.isEmpty ? "" : WordTimeline.sign(of: shown.tone))
  }

  /// «09.23», «2023».
  private func title(of column: DateSpan) -> String {
    let (year, month, _) = column.start.parts
    guard monthsAColumn < 12 else { return String(year) }
    let digits = String(month)
    let short = String(year % 100)
    return (digits.count < 2 ? "0" : "") + digits + "." + (short.count < 2 ? "0" : "") + short
  }

  private static func columns(of span: DateSpan, months: Int) -> [DateSpan] {
    var columns: [DateSpan] = []
    var start = span.start.adding(days: 1 - span.start.day)
    while start <= span.end {
      let next = start.adding(months: months)
      guard next > start, let column = DateSpan(start, next.adding(days: -1)) else { break }
      columns.append(column)
      start = next
    }
    return columns
  }

  private static func weight(of tone: Tone) -> Int {
    switch tone {
    case .bad: 4
    case .warning: 3
    case .plain, .strong: 2
    case .good: 1
    case .muted: 0
    }
  }

  private static func fill(of tone: Tone) -> String {
    switch tone {
    case .bad: "E7A39B"
    case .warning: "EFD08B"
    case .good: "A9D5B3"
    case .plain: "B8CBE2"
    // The bar of a stage, which says nothing of how it stands.
    case .strong: "8B929C"
    case .muted: "DDE0E5"
    }
  }

  /// What a print without colours shows.
  private static func sign(of tone: Tone) -> String {
    switch tone {
    case .bad: "!"
    case .warning: "~"
    case .good: "+"
    case .plain, .strong, .muted: ""
    }
  }
}
