import RoadmapCore
import SourceJSON
import Testing

struct ExampleEditTests {
  static let names = [
    "gymnasium-406", "school-4-kuzbass", "school-4-uryupinsk", "college-chita", "spb-2021-2022",
  ]

  @Test(arguments: names)
  func `marks every activity with lines of its own alone`(_ name: String) throws {
    let file = RoadmapFile(bytes: try ExampleFile(name).document.bytes)
    let today = CalendarDate.at("2030-01-01")
    let items = try #require(file.roadmap).workItems
    try #require(items.count >= 18)
    for work in items where work.item.progress.allSatisfy({ !$0.closes }) {
      let change = try file.applying(
        [
          .mark(
            MarkRequest(
              .started(percent: 50), ids: [ItemID.exactly(work.item.id)], note: "проверка"))
        ],
        today: today)
      let lines = ChangedLines.between(file.document.bytes, change.file.document.bytes)
      let entry = #"+{ "on": "2030-01-01", "state": "started", "percent": 50, "note": "проверка" }"#
      let removed = lines.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
      let added = lines.filter { $0.hasPrefix("+") }.map { $0.dropFirst() }
      let kept = removed.map { $0 + "," }
      #expect(removed.count <= 1 && kept.allSatisfy { added.contains($0[...]) }, "\(lines)")
      #expect(lines.contains(entry), "\(lines)")
      #expect(added.count - removed.count == (work.item.progress.isEmpty ? 3 : 1), "\(lines)")
    }
  }

  @Test(arguments: names)
  func `marks all activities in one change that can be taken back`(_ name: String) throws {
    let file = RoadmapFile(bytes: try ExampleFile(name).document.bytes)
    let items = try #require(file.roadmap).workItems
    let open = items.filter { $0.item.progress.isEmpty }.map { ItemID.exactly($0.item.id) }
    let change = try file.applying(
      [.mark(MarkRequest(.done(evidence: ["акт"]), ids: open))], today: .at("2030-01-01"))
    #expect(change.outcomes.count == open.count)
    #expect(change.text.edits.count == open.count)
    let lines = ChangedLines.between(file.document.bytes, change.file.document.bytes)
    #expect(lines.count { $0.hasPrefix("+") } - lines.count { $0.hasPrefix("-") } == 3 * open.count)
    let undone = change.text.inverse(of: file.document.bytes)?
      .applied(to: change.file.document.bytes)
    #expect(undone == file.document.bytes)
  }
}

extension ProgressEntry {
  fileprivate var closes: Bool { state == .done || state == .cancelled }
}
