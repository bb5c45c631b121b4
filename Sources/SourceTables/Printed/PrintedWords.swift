/// Reads the words of pages and their places, as `pdftotext -bbox-layout` tells them.
enum PrintedWords {
  /// The pages with their words, in the order in which people read them.
  static func pages(
    _ bytes: [UInt8], _ budget: SourceBudget
  ) throws(SourceExcess) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var (block, line) = (0, 0)
    var markup = PrintedMarkup(bytes)
    while let tag = markup.next() {
      if tag.opens("word") {
        let text = PrintedWords.seen(Whitespace.trimmed(markup.text()))
        guard !pages.isEmpty, !text.isEmpty, let box = box(of: tag) else { continue }
        try budget.take(text: text)
        try budget.take(markup: 1)
        pages[pages.count - 1].words.append(
          PrintedWord(text: text, box: box, block: block, line: line))
      } else if tag.opens("line") {
        line += 1
      } else if tag.opens("block") {
        block += 1
      } else if tag.opens("page") {
        try budget.take(cells: 1)
        pages.append(
          PrintedPage(width: tag.number("width") ?? 0, height: tag.number("height") ?? 0))
      }
    }
    return pages
  }

  /// Signs of picture fonts lie in the range for private use; those before lines of a list are bullets.
  private static func seen(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isPicture) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          isPicture(scalar) ? PictureSign.sign(scalar.value) ?? "•" : scalar
        }))
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    (0xF020...0xF0FF).contains(scalar.value)
  }

  private static func box(of tag: PrintedMarkup.Tag) -> PrintedBox? {
    guard let left = tag.number("xMin"), let top = tag.number("yMin"),
      let right = tag.number("xMax"), let bottom = tag.number("yMax")
    else { return nil }
    return PrintedBox(left: left, top: top, right: right, bottom: bottom)
  }
}
