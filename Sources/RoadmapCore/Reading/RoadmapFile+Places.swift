import SourceJSON

extension RoadmapFile {
  /// What the file holds, in UTF-8.
  public var bytes: [UInt8] { document.bytes }

  /// Where a finding of this file begins: line and column, both from 1, the column in characters.
  public func place(of finding: Finding) -> (line: Int, column: Int) {
    let position = document.position(at: finding.range.lowerBound)
    return (position.line, position.column)
  }
}
