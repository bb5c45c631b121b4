package import OfficeFiles
package import RoadmapCore

/// A document as a Word file, ready to print and sign.
///
/// Charts become bars in tables, timelines tables with a cell for each month.
package enum WordFormat {
  /// Lays a document out; throws only where the file would outgrow a zip archive.
  package static func render(
    _ document: ReportDocument, in language: Language
  ) throws(ZipError) -> [UInt8] {
    var word = WordDocument(title: "", language: language == .russian ? "ru-RU" : "en-GB")
    let rows = document.blocks.reduce(0) { $0 + ($1.timeline?.rows.count ?? 0) }
    // Everything in them stands in the tables too; of a whole region they would be half the file.
    let isLong = rows > 1_000
    let shown = document.leavingOut({ isLong && $0.timeline != nil }).blocks
    word.isLandscape = shown.contains { block in
      if case .table(let table) = block { table.columns.count > 5 } else { block.timeline != nil }
    }
    for block in shown {
      if case .heading(1, let text) = block, word.title.isEmpty {
        word.title = OfficeText.safe(text.plain)
      }
      word.blocks += blocks(of: block, on: word.isLandscape ? 121 : 81, in: language)
    }
    return try WordWriter.file(word)
  }

  /// A block on a page so wide that so many letters of a table stand side by side.
  private static func blocks(
    of block: ReportBlock, on letters: Int, in language: Language
  ) -> [WordBlock] {
    switch block {
    case .heading(let level, let text):
      text.isEmpty ? [] : [.heading(level: level, OfficeText.safe(text.plain))]
    case .paragraph(let text), .hint(let text):
      text.isEmpty ? [] : [.paragraph(runs(of: text))]
    case .facts(let facts):
      facts.isEmpty
        ? []
        : [
          .table(
            WordTable(
              columns: [WordTable.Column("", weight: 3), WordTable.Column("", weight: 7)],
              rows: facts.map { fact in
                [
                  .text([WordRun(OfficeText.safe(fact.label) + ":", color: color(of: .muted))]),
                  .text(runs(of: fact.value)),
                ]
              }, isPlain: true))
        ]
    case .items(let items):
      items.map { .item(runs(of: $0)) }
    case .table(let table):
      table.rows.isEmpty ? [] : [.table(word(table, on: letters))]
    case .timeline(let timeline):
      WordTimeline(timeline).blocks
    case .chart(let chart):
      bars(of: chart)
    case .signatures(let signatures):
      signatures.map {
        .signature(
          position: OfficeText.safe($0.position), name: OfficeText.safe($0.name),
          captions: ReportSignature.captions(in: language))
      }
    }
  }

  private static func runs(of text: StyledText) -> [WordRun] {
    text.runs.map { run in
      WordRun(
        OfficeText.safe(run.text), isBold: run.tone == .strong, color: color(of: run.tone))
    }
  }

  /// Colours that keep a contrast of 4.5 : 1 on white paper.
  private static func color(of tone: Tone) -> String? {
    switch tone {
    case .plain, .strong: nil
    case .muted: "595F69"
    case .good: "1B6B30"
    case .warning: "875A00"
    case .bad: "A51D14"
    }
  }

  private static func word(_ table: ReportTable, on letters: Int) -> WordTable {
    WordTable(
      columns: zip(table.columns, weights(of: table, on: letters)).map { column, weight in
        WordTable.Column(
          OfficeText.safe(column.title), weight: weight,
          isTrailing: column.alignment == .trailing)
      },
      rowCount: table.rows.count
    ) { [rows = table.rows] index in
      rows[index].cells.map { cell in
        switch cell {
        case .text(let text): .text(runs(of: text))
        case .bar(let bar): .bar(bar.total > 0 ? bar.done / bar.total : 0)
        case .empty: .text([])
        }
      }
    }
  }

  /// How much of the page each column gets: what its longest word needs, and of what is left as much as
  /// its longest cell goes beyond that.
  private static func weights(of table: ReportTable, on letters: Int) -> [Int] {
    // Titles are bold, and so wider.
    var words = table.columns.map { longestWord($0.title) + 2 }
    var cells = words
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() where words.indices.contains(index) {
        switch cell {
        case .text(let text):
          cells[index] = max(cells[index], text.plain.unicodeScalars.count)
          words[index] = max(words[index], longestWord(text.plain))
        case .bar: words[index] = max(words[index], 12)
        case .empty: break
        }
      }
    }
    // The edges of a cell take the room of two letters; a word that is longer than this is broken.
    let least = words.map { min($0, 18) + 2 }
    let wished = zip(words, cells).map { min(max(0, $1 - $0), 60) }
    let spare = max(0, letters - least.reduce(0, +))
    let all = max(1, wished.reduce(0, +))
    return zip(least, wished).map { 100 * $0 + 100 * spare * $1 / all }
  }

  private static func longestWord(_ text: String) -> Int {
    text.unicodeScalars.split(separator: " ").map(\.count).max() ?? 0
  }

  private static func bars(of chart: ReportChart) -> [WordBlock] {
    chart.groups.flatMap { group -> [WordBlock] in
      let table = WordTable(
        columns: [
          WordTable.Column("", weight: 4), WordTable.Column("", weight: 4),
          WordTable.Column("", weight: 3),
        ],
        rows: group.bars.map { bar in
          [
            .text([WordRun(OfficeText.safe(bar.label))]),
            bar.value.map { .bar(chart.maximum > 0 ? $0 / chart.maximum : 0) } ?? .text([]),
            .text([WordRun(OfficeText.safe(bar.text), color: color(of: bar.tone))]),
          ]
        }, isPlain: true)
      let title: [WordBlock] =
        group.label.isEmpty ? [] : [.heading(level: 3, OfficeText.safe(group.label))]
      return title + [.table(table)]
    }
  }
}

extension ReportBlock {
  fileprivate var timeline: ReportTimeline? {
    if case .timeline(let timeline) = self { timeline } else { nil }
  }
}
