import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

struct CommandMentionTests {
  @Test(arguments: [
    (
      "Дальше: roadmap done 2.1 — отметить.",
      "Дальше: roadmap done 2.1 -f \"мой план.json\" — отметить."
    ),
    (
      "(roadmap list --status \"a,b c\").",
      "(roadmap list --status \"a,b c\" -f \"мой план.json\")."
    ),
    ("roadmap undo takes it back", "roadmap undo -f \"мой план.json\" takes it back"),
    ("roadmap upcoming --days 60 — что", "roadmap upcoming --days 60 -f \"мой план.json\" — что"),
    (
      "срок — roadmap reschedule 2 \"до 1 марта\"; дальше",
      "срок — roadmap reschedule 2 \"до 1 марта\" -f \"мой план.json\"; дальше"
    ),
    (
      "roadmap init --next roadmap.json -o b.json",
      "roadmap init --next \"мой план.json\" -o b.json"
    ),
    ("roadmap done 1 -f other.json — x", "roadmap done 1 -f other.json — x"),
    ("roadmap help done", "roadmap help done"),
    ("a roadmap of three years", "a roadmap of three years"),
  ])
  func `a command is about the roadmap that was named`(sentence: String, completed: String) {
    let mention = CommandMention(file: "мой план.json", roadmap: nil)
    #expect(mention.completing(sentence) == completed)
  }

  @Test(arguments: [
    (
      "Дальше: roadmap done 2.1 — отметить.", "Дальше: roadmap готово 2.1 --файл a.json — отметить."
    ),
    (
      "roadmap amend 2 --entry 2024-01-05 --evidence \"приказ № 3\"; затем",
      "roadmap исправить 2 --запись 2024-01-05 --подтверждение \"приказ № 3\" --файл a.json; затем"
    ),
    ("Справка: roadmap help done", "Справка: roadmap справка готово"),
    (
      "roadmap init --next roadmap.json -o b.json",
      "roadmap создать --прошлая-карта a.json -o b.json"
    ),
  ])
  func `who types Russian names is shown Russian ones`(sentence: String, completed: String) {
    let mention = CommandMention(file: "a.json", roadmap: nil, names: .russian)
    #expect(mention.completing(sentence) == completed)
  }

  @Test func `a roadmap that is found without a name needs none`() {
    let sentence = "Дальше: roadmap done 2.1 — отметить."
    #expect(CommandMention(file: nil, roadmap: nil).completing(sentence) == sentence)
  }

  /// The document prints 1 for the item 2, so that the item 1 is named by its id.
  private static let plan = """
    { "format": 1, "title": "План", "organization": "Школа № 1",
      "period": { "start": "2023-09-01", "end": "2024-08-31" },
      "activities": [
        { "id": "1", "title": "Приказ" }, { "id": "2", "number": "1.", "title": "Анкеты" },
        { "id": "3", "number": "3", "title": "Встречи" } ],
      "targets": [ { "id": "students", "title": "Охват", "atLeast": 50 } ] }
    """

  @Test(arguments: [
    ("roadmap amend 1 --entry 2024-01-05", "roadmap amend id:1 --entry 2024-01-05 -f a.json"),
    ("roadmap done 2, roadmap show 3.", "roadmap done 2 -f a.json, roadmap show 3 -f a.json"),
    ("roadmap measure students ЗНАЧЕНИЕ", "roadmap measure students ЗНАЧЕНИЕ -f a.json"),
    ("roadmap show nobody knows", "roadmap show -f a.json nobody knows"),
  ])
  func `numbers are told apart`(
    sentence: String, completed: String
  ) throws {
    let roadmap = try #require(RoadmapFile(bytes: Array(Self.plan.utf8)).roadmap)
    let mention = CommandMention(file: "a.json", roadmap: roadmap)
    #expect(mention.completing(sentence) == completed)
  }

  @Test(arguments: [["validate"], ["validate", "roadmap.json"]])
  func `advice names the number that means no other item, also without a named file`(
    arguments: [String]
  ) throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    let done = #""title": "Приказ", "progress": [{ "on": "2024-01-05", "state": "done" }]"#
    host.items["/school/roadmap.json"] = .file(
      Array(Self.plan.replacing("\"title\": \"Приказ\"", with: done).utf8))
    host.arguments = arguments + ["--lang", "en"]
    _ = RoadmapTool.run(on: &host)
    #expect(
      String(decoding: host.output + host.messages, as: UTF8.self).contains("roadmap amend id:1"))
  }

  @Test(arguments: ["", "roadmap", "a roadma", "дорожная карта", "proadmaps of"])
  func `a sentence without the program's name is left alone`(sentence: String) {
    #expect(!CommandMention.isIn(sentence))
    #expect(CommandMention(file: "a.json", roadmap: nil).completing(sentence) == sentence)
  }
}
