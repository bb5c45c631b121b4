/// How the content of one object or array stands between its brackets.
struct JSONLayout {
  private let bytes: [UInt8]
  /// The container, brackets included.
  let range: Range<Int>
  /// The elements, or the members from the key to the end of the value.
  let children: [Range<Int>]

  init(_ document: JSONDocument, _ container: JSONNode) {
    bytes = document.bytes
    range = document.range(of: container)
    if document.kind(of: container) == .object {
      children = document.members(of: container).map {
        document.range(of: $0.key).lowerBound..<document.range(of: $0.value).upperBound
      }
    } else {
      children = document.elements(of: container).map { document.range(of: $0) }
    }
  }

  /// What stands between two children, comma included; the index of the first, from 0.
  func separator(behind index: Int) -> Range<Int> {
    children[index].upperBound..<children[index + 1].lowerBound
  }

  /// What has to stand beside a child that is to have an index: written as the nearest separator is,
  /// or as the brackets stand where there is one child only; nil where nothing in it tells.
  ///
  /// A line that somebody left blank between two groups is not repeated where there is another model.
  func separatorForInsertion(at index: Int) -> [UInt8]? {
    let last = children.count - 2
    guard last >= 0 else {
      guard let only = children.first else { return nil }
      let gap = bytes[range.lowerBound + 1..<only.lowerBound]
      guard let lineBreak = gap.lastIndex(where: \.isLineBreak) else { return nil }
      return [UInt8(ascii: ",")] + gap.lineBreak(with: lineBreak) + gap[(lineBreak + 1)...]
    }
    let nearest = min(max(index - 1, 0), last)
    var model = separator(behind: nearest)
    if bytes[model].lineBreakCount > 1 {
      for other in [nearest - 1, nearest + 1] where (0...last).contains(other) {
        let range = separator(behind: other)
        if bytes[range].lineBreakCount == 1 { model = range }
      }
    }
    return bytes[model].withoutTrailingBlanks
  }

  /// What goes with children that are removed, side by side: each with one comma, and the lines that
  /// they leave.
  func removal(of indices: Range<Int>) -> Range<Int> {
    let (first, last) = (indices.lowerBound, indices.upperBound - 1)
    if children.count == indices.count { return range.lowerBound + 1..<range.upperBound - 1 }
    guard first > 0 else { return children[0].lowerBound..<children[last + 1].lowerBound }
    let before = children[first - 1].upperBound..<children[last].upperBound
    guard last < children.count - 1 else { return before }
    // Of `1, 2,` at the end of a line, `, 2` goes, so that the next line stays one of its own.
    let endsLine = holdsLineBreak(separator(behind: last))
    let beginsLine = holdsLineBreak(separator(behind: first - 1))
    return endsLine && !beginsLine
      ? before : children[first].lowerBound..<children[last + 1].lowerBound
  }

  private func holdsLineBreak(_ range: Range<Int>) -> Bool {
    bytes.span.holdsLineBreak(in: range)
  }
}

extension ArraySlice<UInt8> {
  /// How many lines end in it; CR LF is one break.
  fileprivate var lineBreakCount: Int {
    indices.count { index in
      guard self[index].isLineBreak else { return false }
      return self[index] == UInt8(ascii: "\n")
        || index + 1 == endIndex || self[index + 1] != UInt8(ascii: "\n")
    }
  }

  /// The bytes without spaces and tabs at the ends of lines.
  fileprivate var withoutTrailingBlanks: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      if byte.isLineBreak {
        while let last = result.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
          result.removeLast()
        }
      }
      result.append(byte)
    }
    return result
  }
}
