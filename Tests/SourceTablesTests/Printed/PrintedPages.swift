/// Pages as poppler would tell them, made for a test.
struct PrintedPages {
  private var words = ""
  private var paths = ""
  private var pageCount = 0

  var wordBytes: [UInt8] { Array("<html><doc>\(words)</page></doc></html>".utf8) }
  var drawingBytes: [UInt8] {
    Array("<svg><pageSet>\(paths)\(pageCount > 0 ? "</page>" : "")</pageSet></svg>".utf8)
  }

  mutating func newPage() {
    if pageCount > 0 {
      words += "</page>"
      paths += "</page>"
    }
    pageCount += 1
    words += "<page width=\"600\" height=\"800\"><flow>"
    paths += "<page>"
  }

  /// A line of words of six points a letter, which begins at a place.
  mutating func line(_ text: String, _ left: Double, _ top: Double, isNewBlock: Bool = true) {
    if isNewBlock { words += "<block>" }
    words += "<line>"
    var x = left
    for word in text.split(separator: " ") {
      let width = Double(word.count) * 6
      words += """
        <word xMin="\(x)" yMin="\(top)" xMax="\(x + width)" yMax="\(top + 12)">\(word)</word>\n
        """
      x += width + 3
    }
    words += "</line>"
  }

  /// The lines of a table: where columns and rows are cut; drawn as strokes, from below.
  mutating func grid(_ columns: [Double], _ rows: [Double]) {
    guard let left = columns.first, let right = columns.last, let top = rows.first,
      let bottom = rows.last
    else { return }
    for row in rows { stroke(left, row, right, row) }
    for column in columns { stroke(column, top, column, bottom) }
  }

  mutating func stroke(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    paths += """
      <path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" \
      d="M \(x1) \(800 - y1) L \(x2) \(800 - y2) " transform="matrix(1,0,0,-1,0,800)"/>
      """
  }

  /// A thin area, as browsers draw lines.
  mutating func bar(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    paths +=
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" style=\"fill:rgb(0%,0%,0%);\"/>"
  }

  mutating func picture() { paths += "<image width=\"600\" height=\"800\"/>" }
}
