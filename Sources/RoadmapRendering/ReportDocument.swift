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

  /// How many rows its tables and lists have.
  package var rowCount: Int {
    blocks.reduce(0) { count, block in
      switch block {
      case .table(let table): count + table.rows.count
      case .items(let items): count + items.count
      default: count
      }
    }
  }

  /// The document without some parts, and without the headings under which nothing is left then.
  func leavingOut(_ isLeftOut: (ReportBlock) -> Bool) -> ReportDocument {
    var kept: [ReportBlock] = []
    var emptiedLevel: Int?
    for block in blocks {
      if isLeftOut(block) {
        if case .heading(let level, _)? = kept.last { emptiedLevel = level }
        continue
      }
      if let level = emptiedLevel, case .heading(...level, _) = block { kept.removeLast() }
      emptiedLevel = nil
      kept.append(block)
    }
    if emptiedLevel != nil { kept.removeLast() }
    return ReportDocument(kept)
  }

  /// Adds another document's parts at the end.
  package mutating func append(_ document: ReportDocument) {
    blocks += document.blocks
  }

  /// The same parts, every heading one level lower, to stand within another document.
  func demoted() -> ReportDocument {
    ReportDocument(
      blocks.map { block in
        guard case .heading(let level, let text) = block else { return block }
        return .heading(level: level + 1, text)
      })
  }

  /// Puts a name in front of the first heading, where there is one.
  mutating func openFirstHeading(with name: String) {
    for case .heading(_, let text) in blocks where !name.isEmpty {
      return nameFirstHeading("\(name): \(text.plain)")
    }
  }

  /// Gives the first heading another text.
  mutating func nameFirstHeading(_ name: String) {
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level, _) = block else { continue }
      blocks[index] = .heading(level: level, StyledText(name))
      return
    }
  }
}
