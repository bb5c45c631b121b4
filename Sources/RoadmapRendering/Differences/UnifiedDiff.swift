package import SourceJSON

/// A change of a file as `diff -u` and `git diff` show it, fit for `patch`.
package enum UnifiedDiff {
  /// How many unchanged lines stand around a changed one.
  private static let context = 3

  /// The diff in bytes, as the text may hold any; empty where nothing changes.
  package static func render(_ change: TextChange, of bytes: [UInt8], file: String) -> [UInt8] {
    let hunks = LineHunk.hunks(of: change, in: bytes)
    guard !hunks.isEmpty else { return [] }
    var cursor = LineCursor(bytes)
    let name = quoted(file)
    var output = Array("--- \(name)\n+++ \(name)\n".utf8)
    var shift = 0
    var group: [LineHunk] = []
    for (index, hunk) in hunks.enumerated() {
      group.append(hunk)
      if index + 1 < hunks.count {
        let gap = bytes[hunk.range.upperBound..<hunks[index + 1].range.lowerBound]
        if gap.prefix(lines: 2 * context).endIndex == gap.endIndex { continue }
      }
      output += section(group, of: bytes, &cursor, &shift)
      group = []
    }
    return output
  }

  /// A name with a line break or another control character in it, as git writes it: in quotes.
  private static func quoted(_ file: String) -> String {
    guard file.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return file }
    let name = file.escaping { scalar in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case "\r": return "\\r"
      case "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        return "\\" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      default: return nil
      }
    }
    return "\"\(name)\""
  }

  private static func section(
    _ hunks: [LineHunk], of bytes: [UInt8], _ cursor: inout LineCursor, _ shift: inout Int
  ) -> [UInt8] {
    guard let first = hunks.first, let last = hunks.last else { return [] }
    let start = bytes.lineStart(context, linesBefore: first.range.lowerBound)
    var body: [UInt8] = []
    var oldCount = 0
    var newCount = 0
    func add(_ mark: Character, _ lines: ArraySlice<UInt8>) {
      for line in lines.lines {
        body += Array(String(mark).utf8) + line
        if line.last != .lineFeed { body += Array("\n\\ No newline at end of file\n".utf8) }
        if mark != "+" { oldCount += 1 }
        if mark != "-" { newCount += 1 }
      }
    }
    var offset = start
    for hunk in hunks {
      add(" ", bytes[offset..<hunk.range.lowerBound])
      add("-", bytes[hunk.range])
      add("+", hunk.replacement[...])
      offset = hunk.range.upperBound
    }
    let following = bytes[last.range.upperBound...].prefix(lines: context)
    add(" ", following)
    // A section without lines of its own on one side counts from the line before it.
    let line = cursor.number(ofLineAt: start)
    let oldLine = oldCount == 0 ? line - 1 : line
    let newLine = newCount == 0 ? line + shift - 1 : line + shift
    shift += newCount - oldCount
    return Array("@@ -\(oldLine),\(oldCount) +\(newLine),\(newCount) @@\n".utf8) + body
  }
}

/// Counts lines from the start of a text, each once.
private struct LineCursor {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The number, from 1, of the line that begins at an offset not before the one asked about last.
  mutating func number(ofLineAt start: Int) -> Int {
    line += bytes[offset..<start].count { $0 == .lineFeed }
    offset = start
    return line
  }
}

extension [UInt8] {
  /// The start of the line so many lines before the one that begins at an offset.
  fileprivate func lineStart(_ count: Int, linesBefore offset: Int) -> Int {
    var start = offset
    for _ in 0..<count where start > 0 {
      start = self[..<(start - 1)].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    }
    return start
  }
}

extension ArraySlice<UInt8> {
  /// The first lines, at most so many.
  fileprivate func prefix(lines count: Int) -> ArraySlice<UInt8> {
    var end = startIndex
    for _ in 0..<count where end < endIndex {
      end = self[end...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? endIndex
    }
    return self[..<end]
  }
}
