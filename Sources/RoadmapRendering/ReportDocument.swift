/// A report as headings, lists and tables, before any format: what every format is made from.
package struct ReportDocument: Sendable, Hashable {
  /// The parts from top to bottom.
  package var blocks: [ReportBlock]

  /// Makes a document of parts, or an empty one to append to.
  package init(_ blocks: [ReportBlock] = []) {
    self.blocks = blocks
  }

  /// Adds a part at the end.
  package mutating func append(_ block: ReportBlock) {
    blocks.append(block)
  }

  /// Adds another document's parts at the end.
  package mutating func append(_ document: ReportDocument) {
    blocks += document.blocks
  }
}
