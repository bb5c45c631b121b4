import RoadmapCore
import RoadmapRendering
import RoadmapTestSupport
import SourceJSON
import Testing

/// The keys are a promise to programs: within a version they are only added to.
struct RowSourceTests {
  private static let place = ["asOf", "file", "folder", "organization", "organizationId"]
  private static let item = ["item", "stage", "stageTitle", "title"]
  private static let target = ["target", "code", "title", "unit", "audience", "item"]

  private func rows(_ table: RowTable?) throws -> [JSONDocument] {
    let roadmap = try SampleRoadmap.school()
    let export = RoadmapExport(of: roadmap, on: try day(SampleRoadmap.schoolDay), ActivityFilter())
    let lines = RowSource(export, file: "a \"b\".json", folder: "1").lines(of: table)
    #expect(lines.last == UInt8(ascii: "\n"))
    return lines.split(separator: UInt8(ascii: "\n")).map { JSONDocument(bytes: Array($0)) }
  }

  private func keys(_ document: JSONDocument) throws -> [String] {
    #expect(document.faults.isEmpty)
    let root = try #require(document.root)
    for member in document.members(of: root) {
      // A flat row: no engine has to unpack it.
      #expect(![.object, .array].contains(document.kind(of: member.value)))
    }
    return document.members(of: root).compactMap { document.string($0.key) }
  }

  @Test(arguments: [
    (
      RowTable.roadmaps,
      [
        "title", "periodStart", "periodEnd", "yearKind", "language", "curator", "approvedBy",
        "approvedOn", "approvalOrder", "items", "planned", "doneOnTime", "doneLate", "overdue",
        "notDue", "cancelled", "done", "total", "judged", "postponed", "unproven", "lateDays",
      ]
    ),
    (
      .items,
      item + [
        "number", "parent", "deadline", "deadlineKind", "responsible", "keyResult", "documents",
        "status", "dueDates",
      ]
    ),
    (
      .occurrences,
      item + [
        "responsible", "from", "due", "originalDue", "status", "doneOn", "daysLate", "percent",
        "isDone", "isOnTime", "isOverdue", "isCancelled", "isJudged", "isPostponed", "isUnproven",
        "evidence", "note",
      ]
    ),
    (
      .events,
      item + ["on", "state", "percent", "for", "until", "by", "evidence", "note"]
    ),
    (.measurements, target + ["on", "value", "count", "of", "source"]),
    (
      .goals,
      target + [
        "measure", "bound", "term", "due", "goal", "actual", "measuredOn", "count", "of",
        "verdict", "isCurrent",
      ]
    ),
  ])
  func `every row of a table has the same flat keys`(table: RowTable, own: [String]) throws {
    let rows = try rows(table)
    #expect(!rows.isEmpty)
    for row in rows { #expect(try keys(row) == Self.place + own) }
  }

  @Test func `without a table every row names its own`() throws {
    var tables: [String] = []
    for row in try rows(nil) {
      #expect(try keys(row).first == "table")
      let root = try #require(row.root)
      let table = try #require(row.member("table", of: root).flatMap { row.string($0.value) })
      if tables.last != table { tables.append(table) }
    }
    #expect(tables == RowTable.allCases.map(\.rawValue))
  }
}
