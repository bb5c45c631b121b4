import RoadmapCLI
package import RoadmapCore

/// The sessions that a Markdown page shows: blocks fenced as `console`, with `$ ` before what is typed.
///
/// Only `roadmap` and the variables set before it are played; the blocks of one page follow each
/// other in one world, which begins as a fresh clone on `today` with a Word file `карта.docx` beside it.
package struct ConsoleBlocks {
  private var host: MemoryHost

  private init(today: CalendarDate) throws {
    host = MemoryHost(today: today)
    host.currentFolder = "/roadmap"
    try host.checkOut("Examples")
    host.arguments = [
      "export", "Examples/gymnasium-406.json", "--format", "docx", "-o", "карта.docx",
    ]
    _ = RoadmapTool.run(on: &host)
  }

  /// The page with the answers that the commands give now.
  package static func play(_ page: String, today: CalendarDate) throws -> String {
    var blocks = try ConsoleBlocks(today: today)
    var played: [String] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line {
      case "```console":
        isInside = true
        played.append(String(line))
      case "```" where isInside:
        isInside = false
        played.append(String(line))
      case _ where isInside:
        guard line.hasPrefix("$ ") else { continue }
        played.append(String(line))
        played += try blocks.type(line)
      default:
        played.append(String(line))
      }
    }
    return played.joined(separator: "\n")
  }

  private mutating func type(_ line: Substring) throws -> [String] {
    var words = ShellWords.split(line.dropFirst(2))[...]
    host.variables = ["HOME": "/home/curator"]
    while let word = words.first, let sign = word.firstIndex(of: "="), words.count > 1 {
      host.variables[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    guard words.popFirst() == "roadmap" else {
      throw TranscriptError(line: line, reason: "only roadmap is played")
    }
    host.arguments = Array(words)
    host.output = []
    host.messages = []
    _ = RoadmapTool.run(on: &host)
    // A terminal shows both streams; what is said beside the answer comes after it.
    let text = String(decoding: host.output + host.messages, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
