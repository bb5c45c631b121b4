import RoadmapCore
import RoadmapTestSupport
import Testing

/// What the front page shows is what the program does.
struct ReadmeTests {
  private let page = RepositoryFile("README.md")

  @Test
  func `every session on the front page is real`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    try expectRecorded(
      Array(try ConsoleBlocks.play(page.text(), today: today).utf8), in: page)
  }

  @Test
  func `the piece of a roadmap on the front page stands in an example`() throws {
    let example = try RepositoryFile("Examples/gymnasium-406.json").text()
    let lines = example.split(separator: "\n").map { $0.drop { $0 == " " } }
    var pieces = 0
    for piece in try fenced("json") {
      pieces += 1
      let wanted = piece.map { $0.drop { $0 == " " } }
      let starts = lines.indices.filter { lines[$0...].starts(with: wanted) }
      #expect(!starts.isEmpty, "no such lines in the example:\n\(piece.joined(separator: "\n"))")
    }
    #expect(pieces > 0)
  }

  private func fenced(_ language: String) throws -> [[Substring]] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in try page.text().split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```\(language)" {
        isInside = true
        blocks.append([])
      } else if line == "```" {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }
}
