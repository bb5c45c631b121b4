import RoadmapCore
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

  @Test(
    arguments: [
      ([done("1.1")], [mark(.cancelled, "1.1")]),
      ([done("1.1", on: "2024-02-18")], [mark(.cancelled, "1.1")]),
      ([mark(.started(percent: 10), "1.1")], [mark(.started(percent: 20), "1.1")]),
      ([mark(.started(percent: nil), "1.1")], [done("1.1")]),
      (
        [mark(.postponed(until: .at("2024-06-10")), "2.1")],
        [mark(.postponed(until: .at("2024-06-20")), "2.1")]
      ),
      (
        [mark(.postponed(until: .at("2024-06-10")), "2.1")],
        [mark(.cancelled, "2.1", for: "2024-03-31")]
      ),
      // What follows on one side goes with what it follows.
      ([done("1.1", on: "2024-02-18"), mark(.reopened, "1.1")], [mark(.cancelled, "1.1")]),
      ([measure(.value(40))], [measure(.value(42))]),
      ([measure(.count(450, of: 690))], [measure(.count(480, of: 690))]),
    ] as [([RoadmapEdit], [RoadmapEdit])])
  func `marks or measurements that contradict each other are asked about`(
    ours: [RoadmapEdit], theirs: [RoadmapEdit]
  ) throws {
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let joined = try merged(one, other)
      let conflict = try #require(joined.conflicts.first)
      #expect(joined.conflicts.count == 1)
      #expect([.value(key: "progress"), .value(key: "measurements")].contains(conflict.matter))
      #expect(conflict.title != nil)
      #expect(conflict.ours != conflict.theirs)
      #expect(String(decoding: joined.bytes, as: UTF8.self).contains("<<<<<<< ours\n"))
    }
  }

  @Test(
    arguments: [
      ([mark(.started(percent: 40), "1.1", on: "2024-02-18")], [done("1.1")]),
      ([done("1.1")], [done("1.1"), mark(.reopened, "1.1")]),
      ([done("2.1", for: "2024-03-31")], [mark(.cancelled, "2.1", for: "2024-05-31")]),
      ([done("1.1")], [mark(.cancelled, "2.3")]),
      ([measure(.value(40))], [measure(.value(42), on: "2024-02-18")]),
    ] as [([RoadmapEdit], [RoadmapEdit])])
  func `marks and measurements that can follow each other are joined`(
    ours: [RoadmapEdit], theirs: [RoadmapEdit]
  ) throws {
    #expect(try merged(ours, theirs).conflicts.isEmpty)
  }

  private static func mark(
    _ mark: MarkRequest.Mark, _ id: String, on day: String? = nil, for due: String? = nil
  ) -> RoadmapEdit {
    .mark(MarkRequest(mark, ids: [id], on: day.map { .at($0) }, for: due.map { .at($0) }))
  }

  private static func done(
    _ id: String, on day: String? = nil, for due: String? = nil
  ) -> RoadmapEdit {
    mark(.done(evidence: []), id, on: day, for: due)
  }

  private static func measure(_ amount: Measurement.Amount, on day: String? = nil) -> RoadmapEdit {
    .measure(MeasureRequest(target: "students", amount, on: day.map { .at($0) }))
  }

  @Test func `measurements of both sides are kept`() throws {
    let joined = try merged(
      [.measure(MeasureRequest(target: "students", .value(42)))],
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
    #expect(joined.conflicts.map(\.matter) == [.value(key: "title")])
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

  @Test func `what both moved elsewhere, or numbered otherwise, is asked about`() throws {
    let joined = try merged(
      [.move(MoveRequest(id: "1.1", to: "2"))],
      [
        .move(MoveRequest(id: "1.1", to: "3")),
        .mark(MarkRequest(.started(percent: 5), ids: ["2.3"])),
      ])
    #expect(joined.conflicts.map(\.matter) == [.place])
    let lines = String(decoding: joined.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.contains(#""what": "moved""#) } == 2)
    let alike = try merged(
      [.move(MoveRequest(id: "1.1", to: "3"))], [.move(MoveRequest(id: "1.1", to: "3"))])
    let roadmap = RoadmapFile(bytes: alike.bytes).roadmap
    #expect(roadmap?.item(id: "3.1")?.title == "Приказ")
    #expect(roadmap?.changes.count == 2)
  }

  @Test func `a number that one side added and the other moved something to is told apart`() throws
  {
    let joined = try merged(
      [.move(MoveRequest(id: "1.1", to: "2"))], [.add(AddRequest("Слёт", under: "2"))])
    let roadmap = try #require(RoadmapFile(bytes: joined.bytes).roadmap)
    #expect(roadmap.item(id: "2.4")?.title == "Приказ")
    #expect(roadmap.item(id: "2.5")?.title == "Слёт")
    #expect(PlanIdentity(of: roadmap).item("2.4") == "1.1")
    #expect(PlanIdentity(of: roadmap).item("2.5").hasPrefix("2.5+"))
  }

  @Test func `parts follow the number of what they belong to, whoever moved it`() throws {
    let joined = try merged(
      [.add(AddRequest("Черновик", under: "2.3"))], [.move(MoveRequest(id: "2.3", to: "3"))])
    let roadmap = try #require(RoadmapFile(bytes: joined.bytes).roadmap)
    #expect(roadmap.item(id: "3.1")?.title == "Праздник")
    #expect(roadmap.item(id: "3.1.1")?.title == "Черновик")
  }

  @Test func `a line that one side marked and the other divided is asked about`() throws {
    let joined = try merged(
      [.mark(MarkRequest(.done(evidence: []), ids: ["2.3"]))],
      [.add(AddRequest("Черновик", under: "2.3"))])
    #expect(joined.conflicts.map(\.matter) == [.parts])
  }

  @Test func `what one side corrected and the other proved is one entry`() throws {
    let joined = try MergedFile(
      base: Self.base,
      ours: side(
        [.amend(AmendRequest(id: "1.2", entry: .at("2024-02-12"), .init(on: .at("2024-02-11"))))]),
      theirs: side(
        [.mark(MarkRequest(.done(evidence: ["фото"]), ids: ["1.2"], note: "подшито"))]))
    #expect(joined.conflicts.isEmpty)
    let entries = RoadmapFile(bytes: joined.bytes).roadmap?.item(id: "1.2")?.progress
    #expect(entries?.map(\.on) == [.at("2024-02-01"), .at("2024-02-11")])
    #expect(entries?.last?.evidence == ["214 анкет", "фото"])
  }
}
