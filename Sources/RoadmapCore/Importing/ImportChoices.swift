/// What somebody who knows a document says of the way it is to be read.
package struct ImportChoices: Hashable, Sendable {
  /// A column of a table, both counted from 1.
  package struct Column: Hashable, Sendable {
    let table: Int
    let column: Int

    /// Where a place is in a column; nil where it is not.
    package init?(_ place: ImportPlace) {
      guard let table = place.table, let column = place.column else { return nil }
      self.table = table
      self.column = column
    }
  }

  /// What columns hold, whatever their titles and cells look like.
  package var columns: [Column: ImportDoubt.ColumnMeaning] = [:]
  /// Names that are parties of their own, however like another one they are.
  package var apart: Set<String> = []
  /// The calendar of the roadmap that the document is an update of, by which its deadlines are read.
  package var calendar: SchoolCalendar?

  /// Nothing is said.
  package init() {}

  /// The roles of a table's columns that are said, by their index.
  func roles(ofTable table: Int?) -> [Int: ColumnRole] {
    var roles: [Int: ColumnRole] = [:]
    for (column, meaning) in columns where column.table == table {
      roles[column.column - 1] = meaning.role
    }
    return roles
  }
}
