import Foundation
import RoadmapTestSupport
import Testing

/// The weekly walk on a real terminal; what is said and written is in its transcript.
@Suite(
  .enabled(if: PseudoTerminal.program != nil, "the program was not built beside the tests"),
  .timeLimit(.minutes(1)))
struct CheckInTerminalTests {
  private let folder: TemporaryFolder
  private let original: String

  init() throws {
    folder = try TemporaryFolder()
    original = try RepositoryFile("Tests/Transcripts/school.json").text()
    _ = try folder.write(original, to: "roadmap.json")
  }

  private func start() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["check-in", "--file", folder.path("roadmap.json"), "--as-of", "2024-02-28"],
      // On a terminal, the runtime's own debugger would take SIGQUIT.
      environment: ["HOME": folder.path, "LANG": "C", "SWIFT_BACKTRACE": "enable=no"])
    try terminal.waitFor("[з]акончить > ")
    try terminal.waitForSingleKeys()
    return terminal
  }

  @Test func `takes one key an item in either layout and writes once`() throws {
    let terminal = try start()
    terminal.type("г")
    try terminal.waitFor("готово")
    try terminal.waitFor("[з]акончить > ")
    // The key of «в» in the Latin layout.
    terminal.type("d")
    try terminal.waitFor("Готово, %")
    terminal.type("40\n")
    try terminal.waitFor("[з]акончить > ")
    #expect(try folder.text("roadmap.json") == original)
    terminal.type("\u{1B}[A?з")
    try terminal.waitFor("Будет записано:")
    try terminal.waitFor("[о]тказаться > ")
    #expect(try folder.text("roadmap.json") == original)
    terminal.type("з")
    #expect(try terminal.waitForEnd() == 0)
    let text = try folder.text("roadmap.json")
    #expect(text.contains(#""state": "done", "for": "2023-09-30""#))
    #expect(text.contains(#""state": "progress", "percent": 40"#))
    #expect(terminal.isInLineMode)
  }

  @Test func `writes nothing when it is broken off with Ctrl-C`() throws {
    let terminal = try start()
    terminal.type("г")
    try terminal.waitFor("[з]акончить > ")
    try terminal.waitForSingleKeys()
    terminal.type("\u{3}")
    try terminal.waitFor("[о]тказаться > ")
    try terminal.waitForSingleKeys()
    terminal.type("\u{3}")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.text.contains("Ничего не записано."))
    #expect(try folder.text("roadmap.json") == original)
    #expect(terminal.isInLineMode)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func `leaves the terminal as it was when a signal ends it`(signal: Int32) throws {
    let terminal = try start()
    #expect(!terminal.isInLineMode)
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == nil)
    #expect(terminal.isInLineMode)
    #expect(try folder.text("roadmap.json") == original)
  }
}
