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

  /// The sentences of the sources that name a command, with something in the place of what is filled in.
  private static func worded() throws -> Set<String> {
    var commands: Set<String> = []
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      let lines = try file.text().split(separator: "\n").map { $0.drop { $0 == " " } }
      let code = lines.filter { !$0.hasPrefix("//") }.joined(separator: "\n")
        .replacing(#/"\n?\s*\+\s*"/#, with: "").replacing("\\\n", with: "")
      for sentence in filled(code).replacing("\\\"", with: "'").split(separator: "\"") {
        // What ends with a space goes on in another text.
        guard !sentence.hasSuffix(" ") else { continue }
        for part in CommandMention(file: nil, roadmap: nil).parts(of: String(sentence))
        where part.isCommand && !part.text.contains("--replace") {
          let command = part.text.split(separator: "\\n", maxSplits: 1)[0]
          commands.insert(String(command.drop { $0 != "r" }))
        }
      }
    }
    return commands
  }

  /// A source text whose interpolations are values.
  private static func filled(_ code: String) -> String {
    var pieces = code.components(of: "\\(")
    for index in pieces.indices.dropFirst() {
      var depth = 1
      let end = pieces[index].firstIndex { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth == 0
      }
      guard let end else { continue }
      let before = pieces[index - 1]
      let isBehindOther = before.hasSuffix("1.2") || before.isEmpty && index > 1
      let value = pieces[index].hasPrefix("kind") ? "body" : isBehindOther ? "" : "1.2"
      pieces[index] = value + pieces[index][pieces[index].index(after: end)...]
    }
    return pieces.joined()
  }

  /// Expects that commands are understood.
  private static func expectTypable(_ shown: Set<String>) {
    for command in shown.sorted() {
      let trimmed = command.reversed().drop { ".,;:?!)»”…\n".contains($0) }.reversed()
      // What stands for a day or another value is filled in.
      let words = ShellWords.split(String(trimmed)[...])
        .map { ["DATE", "ДАТА"].contains($0) ? "2024-01-15" : Placeholder.holds($0) ? "1" : $0 }
      // A command alone may be spoken of by its name.
      guard words.count > 2 else { continue }
      #expect(throws: Never.self, "\(command)") { try parser.parse(Array(words.dropFirst())) }
    }
  }

  @Test func `can be typed as they stand`() throws {
    let shown = try Self.shown()
    #expect(shown.count > 100)
    Self.expectTypable(shown)
  }

  /// Those too that no session shows.
  @Test func `can be typed in whatever wording`() throws {
    let worded = try Self.worded()
    #expect(worded.count > 100)
    Self.expectTypable(worded)
  }
}

extension String {
  /// The pieces between a separator, empty ones too.
  fileprivate func components(of separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
