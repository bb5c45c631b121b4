import SourceTables

/// The text around the tables of a document, line by line, with what was understood of it.
struct Surroundings: Sendable {
  /// A line.
  struct Line: Sendable {
    /// The text, cleaned, on one line.
    let text: String
    /// Its words in small letters.
    let words: [String]
    /// The block of the document that it stands in.
    let block: Int
    /// Whether something was made of it.
    var isUsed = false
    /// Whether a gap or a table stands before it.
    let followsGap: Bool

    /// Whether one of the words begins with one of some stems.
    func has(_ stems: String...) -> Bool { words.contains { ImportText.hasStem($0, stems) } }
  }

  var lines: [Line] = []
  /// The block of the first plan, or the number of blocks.
  var planBlock: Int

  /// Collects the lines of a document; tables whose number, from 1, is in `others` are lines too.
  init(_ document: SourceDocument, planBlock: Int?, others: Set<Int>) {
    self.planBlock = planBlock ?? document.blocks.count
    var followsGap = true
    var number = 0
    for (block, part) in document.blocks.enumerated() {
      let texts: [String]
      switch part {
      case .paragraph(let text): texts = text.split(separator: "\n").map(String.init)
      case .table(let table):
        followsGap = true
        number += 1
        guard others.contains(number) else { continue }
        texts = table.rows.flatMap { row in
          row.cells.flatMap { $0.text.split(separator: "\n").map(String.init) }
        }
      }
      var isEmpty = true
      for text in texts {
        let line = ImportText.line(ImportText.cleaned(text))
        guard
          line.unicodeScalars.contains(where: {
            ImportText.isLetter($0) || ("0"..."9").contains($0)
          })
        else { continue }
        let words = ImportText.words(line)
        lines.append(Line(text: line, words: words, block: block, followsGap: followsGap))
        isEmpty = false
        followsGap = false
      }
      if isEmpty { followsGap = true }
    }
  }

  /// The lines that stand together from a line on, at most `count` of them.
  func run(from start: Int, atMost count: Int) -> Range<Int> {
    var end = start + 1
    while end < lines.count, end - start < count, !lines[end].followsGap { end += 1 }
    return start..<end
  }

  /// Joins some lines.
  func text(of range: Range<Int>) -> String { lines[range].map(\.text).joined(separator: " ") }

  /// Notes that something was made of some lines.
  mutating func use(_ range: Range<Int>) {
    for index in range where lines.indices.contains(index) { lines[index].isUsed = true }
  }

  /// The place of a line.
  func place(_ index: Int) -> ImportPlace {
    ImportPlace(text: lines.indices.contains(index) ? lines[index].text : "")
  }
}
