/// What is still taken in of one document, over all of its parts, sheets and tables together.
///
/// A small file can name one part three thousand times, or one text in every cell. So what counts is
/// not the size of a file but what is made of it. Whoever makes a cell or a text asks here first.
package final class SourceBudget {
  /// The most of each resource that one document may take.
  package static let standard: [SourceExcess.Resource: Int] = [
    .columns: 500, .cells: 300_000, .text: 32 << 20, .parts: 64 << 20, .markup: 5_000_000,
    .attributes: 256,
  ]

  /// By the numbers of the resources; every tag is held against them.
  private let limits: [Int]
  private var cells = 0
  private var text = 0
  private var parts = 0
  private var markup = 0

  /// A whole budget, from which nothing has been taken.
  package init(_ limits: [SourceExcess.Resource: Int] = SourceBudget.standard) {
    self.limits = SourceExcess.Resource.allCases.map { limits[$0] ?? 0 }
  }

  /// Takes cells, rows without cells and paragraphs.
  package func take(cells count: Int) throws(SourceExcess) {
    try take(count, .cells, from: &cells)
  }

  /// Takes a text that is kept, by its bytes in UTF-8.
  package func take(text: String) throws(SourceExcess) {
    try take(textSize: text.utf8.count)
  }

  /// Takes texts of so many bytes in UTF-8.
  package func take(textSize: Int) throws(SourceExcess) {
    try take(textSize, .text, from: &text)
  }

  /// Takes bytes to which a part of an archive unpacks.
  package func take(unpacked bytes: Int) throws(SourceExcess) {
    try take(bytes, .parts, from: &parts)
  }

  /// Takes tags, and the texts between them.
  package func take(markup count: Int) throws(SourceExcess) {
    try take(count, .markup, from: &markup)
  }

  /// Refuses a row of more columns than a table may have.
  package func check(columns count: Int) throws(SourceExcess) {
    var none = 0
    try take(count, .columns, from: &none)
  }

  /// Refuses a tag of more attributes than one may have.
  package func check(attributes count: Int) throws(SourceExcess) {
    var none = 0
    try take(count, .attributes, from: &none)
  }

  private func take(
    _ count: Int, _ resource: SourceExcess.Resource, from used: inout Int
  ) throws(SourceExcess) {
    let limit = limits[resource.rawValue]
    // Compared with what is left, as the sum could be too large for `Int`.
    guard count <= limit - used else { throw SourceExcess(resource: resource, limit: limit) }
    used += max(0, count)
  }
}

/// A document that holds more than is taken in.
package struct SourceExcess: Error, Hashable, Sendable {
  /// What there is too much of.
  package enum Resource: Int, Hashable, Sendable, CaseIterable {
    /// Columns of one table.
    case columns
    /// Cells, rows without cells and paragraphs.
    case cells
    /// Bytes of text in UTF-8.
    case text
    /// Bytes to which the parts of an archive unpack.
    case parts
    /// Tags, and texts between them.
    case markup
    /// Attributes of one tag.
    case attributes
    /// Names in one cell.
    case names
    /// Parties of the whole plan.
    case parties
  }

  /// What there is too much of.
  package let resource: Resource
  /// The most of it that is taken in.
  package let limit: Int

  /// Says what there is too much of.
  package init(resource: Resource, limit: Int) {
    self.resource = resource
    self.limit = limit
  }
}
