import RoadmapCore
import Testing

struct PlanEditTests {
  @Test(arguments: PlanCases.all)
  func `writes only the lines that say the new thing`(_ edit: EditRequestCase) throws {
    let change = try edit.expectChanged()
    #expect(change.outcomes.allSatisfy(\.isAlreadySo) == edit.changed.isEmpty)
  }

  @Test func `says who is not in the team`() throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let names = ["куратор", "Петров П.П."]
    let change = try file.applying(
      [.assign(AssignRequest(id: "2.1", responsible: names))], today: .at(EditSample.today))
    guard case .assigned(let outcome) = try #require(change.outcomes.first) else {
      Issue.record("not assigned: \(change.outcomes)")
      return
    }
    #expect(outcome.before == ["Иванова И.И."])
    #expect(outcome.after == names)
    #expect(outcome.unlisted == ["Петров П.П."])
  }

  @Test func `says how a target stands after it was measured`() throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let change = try file.applying(
      [.measure(MeasureRequest(target: "students", .count(402, of: 690), on: .at("2023-12-22")))],
      today: .at(EditSample.today))
    guard case .measured(let outcome) = try #require(change.outcomes.first) else {
      Issue.record("not measured: \(change.outcomes)")
      return
    }
    #expect(outcome.previous == nil)
    #expect(outcome.coverage?.goal.key == "2023")
    #expect(outcome.coverage?.verdict == .met)
    #expect(outcome.coverage?.measurement?.amount == .count(402, of: 690))
  }

  @Test func `says how a rescheduled item stands`() throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let change = try file.applying(
      [.reschedule(RescheduleRequest(id: "2.3", deadline: "май 2024"))],
      today: .at(EditSample.today))
    guard case .rescheduled(let outcome) = try #require(change.outcomes.first) else {
      Issue.record("not rescheduled: \(change.outcomes)")
      return
    }
    #expect(outcome.before == nil)
    #expect(outcome.after.text == "май 2024")
    #expect(outcome.statusBefore == .unscheduled)
    #expect(outcome.statusAfter == .planned)
  }

  @Test(arguments: [("1", "1.5"), ("2", "2.4"), ("3", "3.1"), (nil, "4")])
  func `gives the next free number`(_ parent: String?, _ id: String) throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let change = try file.applying(
      [.add(AddRequest("Встреча", under: parent))], today: .at(EditSample.today))
    guard case .added(let outcome) = try #require(change.outcomes.first) else {
      Issue.record("not added: \(change.outcomes)")
      return
    }
    #expect(outcome.id == id)
    #expect(change.file.roadmap?.item(id: id)?.title == "Встреча")
  }
}

private enum PlanCases {
  static let all = [
    EditRequestCase(
      "the first measurement",
      .measure(MeasureRequest(target: "students", .count(402, of: 690), source: "реестр")),
      changes: #"-{ "id": "students", "title": "Охват", "unit": "%", "#
        + #""atLeast": { "2023": 50, "2024": 70 } },"#,
      #"+{ "id": "students", "title": "Охват", "unit": "%", "#
        + #""atLeast": { "2023": 50, "2024": 70 }, "measurements": [{ "on": "2024-02-20", "#
        + #""count": 402, "of": 690, "source": "реестр" }] },"#),
    EditRequestCase(
      "a measurement in the order of the days",
      .measure(MeasureRequest(target: "meetings", .value(2.5), on: .at("2023-12-01"))),
      changes: #"+{ "on": "2023-12-01", "value": 2.5, "recorded": "2024-02-20" },"#),
    EditRequestCase(
      "measured already",
      .measure(MeasureRequest(target: "meetings", .value(3), on: .at("2024-01-10")))),
    EditRequestCase(
      "other parties",
      .assign(AssignRequest(id: "2.1", responsible: ["куратор", "Петров П.П."])),
      changes: #"-"responsible": ["Иванова И.И."],"#,
      #"+"responsible": ["куратор", "Петров П.П."],"#,
      amended:
        #""id": "2.1", "what": "responsible", "from": ["Иванова И.И."], "to": ["куратор", "Петров П.П."]"#
    ),
    EditRequestCase(
      "parties where none were", .assign(AssignRequest(id: "1.2", responsible: ["куратор"])),
      changes: #"+"responsible": ["куратор"],"#,
      amended: #""id": "1.2", "what": "responsible", "to": ["куратор"]"#),
    EditRequestCase(
      "the same parties", .assign(AssignRequest(id: "2.1", responsible: ["Иванова И.И."]))),
    EditRequestCase(
      "another deadline",
      .reschedule(RescheduleRequest(id: "1", deadline: "до 20.03.2024")),
      changes: #"-"deadline": "до 15.03.2024","#, #"+"deadline": "до 20.03.2024","#,
      amended: #""id": "1", "what": "deadline", "from": "до 15.03.2024", "to": "до 20.03.2024""#),
    EditRequestCase(
      "words that are forced",
      .reschedule(RescheduleRequest(id: "1.4", deadline: "абракадабра", isForced: true)),
      changes: #"+"deadline": "абракадабра","#,
      amended: #""id": "1.4", "what": "deadline", "to": "абракадабра""#),
    EditRequestCase(
      "the same deadline", .reschedule(RescheduleRequest(id: "3", deadline: "май 2024"))),
    EditRequestCase(
      "a new activity looks as the one before it",
      .add(
        AddRequest(
          "Встреча", under: "1", deadline: "май 2024", responsible: ["куратор"],
          keyResult: "план", documents: ["протокол"])),
      changes: "+},", "+{", #"+"id": "1.5","#, #"+"title": "Встреча","#,
      #"+"deadline": "май 2024","#, #"+"responsible": ["куратор"],"#, #"+"keyResult": "план","#,
      #"+"documents": ["протокол"]"#,
      amended: #""id": "1.5", "what": "added", "to": "Встреча""#),
    EditRequestCase(
      "a new activity on one line as the one before it", .add(AddRequest("Встреча", under: "2")),
      changes: #"-{ "id": "2.3", "title": "Праздник" }"#,
      #"+{ "id": "2.3", "title": "Праздник" },"#, #"+{ "id": "2.4", "title": "Встреча" }"#,
      amended: #""id": "2.4", "what": "added", "to": "Встреча""#),
    EditRequestCase(
      "a first activity outside the stages", .add(AddRequest("Встреча", under: nil)),
      changes: #"+"activities": ["#, "+{", #"+"id": "4","#, #"+"title": "Встреча""#, "+}", "+],",
      amended: #""id": "4", "what": "added", "to": "Встреча""#),
  ]
}
