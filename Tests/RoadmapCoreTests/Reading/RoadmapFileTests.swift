import RoadmapCore
import RoadmapTestSupport
import Testing

struct RoadmapFileTests {
  private static let whole = """
    { "format": 1, "title": "Дорожная карта", "organization": "МБОУ «Школа № 4»",
      "period": { "start": "2021-09-01", "end": "2024-08-31" },
      "yearKind": "calendar", "language": "ru", "curator": "Миусов В.А.",
      "approval": { "by": "Директор", "date": "2021-08-30", "order": "№ 370" },
      "purpose": "Цель", "tasks": [ "а", "б" ], "expectedResults": [ "в" ], "basis": [ "г" ],
      "team": [
        { "name": "Миусов В.А.", "kind": "person", "position": "завуч", "duties": [ "ведёт реестр" ],
          "aliases": [ "Мюсов В.А." ] },
        { "name": "Куратор", "kind": "role", "vacant": true } ],
      "stages": [
        { "id": "1", "number": "I", "title": "Подготовка", "responsible": [ "Миусов В.А." ],
          "focus": [ "условия" ], "keyResult": "пакет документов", "notes": "важно",
          "substages": [
            { "id": "1.1", "title": "Документы", "activities": [
              { "id": "1.1.1", "title": "Приказ", "documents": [ "приказ" ], "activities": [
                { "id": "1.1.1.1", "title": "Проект приказа" } ] } ] } ],
          "activities": [ { "id": "1.2", "title": "Совещание" } ] } ],
      "activities": [ { "id": "9", "title": "Сайт", "progress": [
        { "on": "2021-09-10", "state": "done", "for": "2021-09-30", "by": "Миусов В.А.",
          "evidence": [ "№ 5" ], "note": "в срок" } ] } ],
      "targets": [
        { "id": "t", "title": "Охват", "audience": "обучающиеся", "atLeast": { "2023/24": 70, "2022": 30 },
          "measurements": [ { "on": "2022-12-20", "count": 1, "of": 3, "source": "реестр" },
                            { "on": "2021-12-20", "value": 20.5 } ] } ],
      "lint": { "ignore": [ "id-gap" ], "strict": [ "unknown-key" ] },
      "x-note": "своё"
    }
    """

  @Test func `reads everything that format 1 knows`() throws {
    let file = SampleRoadmap.file(Self.whole)
    #expect(FindingLines.of(file, in: .english).isEmpty)
    let roadmap = try #require(file.roadmap)
    #expect(roadmap.title == "Дорожная карта" && roadmap.organization == "МБОУ «Школа № 4»")
    #expect(roadmap.period.description == "2021-09-01/2024-08-31")
    #expect(roadmap.yearKind == .calendar && roadmap.language == .russian)
    #expect(roadmap.curator == "Миусов В.А." && roadmap.purpose == "Цель")
    #expect(roadmap.approval?.by == "Директор" && roadmap.approval?.order == "№ 370")
    #expect(roadmap.approval?.date?.description == "2021-08-30")
    #expect(roadmap.tasks == ["а", "б"])
    #expect(roadmap.expectedResults == ["в"] && roadmap.basis == ["г"])
    #expect(roadmap.lint.ignore == ["id-gap"] && roadmap.lint.strict == ["unknown-key"])
  }

  @Test func `reads the team with its other names`() throws {
    let team = try #require(SampleRoadmap.file(Self.whole).roadmap?.team)
    #expect(team.map(\.name) == ["Миусов В.А.", "Куратор"])
    #expect(team.map(\.kind) == [.person, .role])
    #expect(team.map(\.isVacant) == [false, true])
    #expect(team.first?.position == "завуч" && team.first?.duties == ["ведёт реестр"])
    #expect(team.first?.aliases == ["Мюсов В.А."])
  }

  @Test func `reads the plan to any depth in the order of the document`() throws {
    let roadmap = try #require(SampleRoadmap.file(Self.whole).roadmap)
    var ids: [String] = []
    roadmap.forEachItem { ids.append($0.id) }
    #expect(ids == ["1", "1.1", "1.1.1", "1.1.1.1", "1.2", "9"])
    let stage = try #require(roadmap.stages.first)
    #expect(stage.number == "I" && stage.keyResult == "пакет документов" && stage.notes == "важно")
    #expect(stage.focus == ["условия"] && stage.responsible == ["Миусов В.А."])
    #expect(roadmap.item(id: "1.1.1")?.documents == ["приказ"])
    let entry = try #require(roadmap.activities.first?.progress.first)
    #expect(entry.on.description == "2021-09-10" && entry.state == .done)
    #expect(entry.occurrence?.description == "2021-09-30")
    #expect(entry.by == "Миусов В.А." && entry.evidence == ["№ 5"] && entry.note == "в срок")
  }

  @Test func `puts goals and measurements in the order of time`() throws {
    let target = try #require(SampleRoadmap.file(Self.whole).roadmap?.targets.first)
    #expect(target.goals.map(\.key) == ["2022", "2023/24"])
    #expect(target.goals.map(\.value) == [30, 70])
    #expect(target.measurements.map(\.on.description) == ["2021-12-20", "2022-12-20"])
    #expect(target.measurements.map(\.amount) == [.value(20.5), .count(1, of: 3)])
    #expect(target.measurements.last?.source == "реестр" && target.audience == "обучающиеся")
    #expect(target.unit == "%" && target.isPercentage && target.bound == .atLeast)
  }

  @Test func `a byte order mark and any line breaks change nothing`() {
    let bare = SampleRoadmap.file(Self.whole)
    for text in ["\u{FEFF}" + Self.whole, Self.whole.replacing("\n", with: "\r\n")] {
      let file = SampleRoadmap.file(text)
      #expect(file.findings == bare.findings)
      #expect(file.roadmap?.title == bare.roadmap?.title)
    }
  }

  @Test func `keeps what is right beside what is wrong`() throws {
    let file = SampleRoadmap.file(
      SampleRoadmap.text(
        #""activities": [ 5, { "id": "1", "title": "Приказ", "documents": [ 1, "приказ" ] } ]"#))
    #expect(file.hasErrors && file.findings.count == 2)
    #expect(file.roadmap?.activities.map(\.id) == ["1"])
    #expect(file.roadmap?.activities.first?.documents == ["приказ"])
  }

  @Test func `warnings alone do not forbid the use`() {
    let file = SampleRoadmap.file(SampleRoadmap.text(#""activities": [], "цвет": 1"#))
    #expect(!file.hasErrors && file.findings.count == 1)
  }

  @Test(arguments: [100_000, 1_000_000])
  func `a nest of any depth is reported, not followed`(depth: Int) {
    let brackets = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    for text in [brackets, String(repeating: "[", count: depth), #"{"activities":\#(brackets)}"#] {
      let file = SampleRoadmap.file(text)
      #expect(file.findings.contains { $0.rule == .nestingTooDeep })
      #expect(file.findings.count < 20)
    }
  }

  @Test func `activities nest as deep as JSON may`() throws {
    let depth = 240
    let opening = (1...depth).map { #"{"id":"\#($0)","title":"а","activities":["# }.joined()
    let closing = String(repeating: "]}", count: depth)
    let roadmap = try SampleRoadmap.read(#""activities":[\#(opening)\#(closing)]"#)
    #expect(roadmap.workItems.map(\.path.count) == [depth - 1])
  }

  @Test func `findings stand in the order of the file, each once`() {
    let file = SampleRoadmap.file(
      SampleRoadmap.text(
        #""цвет": 1, "activities": [ { "id": "1", "notes": 5 } ], "targets": 7, "x": 1"#))
    let places = file.findings.map(\.range.lowerBound)
    #expect(places == places.sorted() && places.count == 5)
    #expect(Set(file.findings).count == file.findings.count)
  }

  @Test func `any bytes are read without harm`() {
    for seed in 0..<200 {
      var generator = SeededBytes(seed: UInt64(seed))
      var bytes = Array(Self.whole.utf8)
      for _ in 0..<8 {
        bytes[Int(generator.next()) % bytes.count] = UInt8(
          truncatingIfNeeded: generator.next() >> 3)
      }
      let file = RoadmapFile(bytes: bytes)
      #expect(
        file.findings.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes.count })
      if let roadmap = file.roadmap {
        _ = StatusReport(of: roadmap, on: roadmap.period.start)
      }
    }
  }
}

/// Numbers that look like chance and are the same in every run.
private struct SeededBytes {
  var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> UInt32 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt32(truncatingIfNeeded: state >> 33)
  }
}
