import RoadmapCore
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

  @Test func `a roadmap that is found without a name needs none`() {
    let sentence = "Дальше: roadmap done 2.1 — отметить."
    #expect(CommandMention(file: nil, roadmap: nil).completing(sentence) == sentence)
  }
}
