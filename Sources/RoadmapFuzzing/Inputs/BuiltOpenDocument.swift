/// Texts and workbooks of OpenDocument built from choices.
enum BuiltOpenDocument {
  static func parts(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words
  ) -> [(name: String, content: String)] {
    let isWorkbook = feed.flag()
    var body = ""
    for _ in 0..<feed.number(below: 8) {
      body += isWorkbook ? table(&feed, &words, depth: 5) : block(&feed, &words, depth: 0)
    }
    let kind = isWorkbook ? "spreadsheet" : "text"
    let level =
      "<list-level-style-number level=\"\(feed.outsideNumber())\" num-format=\"1\" "
      + "display-levels=\"\(feed.outsideNumber())\" start-value=\"\(feed.outsideNumber())\" "
      + "num-list-format=\"\(feed.one(of: "%1%.", "%", "%%", "%99%", ""))\"/>"
    let styles =
      "<automatic-styles><list-style name=\"L\">\(level)</list-style>"
      + "<style name=\"S\" family=\"paragraph\" parent-style-name=\"S\"/></automatic-styles>"
    return [
      ("content.xml", "<d>\(styles)<body><\(kind)>\(body)</\(kind)></body></d>")
    ]
  }

  private static func block(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, depth: Int
  ) -> String {
    guard depth < 5 else { return paragraph(&feed, &words) }
    switch feed.number(below: 5) {
    case 1: return table(&feed, &words, depth: depth)
    case 2:
      let start = feed.flag() ? " start-value=\"\(feed.outsideNumber())\"" : ""
      let inner = block(&feed, &words, depth: depth + 1)
      return "<list style-name=\"L\"><list-item\(start)>\(inner)</list-item></list>"
    case 3: return "<section>\(block(&feed, &words, depth: depth + 1))</section>"
    default: return paragraph(&feed, &words)
    }
  }

  private static func paragraph(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words
  ) -> String {
    var runs = ""
    for _ in 0...feed.number(below: 3) {
      switch feed.number(below: 6) {
      case 1: runs += "<s c=\"\(feed.outsideNumber())\"/><tab/><line-break/>"
      case 2: runs += "<annotation><p>\(words.next(isVisible: false))</p></annotation>"
      case 3: runs += "<note><note-body><p>\(words.next())</p></note-body></note>"
      case 4: runs += "<span><a>\(words.next())</a></span>"
      default: runs += " \(words.next())"
      }
    }
    let heading = feed.number(below: 8) == 1
    return heading
      ? "<h outline-level=\"\(feed.outsideNumber())\">\(runs)</h>"
      : "<p style-name=\"S\">\(runs)</p>"
  }

  private static func table(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, depth: Int
  ) -> String {
    var rows = ""
    if feed.number(below: 4) == 1 {
      rows += "<table-column number-columns-repeated=\"\(feed.outsideNumber())\"/>"
    }
    for _ in 0..<feed.number(below: 5) {
      let repeated =
        feed.number(below: 4) == 1 ? " number-rows-repeated=\"\(feed.outsideNumber())\"" : ""
      var cells = ""
      for _ in 0..<feed.number(below: 5) { cells += cell(&feed, &words, depth: depth) }
      rows += "<table-row\(repeated)>\(cells)</table-row>"
    }
    return "<table>\(rows)</table>"
  }

  private static func cell(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, depth: Int
  ) -> String {
    switch feed.number(below: 6) {
    case 1: return "<covered-table-cell number-columns-repeated=\"\(feed.outsideNumber())\"/>"
    case 2: return "<table-cell number-columns-repeated=\"\(feed.outsideNumber())\"/>"
    case 3:
      return "<table-cell number-columns-spanned=\"\(feed.outsideNumber())\" "
        + "number-rows-spanned=\"\(feed.outsideNumber())\">\(block(&feed, &words, depth: depth + 1))"
        + "</table-cell>"
    case 4:
      return
        "<table-cell value-type=\"date\" date-value=\"\(feed.one(of: "2023-09-01", "x-y-z", ""))\"/>"
    default: return "<table-cell>\(block(&feed, &words, depth: depth + 1))</table-cell>"
    }
  }
}
