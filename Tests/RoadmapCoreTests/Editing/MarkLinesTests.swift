import RoadmapCore
import SourceJSON
import Testing

struct MarkLinesTests {
  @Test(arguments: MarkCases.all)
  func `writes only the lines that say the new thing`(_ edit: EditRequestCase) throws {
    let change = try edit.expectChanged()
    #expect(change.text.isEmpty == edit.changed.isEmpty)
    #expect(change.outcomes.allSatisfy(\.isAlreadySo) == edit.changed.isEmpty)
  }
}

private enum MarkCases {
  static let all = [
    EditRequestCase(
      "the first entry of a one-line activity, before its notes",
      .mark(MarkRequest(.done(evidence: []), ids: ["1.1."])),
      changes: #"-{ "id": "1.1", "title": "Приказ", "notes": "№ 87" },"#,
      #"+{ "id": "1.1", "title": "Приказ", "progress": [{ "on": "2024-02-20", "state": "done" }], "#
        + #""notes": "№ 87" },"#),
    EditRequestCase(
      "an entry with all that can be said",
      .mark(
        MarkRequest(
          .done(evidence: ["приказ № 9", "фото «1»"]), ids: ["1.4"], on: .at("2024-02-19"),
          for: .at("2024-03-15"), by: "куратор", note: "раньше срока")),
      changes: #"-{ "on": "2024-02-10", "state": "started", "percent": 40 }"#,
      #"+{ "on": "2024-02-10", "state": "started", "percent": 40 },"#,
      #"+{ "on": "2024-02-19", "state": "done", "for": "2024-03-15", "by": "куратор", "#
        + #""evidence": ["приказ № 9", "фото «1»"], "note": "раньше срока", "recorded": "2024-02-20" }"#
    ),
    EditRequestCase(
      "the first entry of an item over lines",
      .mark(MarkRequest(.started(percent: 12.5), ids: ["2.3", "3", "2.3."])),
      changes: #"-{ "id": "2.3", "title": "Праздник" }"#,
      #"-{ "id": "3", "title": "Итоги", "deadline": "май 2024" }"#,
      #"+{ "id": "2.3", "title": "Праздник", "progress": [{ "on": "2024-02-20", "#
        + #""state": "started", "percent": 12.5 }] }"#,
      #"+{ "id": "3", "title": "Итоги", "deadline": "май 2024", "progress": [{ "on": "2024-02-20", "#
        + #""state": "started", "percent": 12.5 }] }"#),
    EditRequestCase(
      "progress", .mark(MarkRequest(.progress(percent: 60), ids: ["1.4"])),
      changes: #"-{ "on": "2024-02-10", "state": "started", "percent": 40 }"#,
      #"+{ "on": "2024-02-10", "state": "started", "percent": 40 },"#,
      #"+{ "on": "2024-02-20", "state": "progress", "percent": 60 }"#),
    EditRequestCase(
      "a postponement",
      .mark(MarkRequest(.postponed(until: .at("2024-04-01")), ids: ["1.4"], note: "карантин")),
      changes: #"-{ "on": "2024-02-10", "state": "started", "percent": 40 }"#,
      #"+{ "on": "2024-02-10", "state": "started", "percent": 40 },"#,
      #"+{ "on": "2024-02-20", "state": "postponed", "until": "2024-04-01", "note": "карантин" }"#),
    EditRequestCase(
      "a cancellation and the next occurrence",
      .mark(MarkRequest(.cancelled, ids: ["2.1"], note: "нет")),
      .mark(MarkRequest(.done(evidence: []), ids: ["2.1"], for: .at("2024-05-31"))),
      changes: #"-{ "on": "2023-10-20", "state": "done" }"#,
      #"+{ "on": "2023-10-20", "state": "done" },"#,
      #"+{ "on": "2024-02-20", "state": "cancelled", "note": "нет" },"#,
      #"+{ "on": "2024-02-20", "state": "done", "for": "2024-05-31" }"#),
    EditRequestCase(
      "what is done is open again", .mark(MarkRequest(.reopened, ids: ["1.2"])),
      changes: #"-{ "on": "2024-02-12", "state": "done", "evidence": ["214 анкет"] }"#,
      #"+{ "on": "2024-02-12", "state": "done", "evidence": ["214 анкет"] },"#,
      #"+{ "on": "2024-02-20", "state": "reopened" }"#),
    EditRequestCase(
      "an older entry that changes the meaning of no other stands in its place",
      .mark(MarkRequest(.done(evidence: []), ids: ["2.1"], for: .at("2024-03-31"))),
      .mark(
        MarkRequest(
          .done(evidence: []), ids: ["2.1"], on: .at("2024-02-01"), for: .at("2024-05-31"))),
      changes: #"-{ "on": "2023-10-20", "state": "done" }"#,
      #"+{ "on": "2023-10-20", "state": "done" },"#,
      #"+{ "on": "2024-02-01", "state": "done", "for": "2024-05-31", "recorded": "2024-02-20" },"#,
      #"+{ "on": "2024-02-20", "state": "done", "for": "2024-03-31" }"#),
    EditRequestCase(
      "a postponed occurrence is named by the date it was first due",
      .mark(MarkRequest(.postponed(until: .at("2024-04-01")), ids: ["1.4"])),
      .mark(MarkRequest(.done(evidence: []), ids: ["1.4"], for: .at("2024-04-01"))),
      changes: #"-{ "on": "2024-02-10", "state": "started", "percent": 40 }"#,
      #"+{ "on": "2024-02-10", "state": "started", "percent": 40 },"#,
      #"+{ "on": "2024-02-20", "state": "postponed", "until": "2024-04-01" },"#,
      #"+{ "on": "2024-02-20", "state": "done", "for": "2024-03-15" }"#),
    EditRequestCase(
      "the occurrence meant anyway is not named where the format has no place for it",
      .mark(MarkRequest(.progress(percent: 5), ids: ["2.1"], for: .at("2024-03-31"))),
      changes: #"-{ "on": "2023-10-20", "state": "done" }"#,
      #"+{ "on": "2023-10-20", "state": "done" },"#,
      #"+{ "on": "2024-02-20", "state": "progress", "percent": 5 }"#),
    EditRequestCase(
      "done already", .mark(MarkRequest(.done(evidence: []), ids: ["1.2"])),
      .mark(MarkRequest(.done(evidence: ["214 анкет"]), ids: ["1.2"], on: .at("2024-02-12")))),
    EditRequestCase("cancelled already", .mark(MarkRequest(.cancelled, ids: ["1.3"]))),
    EditRequestCase("started already", .mark(MarkRequest(.started(percent: nil), ids: ["1.4"]))),
    EditRequestCase(
      "as far already", .mark(MarkRequest(.progress(percent: 40), ids: ["1.4"]))),
    EditRequestCase("open already", .mark(MarkRequest(.reopened, ids: ["1.1"]))),
    EditRequestCase(
      "due then already", .mark(MarkRequest(.postponed(until: .at("2024-03-15")), ids: ["1.1"]))),
    EditRequestCase(
      "done again before the next occurrence begins",
      .mark(MarkRequest(.done(evidence: []), ids: ["2.1"]))),
  ]
}
