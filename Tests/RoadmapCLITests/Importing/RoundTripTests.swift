import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCLI

/// The examples as Word tables, imported again.
struct RoundTripTests {
  static let examples = [
    "gymnasium-406", "school-4-kuzbass", "college-chita", "school-4-uryupinsk", "spb-2021-2022",
  ]

  /// What a table says of a line of the plan.
  struct Line: Hashable, CustomStringConvertible {
    let kind: String
    let id: String
    let parents: [String]
    let title: String
    let deadline: String?
    let responsible: [String]
    /// Words of results and documents; a stage's row has no cells for them.
    let results: [Substring]

    var description: String {
      "\(kind) \(parents) \(id) «\(title)» «\(deadline ?? "")» \(responsible) \(results)"
    }
  }

  /// Names that an example has as one party, as the original's cell does; import tells them apart.
  private static let namesTogether = [
    "Стрижова Е.П. Ахмерова Л.Т.": ["Стрижова Е.П.", "Ахмерова Л.Т."],
    "Веретенникова Л.С. Ожегова Т.К.": ["Веретенникова Л.С.", "Ожегова Т.К."],
    "Веретенникова Л.С. Ожегова Т.К. зав.каф.": ["Веретенникова Л.С.", "Ожегова Т.К.", "зав.каф."],
    "Зав.каф. Гусельникова Н.И. Печорина О.Д.. Таскина В.М.": [
      "Гусельникова Н.И.", "Печорина О.Д.", "Таскина В.М.",
    ],
  ]

  /// A text of an example without the stray marks of its original, which import takes away.
  private func mended(_ text: String) -> String {
    var text = text
    if let start = text.firstIndex(of: "["), let end = text[start...].firstIndex(of: "]") {
      text.removeSubrange(start...end)
    }
    for (mark, right) in [("й\u{306}", "й"), ("пapy", "пару")] {
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: right)
    }
    return text.split(separator: "\n").map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private func results(of item: Item) -> [Substring] {
    ([item.keyResult].compactMap { $0 } + item.documents).flatMap { text in
      mended(text).split { !$0.isLetter && !$0.isNumber }
    }
  }

  private func lines(of roadmap: Roadmap) -> [Line] {
    var lines: [Line] = []
    func add(_ item: Item, _ kind: String, _ parents: [String], isLeaf: Bool) {
      let work = roadmap.workItems.first { $0.id == item.id }
      let responsible = isLeaf ? work?.responsible ?? [] : []
      let parties = responsible.map(mended).flatMap { Self.namesTogether[$0] ?? [$0] }
      lines.append(
        Line(
          kind: kind, id: item.id, parents: parents, title: mended(item.title),
          deadline: ((isLeaf ? work?.deadline : nil) ?? item.deadline).map { mended($0.text) },
          responsible: parties, results: isLeaf ? results(of: item) : []))
    }
    func add(_ activity: Activity, _ parents: [String]) {
      add(activity.item, "activity", parents, isLeaf: activity.activities.isEmpty)
      for part in activity.activities { add(part, parents + [activity.item.id]) }
    }
    for stage in roadmap.stages {
      let id = stage.item.id
      add(stage.item, "stage", [], isLeaf: stage.substages.isEmpty && stage.activities.isEmpty)
      for substage in stage.substages {
        add(substage.item, "substage", [id], isLeaf: substage.activities.isEmpty)
        for activity in substage.activities { add(activity, [id, substage.item.id]) }
      }
      for activity in stage.activities { add(activity, [id]) }
    }
    for activity in roadmap.activities { add(activity, []) }
    return lines
  }

  private func bytes(_ path: String, in host: MemoryHost) -> [UInt8]? {
    guard case .file(let bytes)? = host.items[path] else { return nil }
    return bytes
  }

  private func roundTrip(_ example: String) throws -> (before: Roadmap, after: Roadmap) {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    // As `validate --fix` leaves it: import puts letters right by the same rules.
    let original = try Validator(today: host.today, ignoring: ["responsible-joined"]).mending(
      RoadmapFile(bytes: RepositoryFile("Examples/\(example).json").bytes())
    ).file.document.bytes
    host.items["/school/roadmap.json"] = .file(original)
    host.arguments = ["export", "--format", "docx", "-o", "plan.docx", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    host.arguments = ["import", "plan.docx", "-o", "again.json", "--lang", "ru"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let after = RoadmapFile(bytes: try #require(bytes("/school/again.json", in: host)))
    #expect(!after.hasErrors)
    return (try #require(RoadmapFile(bytes: original).roadmap), try #require(after.roadmap))
  }

  @Test(arguments: examples)
  func `a table comes back line by line`(example: String) throws {
    let (before, after) = try roundTrip(example)
    let (expected, found) = (lines(of: before), lines(of: after))
    #expect(found.count == expected.count)
    for (line, original) in zip(found, expected) { #expect(line == original) }
  }

  @Test(arguments: examples)
  func `what stands around the table comes back too`(example: String) throws {
    let (before, after) = try roundTrip(example)
    #expect(after.title == before.title)
    #expect(after.organization == before.organization)
    #expect(after.period == before.period)
    #expect(after.yearKind == before.yearKind)
    #expect(after.purpose == before.purpose)
    #expect(after.approval?.date == before.approval?.date)
  }
}
