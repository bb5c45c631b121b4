import SourceTables

extension FuzzTarget {
  /// Documents whose structure is chosen by the input, byte by byte: Word, Excel, OpenDocument,
  /// HTML, CSV.
  static let structures = FuzzTarget(
    name: "structures",
    seeds: (0..<5).flatMap { kind in
      ["", "3132131231", "747474321321747474", "51525354555657585950616263646566"].map {
        Array("0\(kind)\($0)".utf8)
      }
    },
    words: ["0", "1", "2", "3", "11", "1111", "333", "7777"].map { Array($0.utf8) },
    longestInput: 300, isJSON: false, head: .none
  ) { (input, features) throws(Violation) in
    var feed = ChoiceFeed(input[...])
    let isScarce = feed.number(below: 4) == 1
    let document = BuiltDocument(&feed)
    let limits =
      isScarce
      ? [.columns: 6, .cells: 12, .text: 200, .parts: 4_000, .markup: 150, .attributes: 16]
      : SourceBudget.standard
    guard let read = document.read(within: SourceBudget(limits)) else {
      features.note("refused", isScarce ? 1 : 0)
      return
    }
    let texts = read.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(let text, level: _): [text]
      case .table(let table): table.rows.flatMap { $0.cells.map(\.text) }
      }
    }
    try require(texts.count <= limits[.cells] ?? 0, "no more cells than the budget has")
    // What is hidden or struck out is told apart, and kept.
    let whole = (texts + read.remarks.map(\.text)).joined(separator: "\n")
    for word in document.visible {
      try require(whole.contains(word), "no text is lost", word)
    }
    features.note(countOf: "texts", texts.count)
    features.note("blocks", min(read.blocks.count, 16), min(document.visible.count, 16))
  }
}
