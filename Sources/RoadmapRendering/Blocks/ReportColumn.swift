/// A column of a table: its title, its side and its claim on the width.
package struct ReportColumn: Sendable, Hashable {
  /// The side that cells keep to.
  package enum Alignment: Sendable, Hashable {
    case leading
    case trailing
  }

  /// How wide a column is in text.
  package enum Width: Sendable, Hashable {
    /// As wide as its widest cell: never wrapped or cut while the columns stand beside each other.
    case fitted
    /// A share, by weight, of what the fitted columns leave, wrapped at word boundaries.
    ///
    /// On a page too narrow for every `minimum` (in terminal columns) rows become lists of cells.
    case flexible(minimum: Int, weight: Int)
  }

  package var title: String
  package var alignment: Alignment
  package var width: Width

  /// Makes a column.
  package init(_ title: String, alignment: Alignment = .leading, width: Width = .fitted) {
    self.title = title
    self.alignment = alignment
    self.width = width
  }
}
