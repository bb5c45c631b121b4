import RoadmapCore
import RoadmapTestSupport
import Testing

/// What the front page shows is what the program does.
struct ReadmeTests {
  private let page = RepositoryFile("README.md")

  @Test
  func `every session and every reading on the front page is real`() throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let text = try page.text()
    try #require(text.contains("\n```console\n$ roadmap "))
    try #require(text.contains("\n| Written |") && text.contains("\n| `"))
    let played = try ConsoleBlocks.play(text, today: today)
    try expectRecorded(Array(try withReadings(played).utf8), in: page)
  }

  @Test
  func `the piece of a roadmap on the front page stands in an example`() throws {
    let example = try RepositoryFile("Examples/gymnasium-406.json").text()
    let lines = example.split(separator: "\n").map { $0.drop { $0 == " " } }
    let piece = try fenced("json").map { $0.drop { $0 == " " } }
    #expect(!piece.isEmpty)
    #expect(lines.indices.contains { lines[$0...].starts(with: piece) })
  }

  /// The page with the reading of every phrase in the table of deadlines as it is now.
  private func withReadings(_ page: String) throws -> String {
    let start = try #require(CalendarDate("2023-09-01"))
    let end = try #require(CalendarDate("2024-08-31"))
    let period = try #require(DateSpan(start, end))
    let context = DeadlineContext(period: period, yearKind: .school)
    var isInTable = false
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("| Written |") { isInTable = true }
      if !line.hasPrefix("|") { isInTable = false }
      guard isInTable, line.hasPrefix("| `") else { return String(line) }
      let phrase = String(line.dropFirst(3).prefix { $0 != "`" })
      let deadline = Deadline(text: phrase, in: context)
      return "| `\(phrase)` | \(deadline.explanation(in: .english)) |"
    }.joined(separator: "\n")
  }

  private func fenced(_ language: String) throws -> [Substring] {
    let lines = try page.text().split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.drop { $0 != "```\(language)" }.dropFirst().prefix { $0 != "```" })
  }
}
