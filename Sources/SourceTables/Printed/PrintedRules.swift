/// Reads the ruling lines of pages, as `pdftocairo -svg` draws them.
struct PrintedRules {
  /// What is thinner than this, in points, is a line and no area.
  private static let thickest = 3.0
  /// What is shorter is the dot of a dotted line, or part of a letter.
  private static let shortest = 0.4

  /// The lines of one page.
  struct Page {
    var rules: [PrintedRule] = []
    var letters = PrintedLetters()
    var hasPicture = false
  }

  private(set) var pages: [Page] = [Page()]
  private let budget: SourceBudget

  /// Reads the drawing of a document; a file of one page names no pages.
  init(_ bytes: [UInt8], _ budget: SourceBudget) throws(SourceExcess) {
    self.budget = budget
    var markup = PrintedMarkup(bytes)
    var count = 0
    // Letters, patterns and what is cut off are drawn here, to be used elsewhere.
    var definitions = 0
    while let tag = markup.next() {
      if tag.opens("defs") || tag.opens("clipPath") || tag.opens("mask") {
        if !tag.isEmpty { definitions += 1 }
      } else if tag.closes("defs") || tag.closes("clipPath") || tag.closes("mask") {
        definitions = max(0, definitions - 1)
      } else if tag.opens("page") {
        count += 1
        if count > 1 { pages.append(Page()) }
      } else if tag.opens("image") {
        pages[pages.count - 1].hasPicture = true
      } else if definitions == 0, tag.opens("path") || tag.opens("rect") {
        try draw(tag)
      } else if definitions == 0, tag.opens("use"), let x = tag.number("x"), let y = tag.number("y")
      {
        try budget.take(markup: 1)
        pages[pages.count - 1].letters.add(left: x, baseline: y)
      }
    }
  }

  private mutating func draw(_ tag: PrintedMarkup.Tag) throws(SourceExcess) {
    let style = tag.attribute("style").map { String(decoding: $0, as: UTF8.self) } ?? ""
    let isStroke = style.contains("stroke-width")
    // What is drawn white on white is not seen.
    let color = isStroke ? "stroke:rgb(100%,100%,100%)" : "fill:rgb(100%,100%,100%)"
    guard !style.contains(color) else { return }
    let matrix = tag.attribute("transform").flatMap { PrintedMatrix($0) } ?? PrintedMatrix()
    for figure in tag.opens("rect") ? rectangle(tag) : figures(tag.attribute("d") ?? []) {
      let points = figure.map(matrix.place)
      if isStroke {
        for (first, second) in zip(points, points.dropFirst()) { try add(first, second) }
      } else {
        try addArea(points)
      }
    }
  }

  private typealias Point = PrintedMatrix.Point

  private func rectangle(_ tag: PrintedMarkup.Tag) -> [[Point]] {
    let (x, y) = (tag.number("x") ?? 0, tag.number("y") ?? 0)
    guard let width = tag.number("width"), let height = tag.number("height") else { return [] }
    return [[(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]]
  }

  /// The corners of what a path draws; nothing where it has curves, which no table has.
  private func figures(_ path: ArraySlice<UInt8>) -> [[Point]] {
    guard !path.contains(0x43), !path.contains(0x63) else { return [] }
    var figures: [[Point]] = []
    var numbers: [Double] = []
    for word in path.split(separator: 0x20) {
      switch word.first {
      case 0x4D: figures.append([])
      case 0x5A, 0x7A:
        guard let last = figures.last, let first = last.first else { break }
        figures[figures.count - 1].append(first)
      case 0x4C: break
      default:
        guard let number = PrintedNumber.read(word) else { return [] }
        numbers.append(number)
        guard numbers.count == 2, !figures.isEmpty else { break }
        figures[figures.count - 1].append((numbers[0], numbers[1]))
        numbers = []
      }
    }
    return figures.filter { $0.count > 1 }
  }

  /// A thin area is a line that was drawn as one.
  private mutating func addArea(_ points: [Point]) throws(SourceExcess) {
    guard (4...5).contains(points.count), let first = points.first else { return }
    var box = PrintedBox(left: first.x, top: first.y, right: first.x, bottom: first.y)
    for point in points {
      box = box.union(
        PrintedBox(left: point.x, top: point.y, right: point.x, bottom: point.y))
    }
    let isTall = box.height > box.width
    guard min(box.width, box.height) <= PrintedRules.thickest else { return }
    if isTall {
      let middle = (box.left + box.right) / 2
      try add((middle, box.top), (middle, box.bottom))
    } else {
      let middle = (box.top + box.bottom) / 2
      try add((box.left, middle), (box.right, middle))
    }
  }

  private mutating func add(_ first: Point, _ second: Point) throws(SourceExcess) {
    let (width, height) = ((second.x - first.x).magnitude, (second.y - first.y).magnitude)
    guard min(width, height) < 0.5, max(width, height) > PrintedRules.shortest else { return }
    try budget.take(markup: 1)
    let isHorizontal = width > height
    let ends = isHorizontal ? (first.x, second.x) : (first.y, second.y)
    pages[pages.count - 1].rules.append(
      PrintedRule(
        isHorizontal: isHorizontal,
        position: isHorizontal ? (first.y + second.y) / 2 : (first.x + second.x) / 2,
        start: min(ends.0, ends.1), end: max(ends.0, ends.1)))
  }
}

/// How the points of a drawing lie on its page.
struct PrintedMatrix {
  typealias Point = (x: Double, y: Double)

  private var values = [1.0, 0, 0, 1, 0, 0]

  init() {}

  /// Reads `matrix(1,0,0,-1,0,792)`; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    let inner = text.drop { $0 != 0x28 }.dropFirst().prefix { $0 != 0x29 }
    let numbers = inner.split { $0 == 0x2C || $0 == 0x20 }.compactMap { PrintedNumber.read($0) }
    guard numbers.count == 6 else { return nil }
    values = numbers
  }

  func place(_ point: Point) -> Point {
    (
      values[0] * point.x + values[2] * point.y + values[4],
      values[1] * point.x + values[3] * point.y + values[5]
    )
  }
}
