/// A table of a page as its ruling lines draw it.
struct RuledTable {
  /// A cell, by the rows and columns that it covers, counted from 0; both ends exclusive.
  struct Cell {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// How far apart two lines may lie, in points, that are one; double lines are drawn so.
  private static let tolerance = 3.0

  /// Where the lines between columns and between rows lie, the outer ones included.
  let columnEdges: [Double]
  let rowEdges: [Double]
  let cells: [Cell]
  let box: PrintedBox
  /// The cell of every field, row by row.
  private let places: [Int]

  /// The tables of a page, and the horizontal lines that belong to none.
  static func tables(of rules: [PrintedRule]) -> (tables: [RuledTable], loose: [PrintedRule]) {
    let lines = joined(rules)
    var groups = Groups(count: lines.count)
    let horizontal = lines.indices.filter { lines[$0].isHorizontal }
    let vertical = lines.indices.filter { !lines[$0].isHorizontal }
      .sorted { lines[$0].position < lines[$1].position }
    for index in horizontal {
      // Only those between the ends of the line can touch it.
      var place = vertical.partitioningIndex {
        lines[$0].position >= lines[index].start - tolerance
      }
      while place < vertical.count,
        lines[vertical[place]].position <= lines[index].end + tolerance
      {
        if touch(lines[index], lines[vertical[place]]) { groups.join(index, vertical[place]) }
        place += 1
      }
    }
    var members: [Int: [PrintedRule]] = [:]
    for index in lines.indices { members[groups.root(of: index), default: []].append(lines[index]) }
    var tables: [RuledTable] = []
    var loose: [PrintedRule] = []
    for (_, group) in members.sorted(by: { $0.key < $1.key }) {
      if let table = RuledTable(group) {
        tables.append(table)
      } else {
        loose += group.filter(\.isHorizontal)
      }
    }
    return (tables.sorted { $0.box.top < $1.box.top }, loose)
  }

  private static func touch(_ horizontal: PrintedRule, _ vertical: PrintedRule) -> Bool {
    vertical.start - tolerance <= horizontal.position
      && horizontal.position <= vertical.end + tolerance
  }

  /// Lines that go on with each other, or lie upon each other, as one.
  private static func joined(_ rules: [PrintedRule]) -> [PrintedRule] {
    let sorted = rules.sorted {
      ($0.isHorizontal ? 0 : 1, ($0.position / tolerance).rounded(), $0.start, $0.position)
        < ($1.isHorizontal ? 0 : 1, ($1.position / tolerance).rounded(), $1.start, $1.position)
    }
    var lines: [PrintedRule] = []
    for rule in sorted {
      if let last = lines.last, last.isHorizontal == rule.isHorizontal,
        (last.position - rule.position).magnitude <= tolerance,
        rule.start <= last.end + tolerance, rule.end >= last.start - tolerance
      {
        lines[lines.count - 1].start = min(last.start, rule.start)
        lines[lines.count - 1].end = max(last.end, rule.end)
      } else {
        lines.append(rule)
      }
    }
    return lines
  }

  /// The table of lines that touch each other; nil where they cut nothing into cells.
  private init?(_ rules: [PrintedRule]) {
    let horizontal = rules.filter(\.isHorizontal)
    let vertical = rules.filter { !$0.isHorizontal }
    guard horizontal.count >= 2 || vertical.count >= 2 else { return nil }
    // Where a page cuts a table, or a side has no line, the ends of the others tell where it is.
    columnEdges = RuledTable.edges(
      vertical.map(\.position) + horizontal.flatMap { [$0.start, $0.end] })
    rowEdges = RuledTable.edges(
      horizontal.map(\.position) + vertical.flatMap { [$0.start, $0.end] })
    guard columnEdges.count >= 2, rowEdges.count >= 2, columnEdges.count + rowEdges.count >= 5,
      let left = columnEdges.first, let right = columnEdges.last, let top = rowEdges.first,
      let bottom = rowEdges.last
    else { return nil }
    box = PrintedBox(left: left, top: top, right: right, bottom: bottom)
    cells = RuledTable.cells(columnEdges, rowEdges, horizontal, vertical)
    guard !cells.isEmpty else { return nil }
    let columnCount = columnEdges.count - 1
    var places = [Int](repeating: 0, count: columnCount * (rowEdges.count - 1))
    for (index, cell) in cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { places[row * columnCount + column] = index }
      }
    }
    self.places = places
  }

  /// Places as one where they lie as close as the two lines of a double one.
  private static func edges(_ places: [Double]) -> [Double] {
    var edges: [(sum: Double, count: Double, last: Double)] = []
    for place in places.sorted() {
      if let open = edges.last, place - open.last <= tolerance {
        edges[edges.count - 1] = (open.sum + place, open.count + 1, place)
      } else {
        edges.append((place, 1, place))
      }
    }
    return edges.map { $0.sum / $0.count }
  }

  private static func cells(
    _ columns: [Double], _ rows: [Double], _ horizontal: [PrintedRule], _ vertical: [PrintedRule]
  ) -> [Cell] {
    let (columnCount, rowCount) = (columns.count - 1, rows.count - 1)
    guard columnCount * rowCount <= SourceBudget.standard[.cells] ?? 0 else { return [] }
    // Whether a line stands before a column, or above a row, of each field.
    var before = [Bool](repeating: false, count: columnCount * rowCount)
    var above = before
    for rule in vertical {
      guard let column = index(of: rule.position, in: columns), column < columnCount else {
        continue
      }
      for row in fields(of: rule, in: rows) { before[row * columnCount + column] = true }
    }
    for rule in horizontal {
      guard let row = index(of: rule.position, in: rows), row < rowCount else { continue }
      for column in fields(of: rule, in: columns) { above[row * columnCount + column] = true }
    }
    var isTaken = [Bool](repeating: false, count: columnCount * rowCount)
    var cells: [Cell] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount where !isTaken[row * columnCount + column] {
        var right = column + 1
        while right < columnCount, !before[row * columnCount + right],
          !isTaken[row * columnCount + right]
        {
          right += 1
        }
        var bottom = row + 1
        while bottom < rowCount,
          (column..<right).allSatisfy({
            !above[bottom * columnCount + $0] && !isTaken[bottom * columnCount + $0]
          }),
          (column + 1..<max(column + 1, right)).allSatisfy({ !before[bottom * columnCount + $0] })
        {
          bottom += 1
        }
        for y in row..<bottom { for x in column..<right { isTaken[y * columnCount + x] = true } }
        cells.append(Cell(rows: row..<bottom, columns: column..<right))
      }
    }
    return cells
  }

  private static func index(of position: Double, in edges: [Double]) -> Int? {
    let index = edges.partitioningIndex { $0 >= position - tolerance }
    return index < edges.count && (edges[index] - position).magnitude <= 2 * tolerance ? index : nil
  }

  /// The fields between edges whose middles a line goes along.
  private static func fields(of rule: PrintedRule, in edges: [Double]) -> Range<Int> {
    func middle(_ index: Int) -> Double { (edges[index] + edges[index + 1]) / 2 }
    let indices = Array(0..<edges.count - 1)
    let first = indices.partitioningIndex { middle($0) >= rule.start }
    let end = indices.partitioningIndex { middle($0) > rule.end }
    return first..<max(first, end)
  }

  /// The cell in which the middle of a box lies.
  func cell(holding box: PrintedBox) -> Int? {
    let (x, y) = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    let column = columnEdges.partitioningIndex { $0 > x } - 1
    let row = rowEdges.partitioningIndex { $0 > y } - 1
    guard column >= 0, row >= 0, column + 1 < columnEdges.count, row + 1 < rowEdges.count else {
      return nil
    }
    return places[row * (columnEdges.count - 1) + column]
  }

  /// The place of a cell on the page.
  func box(of cell: Cell) -> PrintedBox {
    PrintedBox(
      left: columnEdges[cell.columns.lowerBound], top: rowEdges[cell.rows.lowerBound],
      right: columnEdges[cell.columns.upperBound], bottom: rowEdges[cell.rows.upperBound])
  }
}

/// Numbers that are put together into groups.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var next = number
    while parents[next] != root { (next, parents[next]) = (parents[next], root) }
    return root
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (one, other) = (root(of: one), root(of: other))
    parents[max(one, other)] = min(one, other)
  }
}

extension Array {
  /// The first index of a sorted array from which on something holds.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
