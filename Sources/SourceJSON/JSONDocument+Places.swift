extension JSONDocument {
  /// The way from the root to a node; for a key, the way to its value.
  ///
  /// Takes time that grows with the elements and members before the node on every level.
  public func path(to node: JSONNode) -> JSONPath {
    var finder = JSONPathFinder(self)
    return finder.path(to: node)
  }

  /// The line and column of a byte; for very many, ask `SourceLines`.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = SourceLines.textStart(bytes.span, line: line.range)
    var counter = CharacterCounter(from: start)
    let column = counter.column(
      bytes.span, at: Swift.max(start, offset), end: line.range.upperBound)
    return SourcePosition(line: line.number, column: column)
  }

  /// The line of a byte, from 1, and the bytes of the line without its break.
  ///
  /// Lines end with a line feed, a carriage return, or both.
  public func line(at offset: Int) -> (number: Int, range: Range<Int>) {
    let span = bytes.span
    let offset = Swift.min(Swift.max(offset, 0), span.count)
    let start = span.lineStart(of: offset)
    return (1 + span.lineBreakCount(in: 0..<start), start..<span.lineEnd(from: start))
  }
}
