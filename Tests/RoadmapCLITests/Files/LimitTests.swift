import RoadmapRendering
import RoadmapTestSupport
import SourceTables
import Testing

@testable import OfficeFiles
@testable import RoadmapCLI
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
        [DueDateBudget.base, DueDateBudget.perActivity], [PartyBudget.inList],
        [PartyBudget.inTeam], [Invocation.mostRows], [SheetBody.mostRows],
        [FindingBudget.most],
      ]
    #expect(told == held)
  }

  /// A plan with so many names in one list, and so many members.
  private func plan(names: Int, members: Int) -> RoadmapFile {
    func list(_ count: Int, _ text: (Int) -> String) -> String {
      (0..<count).map(text).joined(separator: ",")
    }
    return RoadmapFile(
      bytes: Array(
        """
        {"format": 1, "title": "План", "organization": "Школа",
         "period": {"start": "2023-09-01", "end": "2024-08-31"},
         "team": [\(list(members) { #"{"name": "У \#($0)"}"# })],
         "activities": [{"id": "1", "title": "Приказ", "responsible": [\(list(names) { #""У \#($0)""# })]}]}
        """.utf8))
  }

  @Test func `more names or members than are taken in are an error with the limit`() {
    let (names, members) = (PartyBudget.inList, PartyBudget.inTeam)
    #expect(!plan(names: names, members: 1).hasErrors)
    #expect(!plan(names: 1, members: members).hasErrors)
    for (file, limit) in [
      (plan(names: names + 1, members: 1), names), (plan(names: 1, members: members + 1), members),
    ] {
      let errors = file.findings.filter { $0.severity == .error }
      #expect(errors.count == 1)
      #expect(errors.allSatisfy { $0.message[.english].contains("\(limit)") })
    }
  }

  @Test func `a document that names too many is refused with the limit`() throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    let names = (0...PartyBudget.inList).map { "Наставник \($0)" }.joined(separator: "; ")
    host.items["/school/plan.csv"] = .file(
      Array("№,Мероприятие,Срок,Ответственный\n1,Приказ,до 10.09.2023,\"\(names)\"\n".utf8))
    host.arguments = ["import", "plan.csv", "--lang", "en"]
    #expect(RoadmapTool.run(on: &host) == .failure)
    #expect(String(decoding: host.messages, as: UTF8.self).contains("\(PartyBudget.inList)"))
    #expect(host.items.count == 1)
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
