import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// The options of every command, each given to it with a value.
///
/// In a debug build a command that reads an option which it does not declare ends the run with the name
/// of that option: so every command is run here on every way that one of its options opens.
struct DeclaredOptionTests {
  private static let names = Command.all.map(\.name)

  @Test(arguments: Self.names)
  func `are all that a command reads`(name: String) throws {
    let command = try #require(Command.all.named(name))
    let example = try #require(command.examples.first).arguments[.english]
    let words = ShellWords.split(example[...])
    let operands = words.dropFirst().prefix { !$0.hasPrefix("-") }
    let roadmap = try RepositoryFile("Examples/school-4-kuzbass.json").bytes()
    for option in command.options {
      let value = option.placeholder == nil ? [] : [Self.value(for: option.expected)]
      var host = MemoryHost(today: try day("2023-11-15"))
      host.variables["ROADMAP_LANG"] = "en"
      host.items["/school/roadmap.json"] = .file(roadmap)
      host.arguments = [name] + operands + [option.spelling] + value
      _ = RoadmapTool.run(on: &host)
      let messages = String(decoding: host.messages, as: UTF8.self)
      #expect(!messages.contains("has no option"), "\(name): \(messages)")
    }
  }

  private static func value(for expected: ExpectedValue) -> String {
    switch expected {
    case .text: "1.1"
    case .time: "2023-11-20"
    case .period: "2023-09-01..2024-08-31"
    case .year: "2023"
    case .timeBefore: "7d"
    case .number(let range): "\(range.upperBound)"
    case .oneOf(let words), .someOf(let words): words.first ?? ""
    case .rules: ValidationRule.all.first?.id.rawValue ?? ""
    }
  }
}
