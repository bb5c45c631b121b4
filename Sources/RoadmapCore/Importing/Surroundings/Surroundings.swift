import SourceTables

/// The text around the tables of a document, line by line, with what was understood of it.
struct Surroundings: Sendable {
  /// A line.
  struct Line: Sendable {
    /// The text, cleaned, on one line.
    private(set) var text: String
    /// Its words in small letters.
    private(set) var words: [String]
    /// The block of the document that it stands in.
    let block: Int
    /// Whether something was made of it.
    var isUsed = false
    /// Whether it was of the head: of what the file says once, word by word.
    var isOfHead = false
    /// Whether a gap or a table stands before it.
    var followsGap: Bool
    /// The level of the heading that it is; nil where it is none.
    var level: Int?
    /// Whether it is a cell of a table, or a line of one.
    var isOfTable = false

    /// Gives it another text.
    mutating func rename(_ text: Substring) {
      self.text = ImportText.line(String(text))
      words = ImportText.words(self.text)
    }

    /// Whether one of the words begins with one of some stems.
    func has(_ stems: String...) -> Bool { words.contains { ImportText.hasStem($0, stems) } }

    /// Whether it begins with some words.
    func begins(with words: String) -> Bool {
      self.words.starts(with: words.split(separator: " ").map(String.init))
    }
  }

  var lines: [Line] = []
  /// What the file calls itself beside its text.
  let name: String?
  /// The persons of a working group that lines name.
  private(set) var group: [DraftMember] = []
  /// The lines of a letter that the plan stands in.
  private(set) var letter: [String] = []
  /// The blocks that are passports of a programme.
  private(set) var passports: Set<Int> = []
  /// The block of the first plan, or the number of blocks.
  var planBlock: Int
  /// The block of the last plan.
  private var lastPlanBlock = 0

  /// Collects the lines of a document; tables that hold no plan, group or indicators are lines too.
  init(_ document: SourceDocument, _ tables: TableFinder) {
    name = document.name.map { ImportText.line(ImportText.cleaned($0)) }
    let plans = tables.tables.filter { $0.kind == .plan }
    planBlock = plans.first?.block ?? document.blocks.count
    let last = plans.flatMap(\.rows).map(\.table).max() ?? 0
    let taken = Set(
      tables.tables.filter { $0.kind != .other }.flatMap { $0.rows.map(\.table) })
    // A line above the titles of columns is a part of their table, and of the text around.
    let others = Dictionary(
      grouping: tables.tables.filter { $0.kind == .other }.flatMap(\.rows), by: \.table)
    let firstRows = Dictionary(grouping: plans.flatMap(\.rows), by: \.table)
      .compactMapValues { $0.map(\.row).min() }
    var followsGap = true
    var number = 0
    let stamps = StampColumns.lines(in: document.blocks)
    for (block, part) in document.blocks.enumerated() {
      let texts: [String]
      // Those of rows above the titles of a plan that stand in one table with it.
      var above = 0
      switch part {
      case .paragraph where stamps[block] != nil: texts = stamps[block] ?? []
      case .paragraph(let text), .heading(let text, level: _):
        texts = text.split(separator: "\n").flatMap { LabelledCells.lines(ofText: String($0)) }
          .flatMap { PlanYears.parts(of: $0) }.flatMap { PartLabel.parts(of: $0) }
      case .table(let table):
        followsGap = true
        number += 1
        if number == last { lastPlanBlock = block }
        if taken.contains(number) {
          let rows = others[number] ?? []
          let first = firstRows[number] ?? 0
          above = Self.lines(of: rows.filter { $0.row < first }.map(\.texts)).count
          texts =
            Self.lines(of: rows.filter { $0.row < first }.map(\.texts))
            + Self.lines(of: rows.filter { $0.row >= first }.map(\.texts))
        } else {
          let rows = table.rows.map { $0.cells.map(\.text) }
          if LabelledCells.isPassport(rows) { passports.insert(block) }
          texts = Self.lines(of: rows)
        }
      }
      var isEmpty = true
      for (index, text) in texts.enumerated() {
        followsGap = followsGap || text.isEmpty
        let whole = ImportText.line(ImportText.cleaned(text))
        for line in ApprovalFinder.parts(of: whole).flatMap({ HeadPersons.parts(of: $0) })
          .flatMap({ BasisText.parts(of: $0) })
        where line.unicodeScalars.contains(where: {
          ImportText.isLetter($0) || ("0"..."9").contains($0)
        }) {
          lines.append(
            Line(
              text: line, words: ImportText.words(line), block: index < above ? block - 1 : block,
              followsGap: followsGap, level: part.level, isOfTable: part.isTable))
          isEmpty = false
          followsGap = false
        }
      }
      followsGap = followsGap || isEmpty || part.isTable
    }
    letter = LetterLines.taken(from: &lines)
    for index in lines.indices where tables.headings.contains(lines[index].text) {
      lines[index].isUsed = true
    }
    group = HeadPersons.groups(in: &self)
  }

  private static func lines(of rows: [[String]]) -> [String] {
    let stamp = StampColumns.run(in: rows)
    let before = LabelledCells.lines(of: Array(rows[..<stamp.lowerBound]))
    let behind = LabelledCells.lines(of: Array(rows[stamp.upperBound...]))
    return (before + StampColumns.cells(of: rows[stamp]) + behind)
      .flatMap { $0.isEmpty ? [""] : ImportText.lines($0) }
  }

  /// Whether some lines name what is done, when and by whom, as the columns of a plan are called.
  var namesColumns: Bool {
    let found = lines.map { line -> Set<ColumnRole> in
      guard line.words.count <= 16 else { return [] }
      let roles = line.words.compactMap { HeaderWords.role(of: $0) }
      return Set(roles).intersection([.activity, .deadline, .responsible])
    }
    let alone = lines.filter { $0.words.count <= 3 && HeaderWords.isPlainTitle($0.text) }
    let named = Set(alone.compactMap { HeaderWords.role(of: $0.text) })
    // On one line, or one below the other, or each above its own cells.
    return found.contains { $0.count >= 2 }
      || named.isSuperset(of: [.activity, .deadline, .responsible])
      || zip(found, found.dropFirst()).contains { !$0.isEmpty && !$1.isEmpty && $0 != $1 }
  }

  /// Whether titles of columns stand one below the other, as of a table whose cells do; on cards each
  /// stands there several times.
  var stacksTitles: Bool {
    let counts = Dictionary(grouping: lines.map(\.text)) { $0 }.mapValues(\.count)
    let roles = lines.map { line in
      counts[line.text] == 1 && HeaderWords.isPlainTitle(line.text)
        && !line.text.contains(where: { ":–—".contains($0) }) && PartMark(line.text) == nil
        ? HeaderWords.role(of: line.text) : nil
    }
    return roles.indices.dropLast(2).contains { index in
      let stacked = Set(roles[index..<index + 3].compactMap { $0 })
      return stacked.count == 3 && stacked.contains(where: \.isTime)
    }
  }

  /// The lines from one on that is nothing but titles of columns, as that of a table whose cells ran
  /// together, up to the next table; none where no line is so.
  var cellsRunTogether: Range<Int> {
    guard let start = lines.firstIndex(where: { !$0.isUsed && Self.areTitles($0) }) else {
      return 0..<0
    }
    var end = start + 1
    while end < lines.count, lines[end].block <= lines[end - 1].block + Self.widestGap { end += 1 }
    return start..<end
  }

  /// In blocks: between more of them a table stands, or other text.
  private static let widestGap = 2

  private static func areTitles(_ line: Line) -> Bool {
    guard line.words.count <= longestTitles,
      !line.text.contains(where: { ",;:–—-()".contains($0) })
    else { return false }
    let roles = Set(line.words.compactMap { HeaderWords.role(of: $0) })
    return roles.isSuperset(of: [.deadline, .responsible])
      && !roles.isDisjoint(with: [.activity, .content])
  }

  /// In words.
  private static let longestTitles = 12

  /// The lines that stand together from a line on, at most `count` of them.
  func run(from start: Int, atMost count: Int) -> Range<Int> {
    var end = start + 1
    while end < lines.count, end - start < count, !lines[end].followsGap { end += 1 }
    return start..<end
  }

  /// The lines between plans: what they say may be said of the next plan.
  var linesBetweenPlans: [Line] {
    lines.filter { planBlock < $0.block && $0.block < lastPlanBlock }
  }

  /// Whether a line stands behind all plans.
  func isBehindPlans(_ line: Line) -> Bool { line.block > max(planBlock, lastPlanBlock) }

  /// Whether a line is the first of a row of a passport.
  func beginsRow(_ index: Int) -> Bool {
    lines[index].followsGap && passports.contains(lines[index].block)
  }

  /// Joins some lines.
  func text(of range: Range<Int>) -> String { lines[range].map(\.text).joined(separator: " ") }

  /// Notes that something was made of some lines; whether of those of the head nothing is lost is looked
  /// at in the end.
  mutating func use(_ range: Range<Int>, ofHead isOfHead: Bool = false) {
    for index in range where lines.indices.contains(index) {
      lines[index].isUsed = true
      lines[index].isOfHead = isOfHead
    }
  }

  /// The place of a line.
  func place(_ index: Int) -> ImportPlace {
    ImportPlace(text: lines.indices.contains(index) ? lines[index].text : "")
  }
}
