/// Word files built from choices.
enum BuiltWord {
  static func parts(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words
  ) -> [(name: String, content: String)] {
    var body = ""
    for _ in 0..<feed.number(below: 8) { body += block(&feed, &words, depth: 0, isSeen: true) }
    var parts = [
      ("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>")
    ]
    if feed.flag() { parts.append(("word/numbering.xml", numbering(&feed))) }
    if feed.number(below: 8) == 1 { parts.append(parts[0]) }
    return parts
  }

  private static func block(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, depth: Int, isSeen: Bool
  ) -> String {
    guard depth < 6, feed.number(below: 3) == 1 else {
      return paragraph(&feed, &words, isSeen: isSeen)
    }
    var rows = ""
    for _ in 0..<feed.number(below: 5) {
      var cells =
        feed.number(below: 8) == 1
        ? "<w:trPr><w:gridBefore w:val=\"\(feed.outsideNumber())\"/></w:trPr>" : ""
      for _ in 0..<feed.number(below: 6) { cells += cell(&feed, &words, depth: depth, isSeen) }
      rows += "<w:tr>\(cells)</w:tr>"
    }
    let table = "<w:tbl><w:tblPr/>\(rows)</w:tbl>"
    return depth == 0 ? table : table + "<w:p/>"
  }

  private static func cell(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, depth: Int, _ isSeen: Bool
  ) -> String {
    var properties = ""
    var isSeen = isSeen
    switch feed.number(below: 8) {
    case 1: properties = "<w:gridSpan w:val=\"\(feed.outsideNumber())\"/>"
    case 2: properties = "<w:vMerge w:val=\"restart\"/>"
    case 3:
      // What a covered cell holds is not shown.
      properties = "<w:vMerge/>"
      isSeen = false
    default: break
    }
    var content = ""
    for _ in 0...feed.number(below: 3) {
      content += block(&feed, &words, depth: depth + 1, isSeen: isSeen)
    }
    return "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private static func paragraph(
    _ feed: inout ChoiceFeed, _ words: inout BuiltDocument.Words, isSeen: Bool
  ) -> String {
    var properties = ""
    if feed.number(below: 3) == 1 {
      properties =
        "<w:pPr><w:numPr><w:ilvl w:val=\"\(feed.outsideNumber())\"/>"
        + "<w:numId w:val=\"\(feed.number(below: 3))\"/></w:numPr></w:pPr>"
    }
    var runs = ""
    for _ in 0...feed.number(below: 3) {
      switch feed.number(below: 6) {
      case 1: runs += "<w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>"
      case 2:
        runs += "<w:del><w:r><w:delText>\(words.next(isVisible: false))</w:delText></w:r></w:del>"
      case 3:
        runs += "<w:ins><w:r><w:t>\(words.next(isVisible: isSeen))</w:t></w:r></w:ins>"
      case 4:
        runs += "<w:hyperlink><w:r><w:t>\(words.next(isVisible: isSeen))</w:t></w:r></w:hyperlink>"
      default:
        runs +=
          "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> \(words.next(isVisible: isSeen))</w:t></w:r>"
      }
    }
    return "<w:p>\(properties)\(runs)</w:p>"
  }

  private static func numbering(_ feed: inout ChoiceFeed) -> String {
    var levels = ""
    for level in 0..<feed.number(below: 4) {
      let depth = feed.number(below: 4) == 1 ? feed.outsideNumber() : String(level)
      let format = feed.one(
        of: "decimal", "upperRoman", "russianLower", "bullet", "none", "lowerLetter")
      let text = feed.one(of: "%1.", "%1.%2.", "%9", "%", "%%1", "•", "")
      levels +=
        "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"\(feed.outsideNumber())\"/>"
        + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let override =
      feed.flag()
      ? "<w:lvlOverride w:ilvl=\"\(feed.outsideNumber())\">"
        + "<w:startOverride w:val=\"\(feed.outsideNumber())\"/></w:lvlOverride>" : ""
    return "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">\(levels)"
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"\(feed.number(below: 2))\"/>\(override)"
      + "</w:num></w:numbering>"
  }
}
