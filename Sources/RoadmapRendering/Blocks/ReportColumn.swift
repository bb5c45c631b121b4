import RoadmapCore

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

  /// What the cells are to a spreadsheet.
  package enum Content: Sendable, Hashable {
    /// Whatever they look like.
    case words
    /// Numbers such as `1.10`, which are names: a spreadsheet would take them for a day or a decimal.
    case identifier
    /// Numbers to calculate with.
    case number
  }

  package var title: String
  package var alignment: Alignment
  package var width: Width
  package var content: Content

  /// Makes a column.
  package init(
    _ title: String, alignment: Alignment = .leading, width: Width = .fitted,
    content: Content = .words
  ) {
    self.title = title
    self.alignment = alignment
    self.width = width
    self.content = content
  }

  /// The number and the title of an activity, with which tables of activities begin.
  static func activity(in language: Language) -> [ReportColumn] {
    [
      ReportColumn(language.text(en: "No.", ru: "№")),
      ReportColumn(
        language.text(en: "Activity", ru: "Мероприятие"), width: .flexible(minimum: 16, weight: 3)),
    ]
  }
}
