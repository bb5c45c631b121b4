import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCore

/// What `validate --fix` makes of texts, and what it leaves to people.
struct MendingTests {
  private static let validator = Validator(today: RuleExample.today)

  /// A roadmap with one activity, as its members.
  private static func file(_ members: String, team: String = "[]") -> RoadmapFile {
    let example = RuleExample.members(
      """
      "team": \(team),
      "activities": [{ "id": "1", \(members) }]
      """)
    return RoadmapFile(bytes: example.bytes)
  }

  private static func text(_ file: RoadmapFile) -> String {
    String(decoding: file.document.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#""title": "Две  встречи ""#, #""title": "Две встречи""#),
    (#""title": "Опрос\tпар""#, #""title": "Опрос пар""#),
    (#""title": "пapы""#, #""title": "пары""#),
    (#""title": "Приказ № P-145""#, #""title": "Приказ № Р-145""#),
    (#""title": "и\u0306од\u00AD""#, #""title": "йод""#),
    (#""title": "3)Подготовка""#, #""title": "3) Подготовка""#),
    (#""title": "**Встреча** &laquo;пар&raquo;""#, #""title": "Встреча «пар»""#),
    (#""title": "**  Встреча**""#, #""title": "Встреча""#),
    (#""title": "&amp;nbsp;Встреча""#, #""title": "Встреча""#),
    (
      #""title": "А", "deadline": "апрель2024""#,
      #""title": "А", "deadline": "апрель 2024""#
    ),
    (
      #""title": "А", "deadline": "декабрь- январь""#,
      #""title": "А", "deadline": "декабрь-январь""#
    ),
    (
      #""title": "А", "deadline": "December- January""#,
      #""title": "А", "deadline": "December-January""#
    ),
    (
      #""title": "А", "responsible": ["Спиридонова А.В. Бушина М.Б."]"#,
      #""title": "А", "responsible": ["Спиридонова А.В.", "Бушина М.Б."]"#
    ),
    (
      #""title": "А", "responsible": ["директор\nзавуч", "методист / тьютор", "мастер п/о"]"#,
      #""title": "А", "responsible": ["директор", "завуч", "методист", "тьютор", "мастер п/о"]"#
    ),
    (
      #""title": "А", "responsible": [ "Зайцев И.И.",  "Спиридонова А.В.  и Бушина М.Б." ]"#,
      #""title": "А", "responsible": [ "Зайцев И.И.",  "Спиридонова А.В.",  "Бушина М.Б." ]"#
    ),
    (
      "\"title\": \"А\", \"responsible\": [\r\n\t\t\"Спиридонова А.В., Бушина М.Б.\"\r\n\t]",
      "\"title\": \"А\", \"responsible\": [\r\n\t\t\"Спиридонова А.В.\",\r\n\t\t\"Бушина М.Б.\"\r\n\t]"
    ),
  ])
  func `puts right`(before: String, after: String) throws {
    let mending = try Self.validator.mending(Self.file(before))
    #expect(Self.text(mending.file) == Self.text(Self.file(after)))
    #expect(!mending.counts.isEmpty)
  }

  @Test(arguments: [
    // Nothing would remain.
    #""title": "<br>""#, #""title": "&nbsp;""#,
    // Only a person can say which digit, what the dash joins, or where a quote ends.
    #""title": "письмо МР-42/б2""#, #""title": "слово- другое""#, #""title": "приказ «О пользе""#,
    // A stress mark has no letter of its own, and prose may have lines.
    #""title": "за́мок""#, #""title": "А", "description": "первая\nвторая""#,
    // A position behind a person, and one person.
    #""title": "А", "responsible": ["Зайцев И.И., специалист по УМР"]"#,
    #""title": "А", "responsible": ["Зайцев И.И. Волков П.П. завуч"]"#,
    // The owner's own keys.
    #""title": "А", "x-note": " как  есть ""#,
  ])
  func `leaves alone`(members: String) throws {
    let file = Self.file(members)
    let mending = try Self.validator.mending(file)
    #expect(mending.text.isEmpty)
    #expect(mending.counts.isEmpty)
    #expect(mending.file.document.bytes == file.document.bytes)
  }

  @Test func `splits parties by the names that the team will have`() throws {
    let team = #"[{ "name": "Куратор " }, { "name": "Служба  медиации" }]"#
    let file = Self.file(#""title": "А", "responsible": ["Куратор, служба медиации"]"#, team: team)
    let mending = try Self.validator.mending(file)
    #expect(mending.file.roadmap?.team.map(\.name) == ["Куратор", "Служба медиации"])
    #expect(
      mending.file.roadmap?.activities.first?.item.responsible == ["Куратор", "служба медиации"])
  }

  @Test func `obeys no rule that is left out`() throws {
    let file = Self.file(#""title": "Две  пapы""#)
    let validator = Validator(today: RuleExample.today, ignoring: ["not-normalized"])
    let mending = try validator.mending(file)
    #expect(mending.file.roadmap?.activities.first?.item.title == "Две  пары")
    #expect(mending.counts.map(\.rule) == [.mixedAlphabet])
  }

  @Test func `keeps what an understood deadline means`() throws {
    for phrase in ["май\n2024", "до 28  мая 2024", "1 -3 мая 2024", "апрель -май 2024"] {
      let quoted = JSONWriter.quoted(phrase)
      let file = Self.file(#""title": "А", "deadline": \#(quoted)"#)
      let before = try #require(file.roadmap?.activities.first?.item.deadline)
      let mended = try Self.validator.mending(file).file
      let after = try #require(mended.roadmap?.activities.first?.item.deadline)
      if let reading = before.reading {
        #expect(after.reading?.occurrences == reading.occurrences, "\(phrase)")
      }
    }
  }

  @Test func `refuses a text that is not JSON`() {
    let file = RoadmapFile(bytes: Array(#"{ "title": "Две  встречи", }"#.utf8))
    #expect(throws: MendingRefusal.damaged) { try Self.validator.mending(file) }
  }

  @Test func `refuses to make two numbers one`() {
    let example = RuleExample.members(
      #""activities": [{ "id": "1", "title": "А" }, { "id": "1\u00AD", "title": "Б" }]"#)
    #expect(throws: MendingRefusal.bringsErrors([.duplicateID])) {
      try Self.validator.mending(RoadmapFile(bytes: example.bytes))
    }
  }
}
