import RoadmapCore
import Testing

@testable import RoadmapCLI

/// What hints have in the place of a value.
struct PlaceholderTests {
  @Test(arguments: [
    ["calendar", "НАЗВАНИЕ", "2025-09-01..2025-10-27"], ["edit", "--title", "НАЗВАНИЕ"],
    ["edit", "--organization=NAME"], ["assign", "2.4", "КТО"], ["done", "НОМЕР"],
    ["reschedule", "1", "DEADLINE"],
  ])
  func `a word of a hint is no value`(words: [String]) {
    #expect(throws: UsageError.self) {
      _ = try ArgumentParser(commands: Command.all).parse(words)
    }
  }

  @Test(arguments: [["edit", "--title", "Название"], ["assign", "2.4", "Кто-то"]])
  func `words like it are`(words: [String]) {
    #expect(throws: Never.self) {
      _ = try ArgumentParser(commands: Command.all).parse(words)
    }
  }
}
