/// Excel files built from choices.
enum BuiltWorkbook {
  static func parts(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words
  ) -> [(name: String, content: String)] {
    var names = ""
    var relations = ""
    var parts: [(String, String)] = []
    var isLinked = false
    for number in 1...(1 + feed.number(below: 4)) {
      // Sheets may name one part together, or one that is not there.
      let target =
        feed.number(below: 6) == 1 ? number + 50 : feed.number(below: 6) == 1 ? 1 : number
      names += "<sheet name=\"Лист \(number)\" sheetId=\"\(number)\" r:id=\"r\(number)\"/>"
      if feed.number(below: 8) != 1 {
        relations += "<Relationship Id=\"r\(number)\" Target=\"worksheets/sheet\(target).xml\"/>"
        isLinked = isLinked || target == 1
      }
      let before = words.visible.count
      parts.append(("xl/worksheets/sheet\(number).xml", sheet(&feed, &words)))
      // A sheet that no other part leads to is not shown.
      if !relations.contains("sheet\(number).xml") { words.forget(after: before) }
    }
    parts.append(
      ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(names)</sheets></workbook>"))
    parts.append(("xl/_rels/workbook.xml.rels", "<R>\(relations)</R>"))
    if feed.flag() {
      let text = words.next(isVisible: false)
      parts.append(("xl/sharedStrings.xml", "<sst><si><t>\(text)</t></si><si/></sst>"))
    }
    if feed.flag() {
      parts.append(
        (
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId=\"\(feed.outsideNumber())\" "
            + "formatCode=\"dd.mm\"/></numFmts><cellXfs><xf numFmtId=\"14\"/>"
            + "<xf numFmtId=\"\(feed.outsideNumber())\"/></cellXfs></styleSheet>"
        ))
    }
    return parts
  }

  private static func sheet(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words
  ) -> String {
    // What a merged range covers is not shown, so that nothing is asked of such a sheet.
    let hasMerges = feed.number(below: 4) == 1
    var rows = ""
    for _ in 0..<feed.number(below: 6) {
      let place = feed.number(below: 3) == 1 ? " r=\"\(feed.outsideNumber())\"" : ""
      var cells = ""
      for _ in 0..<feed.number(below: 5) { cells += cell(&feed, &words, !hasMerges) }
      rows += "<row\(place)>\(cells)</row>"
    }
    var merges = ""
    if hasMerges {
      for _ in 0...feed.number(below: 4) {
        let first = "\(column(&feed))\(feed.outsideNumber())"
        merges += "<mergeCell ref=\"\(first):\(column(&feed))\(feed.outsideNumber())\"/>"
      }
    }
    return "<worksheet><sheetData>\(rows)</sheetData><mergeCells>\(merges)</mergeCells></worksheet>"
  }

  private static func column(_ feed: inout ChoiceFeed) -> String {
    feed.one(of: "A", "B", "C", "$D", "Z", "SF", "SG", "XFD", "AAAAAAAAAAAA", "")
  }

  private static func cell(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, _ isSeen: Bool
  ) -> String {
    let place =
      feed.number(below: 3) == 1 ? " r=\"\(column(&feed))\(feed.outsideNumber())\"" : ""
    switch feed.number(below: 6) {
    case 1: return "<c\(place) t=\"s\"><v>\(feed.outsideNumber())</v></c>"
    case 2:
      let value = feed.one(of: "45000", "-1", "1e308", "nan", "2958466", "0.1", "61", "x", "inf")
      return "<c\(place) s=\"\(feed.outsideNumber())\"><v>\(value)</v></c>"
    case 3: return "<c\(place) t=\"str\"><v>\(words.next(isVisible: isSeen))</v></c>"
    case 4: return "<c\(place)/>"
    default:
      return "<c\(place) t=\"inlineStr\"><is><t>\(words.next(isVisible: isSeen))</t></is></c>"
    }
  }
}
