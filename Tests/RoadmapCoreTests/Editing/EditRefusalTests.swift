import RoadmapCore
import SourceJSON
import Testing

struct EditRefusalTests {
  @Test(arguments: RefusalCase.all)
  func `refuses with a reason in both languages`(_ refused: RefusalCase) throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let refusal = try #require(throws: EditRefusal.self) {
      try file.applying(refused.edits, today: .at(EditSample.today))
    }
    #expect(refusal == refused.refusal)
    #expect(refusal.reason[.english] == refused.english)
    #expect(refusal.reason[.russian] == refused.russian)
  }

  @Test func `refuses a file with errors`() {
    let file = RoadmapFile(bytes: Array(#"{ "format": 1, }"#.utf8))
    #expect(throws: EditRefusal.fileHasErrors) {
      try file.applying(
        [.mark(MarkRequest(.done(evidence: []), ids: ["1"]))], today: .at("2024-02-20"))
    }
  }

  @Test func `makes no edit where one of several is refused`() throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    #expect(throws: EditRefusal.self) {
      try file.applying(
        [.mark(MarkRequest(.done(evidence: []), ids: ["1.1", "1.9"]))],
        today: .at(EditSample.today))
    }
  }

  @Test(arguments: ["1.1", "1.2", "2.1"])
  func `takes the last day of a history as today, and no day behind it`(_ id: String) throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let early = MarkRequest(.reopened, ids: [id], on: .at("2023-09-05"))
    let onTime = MarkRequest(.reopened, ids: [id])
    #expect(throws: Never.self) { try file.applying([.mark(onTime)], today: .at("2024-02-20")) }
    guard id != "1.1" else { return }
    #expect(throws: EditRefusal.self) {
      try file.applying([.mark(early)], today: .at("2024-02-20"))
    }
  }

  @Test func `keeps the owner's keys of a deadline that is an object`() throws {
    let object = #"{ "text": "к весне", "due": "2024-03-15", "x-source": "приказ" }"#
    let parts = EditSample.text.split(separator: "\"до 15.03.2024\"", maxSplits: 1)
    let file = RoadmapFile(bytes: Array(parts.joined(separator: object).utf8))
    try #require(parts.count == 2 && !file.hasErrors)
    var request = RescheduleRequest(id: "1", deadline: "май 2024")
    let refusal = try #require(throws: EditRefusal.self) {
      try file.applying([.reschedule(request)], today: .at(EditSample.today))
    }
    #expect(refusal == .deadlineHasOwnKeys("1", keys: ["x-source"]))
    #expect(refusal.reason[.english].contains("x-source"))
    request.isForced = true
    let change = try file.applying([.reschedule(request)], today: .at(EditSample.today))
    #expect(
      ChangedLines.between(file.document.bytes, change.file.document.bytes)
        == ["-\"deadline\": \(object),", #"+"deadline": "май 2024","#]
        + ChangedLines.amendments(
          #""id": "1", "what": "deadline", "from": "к весне", "to": "май 2024""#))
  }
}
