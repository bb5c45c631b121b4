import RoadmapTestSupport
import Testing

@testable import RoadmapCore

/// Cells of responsible parties as people write them, read before the program ran.
struct ResponsibleCellTests {
  /// A line of `Tests/Cells/responsible.tsv`: a cell, the parties that it names, each with its position
  /// behind «~», and «?» where nobody can be sure and the reader has to ask.
  struct Row: CustomTestStringConvertible, Sendable {
    let cell: String
    let parties: String
    let isOpen: Bool

    var testDescription: String { cell }

    static let all = RepositoryFile("Tests/Cells/responsible.tsv").rows.map { columns in
      Row(
        cell: columns[0].replacing("\\n", with: "\n"), parties: columns[1],
        isOpen: columns.count > 2)
    }
  }

  @Test func `there are enough of them`() { #expect(Row.all.count > 300) }

  @Test(arguments: Row.all)
  func `a cell names its parties, or is asked about`(_ row: Row) {
    let split = PartySplit(row.cell)
    let parties = split.parties.map { $0.name + ($0.position.map { "~" + $0 } ?? "") }
    if row.isOpen {
      #expect(!split.toldApart.isEmpty || !split.doubtfulPositions.isEmpty)
    } else {
      #expect(parties.joined(separator: "|") == row.parties)
    }
  }
}
