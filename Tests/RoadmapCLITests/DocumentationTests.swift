import RoadmapCore
import RoadmapTestSupport
import Testing

/// What the pages show is what the program does.
struct DocumentationTests {
  private static let catalog = "Sources/RoadmapCore/RoadmapCore.docc"
  private static let frontPage = RepositoryFile("README.md")

  /// Every page, the front page first.
  private static func pages() throws -> [RepositoryFile] {
    [frontPage]
      + (try RepositoryFile.all(inFolder: catalog, suffix: ".md"))
      + (try RepositoryFile.all(inFolder: "Examples", suffix: ".md"))
  }

  @Test(arguments: try pages())
  func `every session and every reading on a page is real`(page: RepositoryFile) throws {
    let today = try #require(CalendarDate("2024-02-29"))
    let played = try ConsoleBlocks.play(try page.text(), today: today)
    try expectRecorded(Array(try withReadings(played).utf8), in: page)
  }

  @Test
  func `the pages show sessions and readings`() throws {
    #expect(try Self.frontPage.text().contains("\n```console\n$ roadmap "))
    #expect(try RepositoryFile("\(Self.catalog)/Deadlines.md").text().contains("\n| `"))
  }

  @Test
  func `the front page fits into a sitting`() throws {
    #expect(
      try Self.frontPage.text().split(separator: "\n", omittingEmptySubsequences: false).count
        <= 251)
  }

  @Test(arguments: try pages())
  func `every file that a page leads to is there`(page: RepositoryFile) throws {
    let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
    for link in try page.text().matches(of: /\]\(([^)#:]+)\)/) {
      let path = (folder.isEmpty ? "" : folder + "/") + link.output.1
      #expect(throws: Never.self, "\(path)") { try RepositoryFile(path).bytes() }
    }
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
    let lines = try Self.frontPage.text().split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.drop { $0 != "```\(language)" }.dropFirst().prefix { $0 != "```" })
  }
}
