import RoadmapCore
import SourceJSON
import Testing

struct AlterationTests {
  private func change(
    _ edits: RoadmapEdit..., of text: String = EditSample.text
  ) throws -> RoadmapChange {
    let file = RoadmapFile(bytes: Array(text.utf8))
    try #require(!file.hasErrors, "\(file.findings)")
    return try file.applying(edits, today: .at(EditSample.today))
  }

  private func refusal(
    _ edit: RoadmapEdit, of text: String = EditSample.text
  ) throws -> EditRefusal {
    try #require(throws: EditRefusal.self) { try change(edit, of: text) }
  }

  @Test func `an item says something else, and the file remembers what it said`() throws {
    let request = EditItemRequest(
      id: "1.1", title: "Приказ о программе", number: "1а", documents: ["приказ"],
      cleared: [.note])
    let edit = RoadmapEdit.edit(request).explained(by: "завуч", note: "педсовет")
    let roadmap = try #require(try change(edit).file.roadmap)
    let item = try #require(roadmap.item(id: "1.1"))
    #expect(item.title == "Приказ о программе")
    #expect(item.number == "1а")
    #expect(item.documents == ["приказ"])
    #expect(item.notes == nil)
    #expect(roadmap.changes.map(\.what) == [.title, .number, .notes, .documents])
    #expect(roadmap.changes.allSatisfy { $0.by == "завуч" && $0.note == "педсовет" })
    #expect(roadmap.changes.allSatisfy { $0.on == .at(EditSample.today) })
  }

  @Test func `what is already so is not written`() throws {
    let again = try change(.edit(EditItemRequest(id: "1.1", title: "Приказ", cleared: [.result])))
    #expect(again.text.isEmpty)
    #expect(again.outcomes.filter { !$0.isAlreadySo }.isEmpty)
  }

  @Test func `the period ends on another day, unless marks would lose their due dates`() throws {
    let shorter = EditRoadmapRequest(end: .at("2024-06-30"))
    #expect(
      try change(.edit(shorter)).file.roadmap?.period.end == .at("2024-06-30"))
    #expect(
      try refusal(.edit(EditRoadmapRequest(end: .at("2023-01-01"))))
        == .periodBackwards(.at("2023-09-01"), .at("2023-01-01")))
  }

  @Test func `an item moves with its history, and what waits for it follows`() throws {
    let text = EditSample.text.replacing(
      #"{ "id": "2.3", "title": "Праздник" }"#,
      with: #"{ "id": "2.3", "title": "Праздник", "#
        + #""deadline": { "text": "после анкет", "after": "1.2", "within": "P10D" } }"#)
    let moved = try change(.move(MoveRequest(id: "1.2", to: "2", .before("2.2"))), of: text)
    let roadmap = try #require(moved.file.roadmap)
    #expect(roadmap.stages[0].activities.map(\.id) == ["1.1", "1.3", "1.4"])
    #expect(roadmap.stages[1].activities.map(\.id) == ["2.1", "2.4", "2.2", "2.3"])
    #expect(roadmap.item(id: "2.4")?.progress.count == 2)
    #expect(roadmap.item(id: "2.3")?.deadline?.rule?.after == "2.4")
    #expect(roadmap.changes.map(\.what) == [.moved, .id])
    guard case .altered(let outcome) = try #require(moved.outcomes.first) else {
      Issue.record("not altered: \(moved.outcomes)")
      return
    }
    #expect(outcome.lostDeadline == "до 15.03.2024")
    #expect(outcome.titles["2.4"] == "Анкеты")
  }

  @Test(arguments: [
    (MoveRequest(id: "1", to: "2"), EditRefusal.cannotStandThere("1")),
    (MoveRequest(id: "1.1", .after("1")), .cannotStandThere("1.1")),
    (MoveRequest(id: "2.2", to: "2.2"), .intoItself("2.2", "2.2")),
    (MoveRequest(id: "2.2", to: "1.2"), .hasHistory("1.2")),
    (MoveRequest(id: "2.2", to: "1", .after("2.1")), .notAPart("2.1", of: "1")),
    (MoveRequest(id: "2.2", to: "1", newID: "1.1"), .duplicateID("1.1")),
  ])
  func `refuses what cannot move so`(request: MoveRequest, expected: EditRefusal) throws {
    #expect(try refusal(.move(request)) == expected)
    for language in Language.allCases { #expect(!expected.reason[language].isEmpty) }
  }

  @Test func `a stage moves among the stages`() throws {
    let moved = try change(.move(MoveRequest(id: "3", .before("1"))))
    #expect(moved.file.roadmap?.stages.map(\.item.id) == ["3", "1", "2"])
    #expect(moved.file.roadmap?.changes.map(\.what) == [.order])
  }

  @Test func `a history is only lost by force, and what others wait for stays`() throws {
    #expect(
      try refusal(.remove(RemoveRequest(ids: ["1"])))
        == .wouldLoseHistory("1", entries: 4, measurements: 0))
    let removed = try change(.remove(RemoveRequest(ids: ["1.2", "1"], isForced: true)))
    #expect(removed.file.roadmap?.stages.map(\.item.id) == ["2", "3"])
    let awaited = EditSample.text.replacing(
      #""deadline": "май 2024" }"#,
      with: #""deadline": { "text": "потом", "after": "2.3", "within": "P1M" } }"#)
    #expect(
      try refusal(.remove(RemoveRequest(ids: ["2.3"], isForced: true)), of: awaited)
        == .awaited("2.3", by: ["3"]))
  }

  @Test func `stages and sub-stages are added, with their place`() throws {
    let added = try change(
      .add(AddRequest("Запуск", under: nil, at: .after("1"))),
      .add(AddRequest("Старт", as: .substage, under: "4")),
      .add(AddRequest("Слёт", under: "2", at: .before("2.2"))))
    let roadmap = try #require(added.file.roadmap)
    #expect(roadmap.stages.map(\.item.id) == ["1", "4", "2", "3"])
    #expect(roadmap.stages[1].substages.map(\.item.id) == ["4.1"])
    #expect(roadmap.stages[2].activities.map(\.id) == ["2.1", "2.4", "2.2", "2.3"])
    #expect(
      try refusal(.add(AddRequest("А", as: .stage, under: "1"))) == .cannotStandThere("А"))
  }

  @Test func `one party takes over from another, done work keeps its name`() throws {
    let text = EditSample.text.replacing(
      #""title": "Подготовка","#, with: #""title": "Подготовка", "responsible": ["куратор"],"#)
    let replaced = try change(
      .replace(ReplaceRequest("Иванова И.И.", by: "Петров П.П.", isOpenOnly: true)), of: text)
    let roadmap = try #require(replaced.file.roadmap)
    #expect(roadmap.item(id: "1")?.responsible == ["Петров П.П."])
    #expect(roadmap.item(id: "1.2")?.responsible == ["куратор"])
    #expect(roadmap.item(id: "2.1")?.responsible == ["Петров П.П."])
    #expect(roadmap.team.map(\.name) == ["Иванова И.И.", "Петров П.П."])
    let all = try change(.replace(ReplaceRequest("куратор", by: "Петров П.П.")), of: text)
    #expect(all.file.roadmap?.item(id: "1.2")?.responsible == nil)
    #expect(all.file.roadmap?.team.map(\.name) == ["Петров П.П."])
    // The spellings of who is gone are no names of who came, and that they went is remembered.
    #expect(all.file.roadmap?.team.map(\.aliases) == [[]])
    let gone = all.file.roadmap?.changes.filter { $0.what == .aliases }
    #expect(
      gone?.count == 1 && replaced.file.roadmap?.changes.contains { $0.what == .aliases } == false)
    #expect(
      try refusal(.replace(ReplaceRequest("Сидоров", by: "Петров")))
        == .unknownParty("Сидоров", near: []))
  }

  @Test func `the team and the indicators change`() throws {
    let changed = try change(
      .team(.add("Петров П.П.", kind: .person, position: "наставник", aliases: ["Петров"])),
      .team(.position("Иванова И.И.", "завуч")), .team(.alias("Петров", ["П.П."])),
      .target(.goal(id: "students", .init("2024", 75))),
      .target(
        .add(
          id: "pairs", title: "Пары", unit: "пар", audience: nil, bound: .atLeast,
          goals: [.init("2024", 10)], item: nil)))
    let roadmap = try #require(changed.file.roadmap)
    #expect(roadmap.team.map(\.position) == ["завуч", "наставник"])
    #expect(roadmap.team[1].aliases == ["Петров", "П.П."])
    #expect(roadmap.targets.first?.goals.map(\.value) == [50, 75])
    #expect(roadmap.targets.last?.id == "pairs")
    #expect(try refusal(.team(.leave("куратор"))) == .partyBusy("Иванова И.И.", ids: ["2.1"]))
    #expect(
      try refusal(.target(.remove(id: "meetings", isForced: false)))
        == .wouldLoseHistory("meetings", entries: 0, measurements: 2))
  }
}
