import SourceJSON

/// Lines of a text that give way to other lines, with nothing kept between them.
struct LineHunk {
  /// The replaced lines, as a range of bytes of the text before the change; its ends are line starts.
  var range: Range<Int>
  /// The lines that are there instead, each with its line break; the last one may have none.
  var replacement: [UInt8]

  /// The hunks of a change, in order, without lines that stay the same at either end.
  static func hunks(of change: TextChange, in bytes: [UInt8]) -> [LineHunk] {
    var groups: [(range: Range<Int>, edits: [TextEdit])] = []
    for edit in change.edits {
      let last = groups.last?.range
      // Within lines that are known already, nothing is searched: a line may be the whole file.
      if let last, edit.range.upperBound < last.upperBound {
        groups[groups.count - 1].edits.append(edit)
        continue
      }
      let range = lines(around: edit.range, in: bytes)
      if let last, range.lowerBound < last.upperBound {
        let end = max(last.upperBound, range.upperBound)
        groups[groups.count - 1].range = last.lowerBound..<end
        groups[groups.count - 1].edits.append(edit)
      } else {
        groups.append((range, [edit]))
      }
    }
    return groups.map { group in
      var hunk = LineHunk(range: group.range, replacement: [])
      var offset = group.range.lowerBound
      for edit in group.edits {
        hunk.replacement += bytes[offset..<edit.range.lowerBound] + edit.replacement
        offset = edit.range.upperBound
      }
      hunk.replacement += bytes[offset..<group.range.upperBound]
      hunk.trim(in: bytes)
      return hunk
    }.filter { !$0.range.isEmpty || !$0.replacement.isEmpty }
  }

  /// The lines that a range touches; an empty range touches the line that it stands in.
  private static func lines(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let before = bytes[..<range.lowerBound].lastIndex(of: .lineFeed)
    let behind = bytes[range.upperBound...].firstIndex(of: .lineFeed)
    return (before.map { $0 + 1 } ?? 0)..<(behind.map { $0 + 1 } ?? bytes.count)
  }

  /// Leaves out equal lines at the beginning and at the end.
  private mutating func trim(in bytes: [UInt8]) {
    var old = bytes[range].lines
    var new = replacement[...].lines
    while let one = old.first, let other = new.first, one == other {
      old.removeFirst()
      new.removeFirst()
      range = range.lowerBound + one.count..<range.upperBound
    }
    while let one = old.last, let other = new.last, one == other {
      old.removeLast()
      new.removeLast()
      range = range.lowerBound..<range.upperBound - one.count
    }
    replacement = Array(new.joined())
  }
}

extension ArraySlice<UInt8> {
  /// The lines, each with its line feed; the last one may have none.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = self
    while !rest.isEmpty {
      let end = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[rest.startIndex..<end])
      rest = rest[end...]
    }
    return lines
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
}
