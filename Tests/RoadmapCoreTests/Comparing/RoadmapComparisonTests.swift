import RoadmapCore
import SeededRandom
import Testing

struct RoadmapComparisonTests {
  private static func file(
    _ edits: [RoadmapEdit], of file: RoadmapFile = RoadmapFile(bytes: Array(EditSample.text.utf8)),
    on day: String
  ) throws -> RoadmapFile {
    try file.applying(edits, today: .at(day)).file
  }

  @Test func `a mark counts from the day on which it was written, not on which it happened`() throws
  {
    let done = RoadmapEdit.mark(
      MarkRequest(.done(evidence: []), ids: ["1.1"], on: .at("2024-02-18")))
    let roadmap = try #require(try Self.file([done], on: "2024-02-25").roadmap)
    let since = RoadmapComparison(of: roadmap, from: .at("2024-02-20"), to: .at("2024-02-26"))
    #expect(since.done.map(\.line.id) == ["1.1"])
    #expect(since.done.first?.on == .at("2024-02-18"))
    #expect(since.before.done + 1 == since.now.done)
    let later = RoadmapComparison(of: roadmap, from: .at("2024-02-25"), to: .at("2024-02-26"))
    #expect(later.isEmpty)
  }

  @Test func `what falls due between the days is newly overdue, once`() throws {
    let roadmap = try #require(RoadmapFile(bytes: Array(EditSample.text.utf8)).roadmap)
    func overdue(_ from: String, _ to: String) -> [String] {
      RoadmapComparison(of: roadmap, from: .at(from), to: .at(to)).overdue.map(\.line.id)
    }
    #expect(overdue("2024-03-14", "2024-03-15") == [])
    #expect(overdue("2024-03-15", "2024-03-16") == ["1.1", "1.4"])
    #expect(overdue("2024-03-16", "2024-03-20") == [])
    #expect(overdue("2024-03-01", "2024-04-02") == ["1.1", "1.4", "2.1"])
  }

  @Test func `two plans of different times are compared by what they list`() throws {
    let text = EditSample.text.replacing("2023-09-01", with: "2024-09-01")
      .replacing("2024-08-31", with: "2025-08-31").replacing("Сайт", with: "Сайт школы")
    let next = try #require(RoadmapFile(bytes: Array(text.utf8)).roadmap)
    let last = try #require(RoadmapFile(bytes: Array(EditSample.text.utf8)).roadmap)
    let comparison = RoadmapComparison(
      from: last, on: .at("2024-08-31"), to: next, on: .at("2024-10-01"), source: .file("last.json")
    )
    #expect(!comparison.isOnePlan)
    #expect(comparison.reopened.isEmpty && comparison.done.isEmpty && comparison.moved.isEmpty)
    #expect(comparison.reworded.map(\.what) == [.period, .title])
  }

  @Test func `texts of the roadmap as a whole are compared, and told once`() throws {
    let before = try Self.file(
      [.edit(EditRoadmapRequest(passages: [.tasks: ["Подобрать пары"]]))], on: "2024-02-20")
    let after = try Self.file(
      [
        .edit(
          EditRoadmapRequest(passages: [
            .purpose: ["Помочь"], .tasks: ["Подобрать пары", "Обучить наставников"],
          ]))
      ], of: before, on: "2024-02-25")
    let comparison = RoadmapComparison(
      from: try #require(before.roadmap), on: .at("2024-02-20"), to: try #require(after.roadmap),
      on: .at("2024-02-26"), source: .file("last.json"))
    #expect(comparison.reworded.map(\.what) == [.purpose, .tasks])
    #expect(comparison.reworded.map(\.texts.from) == [[], ["Подобрать пары"]])
    #expect(comparison.others.isEmpty)
  }

  /// The history of a file says the same as the file of then beside the file of now.
  @Test(arguments: 0..<60)
  func `one file tells of two days what both files tell`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    var former = file
    let days = ["2024-02-20", "2024-02-24", "2024-03-01", "2024-03-18", "2024-04-02", "2024-06-03"]
    let split = Int(random.next() % 5)
    for (index, day) in days.enumerated() {
      for step in 0..<5 {
        let edit = Self.edit(&random, of: file, step: index * 10 + step)
        // What is refused changes nothing.
        if let changed = try? file.applying([edit], today: .at(day)).file { file = changed }
      }
      if index == split { former = file }
    }
    let (earlier, now) = (try #require(former.roadmap), try #require(file.roadmap))
    let (first, last) = (CalendarDate.at(days[split]), CalendarDate.at("2024-06-04"))
    let byHistory = RoadmapComparison(of: now, from: first, to: last)
    let byFiles = RoadmapComparison(
      from: earlier, on: first, to: now, on: last, source: .file("former.json"))
    #expect(Self.told(byHistory) == Self.told(byFiles))
    #expect(byHistory.before.total == byFiles.before.total)
    #expect(byHistory.before.done == byFiles.before.done)
    #expect(byHistory.before.overdue == byFiles.before.overdue)
    #expect(byHistory.now.done == byFiles.now.done)
    let same = RoadmapComparison(of: now, from: last, to: last)
    #expect(same.isEmpty)
  }

  private static func edit(
    _ random: inout SplitMix64, of file: RoadmapFile, step: Int
  ) -> RoadmapEdit {
    var items: [String] = []
    file.roadmap?.forEachItem { (item: Item) in items.append(item.id) }
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }
    let id = items[pick(items.count)]
    switch pick(11) {
    case 0, 1: return .mark(MarkRequest(.done(evidence: []), ids: [id]))
    case 2: return .mark(MarkRequest(.progress(percent: Double(step)), ids: [id]))
    case 3: return .mark(MarkRequest(.postponed(until: .at("2024-0\(4 + pick(3))-10")), ids: [id]))
    case 4: return .mark(MarkRequest(.cancelled, ids: [id]))
    case 5: return .mark(MarkRequest(.reopened, ids: [id]))
    case 6: return .edit(EditItemRequest(id: id, title: "Пункт \(step)"))
    case 7:
      return .reschedule(
        RescheduleRequest(id: id, deadline: "до \(1 + step % 28).0\(3 + pick(3)).2024"))
    case 8: return .assign(AssignRequest(id: id, responsible: ["Наставник \(step)"]))
    // What becomes a part of a line takes its work over, which its history does not tell.
    case 9: return .add(AddRequest("Новое \(step)", under: "\(1 + pick(2))"))
    default: return .move(MoveRequest(id: id, to: "\(1 + pick(2))", .last))
    }
  }

  private static func told(_ comparison: RoadmapComparison) -> [String] {
    func told(_ name: String, _ events: [RoadmapComparison.Event]) -> [String] {
      events.map {
        "\(name) \($0.line.id) \($0.due?.description ?? "") \($0.on?.description ?? "")"
      }
    }
    let plan =
      comparison.added.map { "added \($0.id) \($0.title)" }
      + comparison.removed.map { "removed \($0.id) \($0.title)" }
      + comparison.reworded.map {
        "\($0.what) \($0.line?.id ?? "") \($0.texts.from) \($0.texts.to)"
      }
    let shifts = comparison.moved.map {
      "moved \($0.line.id) \($0.due.from?.description ?? "") \($0.due.to?.description ?? "")"
        + " \($0.words?.from ?? "") \($0.words?.to ?? "")"
    }
    let marks =
      told("done", comparison.done) + told("overdue", comparison.overdue)
      + told("progressed", comparison.progressed) + told("cancelled", comparison.cancelled)
      + told("reopened", comparison.reopened)
    return plan + shifts.sorted() + marks
  }
}
