import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCLI

/// What `git diff` shows of a change of an example: the lines that say the new thing, no others.
struct ChangedLinesTests {
  private static let examples = [
    ("college-chita", "2023-02-28"), ("gymnasium-406", "2024-02-28"),
    ("school-4-kuzbass", "2023-02-28"), ("school-4-uryupinsk", "2022-02-28"),
    ("spb-2021-2022", "2022-02-28"),
  ]
  /// The first activity of the example that a command can be given, its id in place of ID.
  private static let commands: [[String]] = [
    ["done", "ID", "--note", "заметка"], ["start", "ID"], ["progress", "ID", "40"],
    ["cancel", "ID"], ["assign", "ID", "Педагог-психолог"],
    ["reschedule", "ID", "до 25 мая 2023 г.", "--force"],
  ]

  @Test(arguments: examples, commands)
  func `are few, next to each other, and taken back by undo`(
    example: (name: String, day: String), words: [String]
  ) throws {
    var host = MemoryHost(today: try #require(CalendarDate(example.day)))
    host.variables = ["HOME": "/home/anna"]
    let original = try RepositoryFile("Examples/\(example.name).json").bytes()
    host.items["/school/roadmap.json"] = .file(original)
    let roadmap = try #require(RoadmapFile(bytes: original).roadmap)
    var changed: [UInt8]?
    for work in roadmap.workItems where changed == nil {
      host.arguments = words.map { $0 == "ID" ? work.item.id : $0 }
      guard RoadmapTool.run(on: &host) == .done else { continue }
      let bytes = try host.read("roadmap.json")
      if bytes != original { changed = bytes }
    }
    let result = try #require(changed, "no activity could be changed")
    let old = original.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let new = result.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // A change of the plan is remembered at the end of the file as well.
    let isOfPlan = ["assign", "reschedule"].contains(words[0])
    let difference = new.difference(from: old)
    #expect(difference.removals.count <= (isOfPlan ? 2 : 1), "lines taken out")
    #expect(difference.insertions.count <= (isOfPlan ? 16 : 7), "lines put in")
    if !isOfPlan {
      let before = zip(old, new).prefix { $0 == $1 }.count
      let behind = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
      #expect(new.count - before - behind <= 7, "lines next to each other")
    }
    host.arguments = ["undo"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(try host.read("roadmap.json") == original)
  }
}
