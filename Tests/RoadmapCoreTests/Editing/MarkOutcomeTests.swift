import RoadmapCore
import Testing

struct MarkOutcomeTests {
  @Test(arguments: OutcomeCase.all)
  func `says how the item stood, how it stands, and what is next`(_ expected: OutcomeCase) throws {
    let file = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let change = try file.applying([.mark(expected.request)], today: .at(EditSample.today))
    try #require(change.outcomes.count == 1)
    guard case .marked(let outcome) = try #require(change.outcomes.first) else {
      Issue.record("no mark: \(change.outcomes)")
      return
    }
    #expect(outcome.before == expected.before)
    #expect(outcome.after == expected.after)
    #expect(outcome.whole == expected.whole)
    #expect(outcome.due == expected.due)
    #expect(outcome.next == expected.next)
  }
}

struct OutcomeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let request: MarkRequest
  let before: ItemStatus
  let after: ItemStatus
  let whole: ItemStatus
  let due: CalendarDate?
  let next: NextStep?

  private static let march = CalendarDate.at("2024-03-15")

  static let all = [
    OutcomeCase(
      testDescription: "done, and the next one is due on the same day",
      request: MarkRequest(.done(evidence: []), ids: ["1.1"]), before: .open, after: .done,
      whole: .done, due: march, next: .item(id: "1.4", title: "Сайт", due: march)),
    OutcomeCase(
      testDescription: "started, and the next one remains",
      request: MarkRequest(.started(percent: nil), ids: ["1.1"]), before: .open,
      after: .inProgress, whole: .inProgress, due: march,
      next: .item(id: "1.4", title: "Сайт", due: march)),
    OutcomeCase(
      testDescription: "an occurrence done early, and what is due first is elsewhere",
      request: MarkRequest(.done(evidence: []), ids: ["2.1"], for: .at("2024-05-31")),
      before: .planned, after: .done, whole: .planned, due: .at("2024-05-31"),
      next: .item(id: "1.1", title: "Приказ", due: march)),
    OutcomeCase(
      testDescription: "postponed",
      request: MarkRequest(.postponed(until: .at("2024-04-01")), ids: ["1.1"]), before: .open,
      after: .open, whole: .open, due: .at("2024-04-01"),
      next: .item(id: "1.4", title: "Сайт", due: march)),
    OutcomeCase(
      testDescription: "the last of its stage, and the roadmap goes on elsewhere",
      request: MarkRequest(.cancelled, ids: ["3"]), before: .planned, after: .cancelled,
      whole: .cancelled, due: .at("2024-05-31"),
      next: .item(id: "1.1", title: "Приказ", due: march)),
    OutcomeCase(
      testDescription: "reopened", request: MarkRequest(.reopened, ids: ["1.3"]),
      before: .cancelled, after: .open, whole: .open, due: march,
      next: .item(id: "1.1", title: "Приказ", due: march)),
    OutcomeCase(
      testDescription: "without a deadline",
      request: MarkRequest(.done(evidence: []), ids: ["2.3"]),
      before: .unscheduled, after: .done, whole: .done, due: nil,
      next: .item(id: "1.1", title: "Приказ", due: march)),
  ]
}
