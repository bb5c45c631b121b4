import RoadmapCore
import SourceJSON
import Testing

struct AmendTests {
  private func change(_ edits: RoadmapEdit...) throws -> RoadmapChange {
    try RoadmapFile(bytes: Array(EditSample.text.utf8))
      .applying(edits, today: .at(EditSample.today))
  }

  @Test func `evidence that comes later joins the mark that stands`() throws {
    let changed = try change(
      .mark(MarkRequest(.done(evidence: ["акт"]), ids: ["1.2"], note: "сдано в архив")))
    let entry = try #require(changed.file.roadmap?.item(id: "1.2")?.progress.last)
    #expect(entry.on == .at("2024-02-12"))
    #expect(entry.evidence == ["214 анкет", "акт"])
    #expect(entry.note == "сдано в архив")
    #expect(changed.file.roadmap?.item(id: "1.2")?.progress.count == 2)
  }

  @Test func `an entry of weeks ago is corrected, and the file remembers what it said`() throws {
    let changed = try change(
      .amend(
        AmendRequest(
          id: "1.2", entry: .at("2024-02-12"), .init(on: .at("2024-02-08"), note: "по журналу"))))
    let roadmap = try #require(changed.file.roadmap)
    let progress = try #require(roadmap.item(id: "1.2")?.progress)
    #expect(progress.map(\.on) == [.at("2024-02-01"), .at("2024-02-08")])
    #expect(progress[1].recorded == .at("2024-02-12"))
    #expect(progress[1].note == "по журналу")
    guard case .entry(let before)? = roadmap.changes.first?.from,
      case .entry(let after)? = roadmap.changes.first?.to
    else {
      Issue.record("no record of it: \(roadmap.changes)")
      return
    }
    #expect(before.on == .at("2024-02-12"))
    #expect(before.evidence == ["214 анкет"])
    #expect(after.on == .at("2024-02-08"))
  }

  @Test func `an entry is taken out`() throws {
    let changed = try change(.amend(AmendRequest(id: "1.3", nil)))
    #expect(changed.file.roadmap?.item(id: "1.3")?.progress.isEmpty == true)
  }

  @Test func `a measurement is corrected in its place`() throws {
    let changed = try change(
      .amend(
        AmendMeasurementRequest(
          target: "meetings", entry: .at("2023-10-01"), .init(.value(2), source: "журнал"))))
    let target = try #require(changed.file.roadmap?.targets.last)
    #expect(target.measurements.map(\.value) == [2, 3])
    #expect(changed.file.roadmap?.changes.map(\.what) == [.measurement])
  }

  @Test(arguments: [
    (
      AmendRequest(id: "1.2", entry: .at("2024-02-13"), nil),
      EditRefusal.unknownEntry(
        "1.2", .at("2024-02-13"), days: [.at("2024-02-01"), .at("2024-02-12")])
    ),
    (AmendRequest(id: "1.1", nil), .unknownEntry("1.1", nil, days: [])),
    (
      AmendRequest(id: "1.2", .init(on: .at("2024-03-01"))),
      .future(.at("2024-03-01"), today: .at("2024-02-20"))
    ),
    (AmendRequest(id: "1.2", .init(percent: 50)), .notOfState("--percent", .done)),
    // What is begun after it was done would be about nothing.
    (
      AmendRequest(id: "1.2", .init(on: .at("2024-01-20"))),
      .changesOthers("1.2", .at("2024-02-12"), .at("2024-02-01"))
    ),
  ])
  func `refuses what cannot be corrected so`(request: AmendRequest, expected: EditRefusal) throws {
    let refusal = try #require(throws: EditRefusal.self) { try change(.amend(request)) }
    #expect(refusal == expected)
    for language in Language.allCases { #expect(!refusal.reason[language].isEmpty) }
  }

  @Test func `other entries keep speaking of the same due dates`() throws {
    let text = EditSample.text.replacing(
      #"{ "on": "2023-10-20", "state": "done" }"#,
      with: #"{ "on": "2023-10-20", "state": "done" }, { "on": "2024-02-19", "state": "done" }"#)
    let file = RoadmapFile(bytes: Array(text.utf8))
    let refusal = try #require(throws: EditRefusal.self) {
      try file.applying(
        [.amend(AmendRequest(id: "2.1", entry: .at("2023-10-20"), nil))],
        today: .at(EditSample.today))
    }
    #expect(refusal == .changesOthers("2.1", .at("2023-10-20"), .at("2024-02-19")))
  }
}
