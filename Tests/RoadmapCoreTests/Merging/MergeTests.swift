import RoadmapCore
import SeededRandom
import SourceJSON
import Testing

/// Two versions of the sample, each made by edits, joined.
struct MergeTests {
  private static let base = RoadmapFile(bytes: Array(EditSample.text.utf8))

  private func side(_ edits: [RoadmapEdit]) throws -> RoadmapFile {
    try Self.base.applying(edits, today: .at(EditSample.today)).file
  }

  /// Joins both and expects the same whichever side is ours.
  private func merged(
    _ ours: [RoadmapEdit], _ theirs: [RoadmapEdit],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> MergedFile {
    let (one, other) = (try side(ours), try side(theirs))
    let merged = try MergedFile(base: Self.base, ours: one, theirs: other)
    let mirrored = try MergedFile(base: Self.base, ours: other, theirs: one)
    #expect(
      merged.conflicts.count == mirrored.conflicts.count, sourceLocation: sourceLocation)
    guard merged.conflicts.isEmpty else { return merged }
    #expect(merged.text.applied(to: one.document.bytes) == merged.bytes)
    let file = RoadmapFile(bytes: merged.bytes)
    #expect(!file.hasErrors, "\(file.findings)", sourceLocation: sourceLocation)
    #expect(
      canonical(merged.bytes) == canonical(mirrored.bytes), sourceLocation: sourceLocation)
    for side in [one, other] { expectEveryMark(of: side, in: file, sourceLocation) }
    return merged
  }

  private func canonical(_ bytes: [UInt8]) -> String {
    let document = JSONDocument(bytes: bytes)
    return document.root.map { document.value(of: $0).canonical } ?? ""
  }

  /// Every day and state of a side's marks stands in the joined file, of the item with that title.
  private func expectEveryMark(
    of side: RoadmapFile, in file: RoadmapFile, _ sourceLocation: SourceLocation
  ) {
    func marks(_ file: RoadmapFile) -> Set<String> {
      var marks: Set<String> = []
      file.roadmap?.forEachItem { item in
        for entry in item.progress { marks.insert("\(entry.on) \(entry.state)") }
      }
      return marks
    }
    #expect(marks(side).isSubset(of: marks(file)), sourceLocation: sourceLocation)
  }

  @Test func `marks of both sides stand in the order of the days, equal ones once`() throws {
    let done = RoadmapEdit.mark(MarkRequest(.done(evidence: []), ids: ["1.1"]))
    let started = RoadmapEdit.mark(
      MarkRequest(.started(percent: 10), ids: ["1.1"], on: .at("2024-02-18")))
    let joined = RoadmapFile(bytes: try merged([done], [started, done]).bytes)
    #expect(joined.roadmap?.item(id: "1.1")?.progress.map(\.state) == [.started, .done])
    let evidence = try merged(
      [.mark(MarkRequest(.done(evidence: ["акт"]), ids: ["1.1"]))],
      [.mark(MarkRequest(.done(evidence: ["фото"]), ids: ["1.1"]))])
    let entries = RoadmapFile(bytes: evidence.bytes).roadmap?.item(id: "1.1")?.progress
    #expect(entries?.map(\.evidence) == [["акт", "фото"]])
  }

  @Test func `an entry keeps speaking of the due date that it meant on its side`() throws {
    let joined = try merged(
      [.mark(MarkRequest(.done(evidence: ["а"]), ids: ["2.1"], for: .at("2024-03-31")))],
      [
        .mark(
          MarkRequest(
            .done(evidence: []), ids: ["2.1"], on: .at("2024-02-19"), for: .at("2024-03-31"),
            note: "раньше"))
      ])
    let entries = RoadmapFile(bytes: joined.bytes).roadmap?.item(id: "2.1")?.progress
    #expect(entries?.dropFirst().map(\.occurrence) == [.at("2024-03-31"), .at("2024-03-31")])
  }

  @Test func `measurements of both sides are kept`() throws {
    let joined = try merged(
      [.measure(MeasureRequest(target: "students", .value(40)))],
      [.measure(MeasureRequest(target: "students", .value(42), source: "реестр"))])
    let target = RoadmapFile(bytes: joined.bytes).roadmap?.targets.first
    #expect(target?.measurements.count == 2)
  }

  @Test func `two new items with one number get two`() throws {
    let joined = try merged(
      [.add(AddRequest("Встреча", under: "2"))], [.add(AddRequest("Слёт", under: "2"))])
    let roadmap = RoadmapFile(bytes: joined.bytes).roadmap
    #expect(roadmap?.stages[1].activities.map(\.id) == ["2.1", "2.2", "2.3", "2.4", "2.5"])
    let same = try merged(
      [.add(AddRequest("Слёт", under: "2"))], [.add(AddRequest("Слёт", under: "2"))])
    #expect(RoadmapFile(bytes: same.bytes).roadmap?.stages[1].activities.count == 4)
  }

  @Test func `a mark follows an item that was moved and renamed`() throws {
    let joined = try merged(
      [
        .move(MoveRequest(id: "1.1", to: "2")), .edit(EditItemRequest(id: "2.4", title: "Другое")),
      ],
      [.mark(MarkRequest(.done(evidence: []), ids: ["1.1"]))])
    let item = RoadmapFile(bytes: joined.bytes).roadmap?.item(id: "2.4")
    #expect(item?.title == "Другое")
    #expect(item?.progress.count == 1)
  }

  @Test func `what both say otherwise stands between markers, and nothing else`() throws {
    let joined = try merged(
      [
        .edit(EditItemRequest(id: "1.2", title: "Опрос")),
        .mark(MarkRequest(.done(evidence: []), ids: ["1.1"])),
      ],
      [.edit(EditItemRequest(id: "1.2", title: "Анкетирование"))])
    #expect(joined.conflicts.map(\.key) == ["title"])
    let text = String(decoding: joined.bytes, as: UTF8.self)
    let marked = """
      <<<<<<< ours
                "title": "Опрос",
      =======
                "title": "Анкетирование",
      >>>>>>> theirs

      """
    #expect(text.contains(marked))
    #expect(text.split(separator: "<<<<<<<").count == 2)
    let ours = text.replacing(marked, with: "          \"title\": \"Опрос\",\n")
    let file = RoadmapFile(bytes: Array(ours.utf8))
    #expect(!file.hasErrors)
    #expect(file.roadmap?.item(id: "1.1")?.progress.count == 1)
  }

  @Test func `what one side removed and the other changed is asked about`() throws {
    let joined = try merged(
      [.remove(RemoveRequest(ids: ["2.3"]))],
      [.mark(MarkRequest(.done(evidence: []), ids: ["2.3"]))])
    #expect(joined.conflicts.map(\.id) == ["2.3"])
    #expect(joined.conflicts.first?.ours == nil)
    #expect(String(decoding: joined.bytes, as: UTF8.self).contains("<<<<<<< ours\n"))
    let quiet = try merged(
      [.remove(RemoveRequest(ids: ["2.3"]))],
      [.mark(MarkRequest(.done(evidence: []), ids: ["1.1"]))])
    #expect(RoadmapFile(bytes: quiet.bytes).roadmap?.item(id: "2.3") == nil)
  }

  @Test(arguments: 0..<8)
  func `two hundred and fifty random pairs lose nothing`(shard: Int) throws {
    var random = SplitMix64(seed: UInt64(shard))
    var joined = 0
    for _ in 0..<250 {
      let (ours, theirs) = (edits(&random), edits(&random))
      guard (try? side(ours)) != nil, (try? side(theirs)) != nil else { continue }
      joined += try merged(ours, theirs).conflicts.isEmpty ? 1 : 0
    }
    #expect(joined > 100)
  }

  private func edits(_ random: inout SplitMix64) -> [RoadmapEdit] {
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int(random.next() % UInt64(elements.count))]
    }
    return (0...Int(random.next() % 3)).map { _ in
      let id = pick(["1.1", "1.4", "2.1", "2.2", "2.3", "3"])
      let day = pick(["2024-02-17", "2024-02-19", "2024-02-20"])
      switch random.next() % 9 {
      case 0: return .mark(MarkRequest(.started(percent: 20), ids: [id], on: .at(day)))
      case 1:
        return .mark(
          MarkRequest(.done(evidence: [pick(["акт", "фото"])]), ids: [id], on: .at(day)))
      case 2: return .mark(MarkRequest(.progress(percent: 70), ids: [id], on: .at(day)))
      case 3:
        return .measure(
          MeasureRequest(
            target: pick(["students", "meetings"]), .value(pick([10, 20])), on: .at(day)))
      case 4: return .add(AddRequest(pick(["Встреча", "Слёт", "Сбор"]), under: pick(["1", "2"])))
      case 5: return .reschedule(RescheduleRequest(id: pick(["1.1", "2.3"]), deadline: "май 2024"))
      case 6: return .move(MoveRequest(id: pick(["1.1", "2.2"]), to: pick(["1", "2", "3"])))
      case 7: return .edit(EditItemRequest(id: id, notes: pick(["важно", "срочно"])))
      default: return .assign(AssignRequest(id: id, responsible: [pick(["куратор", "Петров"])]))
      }
    }
  }
}
