import RoadmapCLI
import RoadmapRendering
import RoadmapTestSupport
import SourceTables
import Testing

@testable import OfficeFiles
@testable import RoadmapCore

/// The page of limits says what the program holds to.
struct LimitTests {
  @Test
  func `the page has every limit of a run`() throws {
    let page = try RepositoryFile("Sources/RoadmapCore/RoadmapCore.docc/Limits.md").text()
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    let told = rows.compactMap { row in
      row.split(separator: "|").dropFirst().first.map { cell in
        cell.split(separator: " ").compactMap { Int($0) }
      }
    }
    let document = SourceBudget.standard
    let held =
      [
        [HostLimit.fileSize], [HostLimit.deviceSize],
      ]
      + [.cells, .columns, .text, .parts, .markup, .attributes].map { [document[$0] ?? 0] }
      + [
        [DeadlineReader.longestPhrase, CadenceRounds.limit],
        [DueDateBudget.base, DueDateBudget.perActivity], [SheetBody.mostRows],
        [FindingBudget.most],
      ]
    #expect(told == held)
  }

  @Test
  func `findings beyond the limit are counted and not shown`() {
    let most = FindingBudget.most
    var budget = FindingBudget()
    let shown = [(most - 2, most - 2), (2, 2), (0, 0), (1, 1), (most, 1_000_000)].map {
      budget.takes($0.0, of: $0.1)
    }
    #expect(shown == [true, true, true, false, false])
    #expect(budget.leftOut == 1_000_001)
  }
}
