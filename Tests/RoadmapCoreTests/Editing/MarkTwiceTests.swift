import RoadmapCore
import SourceJSON
import Testing

struct MarkTwiceTests {
  /// Items with at most one occurrence, in every state.
  private static let ids = ["1.1", "1.2", "1.3", "1.4", "2.2", "2.3", "3"]

  private static let marks: [MarkRequest.Mark] = [
    .started(percent: nil), .started(percent: 10), .progress(percent: 60), .done(evidence: []),
    .done(evidence: ["акт"]), .cancelled, .postponed(until: .at("2024-07-01")), .reopened,
  ]

  /// What the sample refuses: work on what is closed, a closing of another kind, a new date where there
  /// is none.
  private static let refused: [(id: String, marks: [MarkRequest.Mark])] = [
    ("1.2", marks.filter { $0.state != .done && $0 != .reopened }),
    ("1.3", marks.filter { $0 != .cancelled && $0 != .reopened }),
    ("2.2", [.postponed(until: .at("2024-07-01"))]),
    ("2.3", [.postponed(until: .at("2024-07-01"))]),
  ]

  @Test(arguments: ids, marks)
  func `changes nothing when the same is said again`(_ id: String, _ mark: MarkRequest.Mark) throws
  {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let edit = RoadmapEdit.mark(MarkRequest(mark, ids: [id]))
    let isRefused = Self.refused.contains { $0.id == id && $0.marks.contains(mark) }
    guard !isRefused else {
      #expect(throws: EditRefusal.self) {
        try file.applying([edit], today: .at(EditSample.today))
      }
      return
    }
    let change = try file.applying([edit], today: .at(EditSample.today))
    let again = try change.file.applying([edit], today: .at("2024-02-21"))
    #expect(again.text.isEmpty)
    #expect(again.outcomes.map(\.isAlreadySo) == [true])
    #expect(again.file.document.bytes == change.file.document.bytes)
  }

  @Test func `keeps a file without errors through any row of marks`() throws {
    for seed in 0..<40 {
      var random = SeededMarks(seed: seed)
      var file = RoadmapFile(bytes: Array(EditSample.text.utf8))
      var made = 0
      for _ in 0..<12 {
        let request = random.request(ids: Self.ids + ["2.1"], marks: Self.marks)
        guard let change = try? file.applying([.mark(request)], today: .at(EditSample.today)) else {
          continue
        }
        made += change.text.isEmpty ? 0 : 1
        try #require(!change.file.hasErrors)
        let undone = change.text.inverse(of: file.document.bytes)?
          .applied(to: change.file.document.bytes)
        try #require(undone == file.document.bytes)
        file = change.file
      }
      #expect(made > 0)
    }
  }
}

/// Requests that look random and are the same in every run (a linear congruence, Knuth's MMIX).
private struct SeededMarks {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &+ 1
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return values[Int(state >> 33) % values.count]
  }

  mutating func request(ids: [String], marks: [MarkRequest.Mark]) -> MarkRequest {
    let days: [String?] = [nil, "2023-10-25", "2024-02-10", "2024-02-20"]
    let dues: [String?] = [nil, nil, "2024-03-15", "2024-03-31", "2024-05-31"]
    return MarkRequest(
      pick(marks), ids: [pick(ids)], on: pick(days).map { .at($0) }, for: pick(dues).map { .at($0) }
    )
  }
}
