import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// The commands that answers name, as they stand in every recorded session and screen.
struct ShownCommandTests {
  private static let parser = ArgumentParser(commands: Command.all)

  /// Answers of sessions, without what is typed and without help, whose commands are the same ones.
  private static func shown() throws -> Set<String> {
    var commands: Set<String> = []
    for file in try RepositoryFile.all(inFolder: "Tests/Transcripts", suffix: ".transcript")
      + RepositoryFile.tree(under: "Tests/Golden", suffix: ".txt")
    {
      for line in try file.text().split(separator: "\n")
      where !line.hasPrefix("$") && !line.hasPrefix("#") && !line.contains("\u{1B}") {
        let sentence = line.drop { "|! ".contains($0) }
        // What stands on a line of its own is to be typed whole.
        if line.hasPrefix("! roadmap ") {
          commands.insert(String(sentence))
          continue
        }
        for part in CommandMention(file: nil, roadmap: nil).parts(of: String(sentence))
        where part.isCommand {
          var command = part.text
          while let last = command.last, ".,;:?!)»”".contains(last) { command.removeLast() }
          commands.insert(String(command.drop { $0 != "r" }))
        }
      }
    }
    return commands
  }

  @Test func `can be typed as they stand`() throws {
    let shown = try Self.shown()
    #expect(shown.count > 100)
    for command in shown.sorted() {
      // What stands for a day is filled in.
      let words = ShellWords.split(command[...])
        .map { ["DATE", "ДАТА"].contains($0) ? "2024-01-15" : $0 }
      // A command alone may be spoken of by its name.
      guard words.count > 2 else { continue }
      #expect(throws: Never.self, "\(command)") { try Self.parser.parse(Array(words.dropFirst())) }
    }
  }
}
