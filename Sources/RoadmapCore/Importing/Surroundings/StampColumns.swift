import SourceTables

/// Stamps that stand side by side, line by line: «СОГЛАСОВАНО | УТВЕРЖДАЮ» above who signs each of them.
///
/// They are read one below the other, the one that approves last, so that none takes what another says.
enum StampColumns {
  /// In rows.
  private static let longest = 9
  /// In spaces.
  private static let gap = 3

  /// The rows that are stamps side by side; none where no other row has cells of several.
  static func run(in rows: [[String]]) -> Range<Int> {
    guard let start = rows.firstIndex(where: isHead) else { return 0..<0 }
    let columns = Set(filled(rows[start]))
    var end = start + 1
    while end < rows.count, end - start < longest,
      columns.isSuperset(of: filled(rows[end])),
      !rows[end].contains(where: { TitleFinder.isTitle(ImportText.line($0)) })
    {
      end += 1
    }
    return rows[(start + 1)..<end].contains { filled($0).count > 1 } ? start..<end : 0..<0
  }

  /// The cells of stamps, one stamp behind the other.
  static func cells(of rows: ArraySlice<[String]>) -> [String] {
    guard let head = rows.first else { return [] }
    let columns = filled(head)
    let ordered = columns.filter { !approves(head[$0]) } + columns.filter { approves(head[$0]) }
    return ordered.flatMap { column in
      rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    }
  }

  /// The lines of stamps that runs of spaces or tabs part, by the paragraphs that hold them: all stand
  /// in the first.
  static func lines(in blocks: [SourceBlock]) -> [Int: [String]] {
    var lines: [(block: Int, text: Substring)] = []
    for (block, part) in blocks.enumerated() {
      guard case .paragraph(let text) = part else {
        if !lines.isEmpty { break }
        continue
      }
      let parts = ImportText.parts(text, UInt8(ascii: "\n"))
      if lines.isEmpty, !parts.contains(where: { isHead(cells($0, byTab: false)) }) { continue }
      lines += parts.map { (block, $0) }
      if lines.count > longest { break }
    }
    guard let head = lines.first(where: { isHead(cells($0.text, byTab: false)) })?.text else {
      return [:]
    }
    // Where each sign parts two cells, one may be empty.
    let isByTab = cells(head, byTab: true).count == cells(head, byTab: false).count
    let rows = lines.map { cells($0.text, byTab: isByTab && $0.text.contains("\t")) }
    var run = run(in: rows)
    // A line alone behind them may be said of the plan.
    while let last = run.last, filled(rows[last]) == [0], !isSigned(rows[last][0]) {
      run = run.dropLast()
    }
    guard let first = lines[run].first?.block, let last = lines[run].last?.block,
      // What else a paragraph says would be lost.
      run.lowerBound == 0 || lines[run.lowerBound - 1].block != first,
      run.upperBound == lines.count || lines[run.upperBound].block != last
    else { return [:] }
    var texts = Dictionary(
      uniqueKeysWithValues: Set(lines[run].map(\.block)).map { ($0, [String]()) })
    texts[first] = cells(of: rows[run])
    return texts
  }

  /// What tabs or wide gaps part in a line.
  private static func cells(_ line: Substring, byTab: Bool) -> [String] {
    if byTab { return line.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed) }
    var cells = [""]
    var spaces = ""
    for character in line {
      if character.isWhitespace {
        spaces.append(character)
        continue
      }
      if spaces.contains("\t") || spaces.count >= gap {
        cells.append("")
      } else {
        cells[cells.count - 1] += spaces
      }
      spaces = ""
      cells[cells.count - 1].append(character)
    }
    return cells
  }

  private static func trimmed(_ text: Substring) -> String { ImportText.line(String(text)) }

  private static func isHead(_ cells: [String]) -> Bool {
    let words = filled(cells).map { ImportText.words(cells[$0]) }
    return words.count > 1 && words.contains(where: ApprovalText.begins)
      && words.allSatisfy { words in
        words.count <= longest
          && words.first.map { ApprovalText.isVerb($0) || ImportText.hasStem($0, others) } ?? false
      }
  }

  /// What stamps begin with that approve nothing, by its stems.
  private static let others = ["соглас", "рассмотр", "одобр", "обсужд", "reviewed"]

  private static func isSigned(_ text: String) -> Bool {
    text.contains("_") || WrittenDay.first(in: text) != nil || OrderNumber(in: text) != nil
  }

  private static func approves(_ cell: String) -> Bool {
    ApprovalText.begins(ImportText.words(cell))
  }

  private static func filled(_ cells: [String]) -> [Int] {
    cells.indices.filter { !cells[$0].isEmpty }
  }
}
