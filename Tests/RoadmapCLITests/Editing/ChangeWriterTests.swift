import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// Two runs that meet between reading and writing; what the world refuses is in the transcripts.
struct ChangeWriterTests {
  private static let path = "/school/roadmap.json"
  private var host: MemoryHost

  init() throws {
    host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    host.variables = ["HOME": "/home/anna", "ROADMAP_LANG": "en"]
    host.items[Self.path] = .file(try RepositoryFile("Tests/Transcripts/school.json").bytes())
  }

  /// A command whose change is worked out on the file as it is now.
  private func workedOut(_ words: String...) throws -> (CommandOutcome, Invocation) {
    let (command, arguments) = try ArgumentParser(commands: Command.all).parse(words)
    let invocation = Invocation(
      command: command, commands: Command.all, arguments: arguments, host: host)
    let outcome = invocation.decision()
    try #require(outcome.isChange)
    return (outcome, invocation)
  }

  private func text(_ host: MemoryHost) throws -> String {
    String(decoding: try host.read(Self.path), as: UTF8.self)
  }

  @Test mutating func `works a change out again where another run was faster`() throws {
    let (first, firstInvocation) = try workedOut("done", "1.2")
    let (second, secondInvocation) = try workedOut("done", "1.3")
    #expect(ChangeWriter.write(first, of: firstInvocation, on: &host).exitCode == .done)
    #expect(ChangeWriter.write(second, of: secondInvocation, on: &host).exitCode == .done)
    let marks = try text(host).components(of: #""on": "2024-02-28", "state": "done""#)
    #expect(marks == 2)
  }

  @Test mutating func `changes nothing where another run already said the same`() throws {
    let (first, firstInvocation) = try workedOut("done", "1.2")
    let (second, secondInvocation) = try workedOut("done", "1.2")
    _ = ChangeWriter.write(first, of: firstInvocation, on: &host)
    let marked = try text(host)
    let outcome = ChangeWriter.write(second, of: secondInvocation, on: &host)
    #expect(outcome.exitCode == .done)
    #expect(!outcome.isChange)
    #expect(try text(host) == marked)
  }

  @Test mutating func `refuses what cannot be done any more`() throws {
    let (first, firstInvocation) = try workedOut("cancel", "1.2")
    let (second, secondInvocation) = try workedOut("done", "1.2")
    _ = ChangeWriter.write(first, of: firstInvocation, on: &host)
    let cancelled = try text(host)
    #expect(ChangeWriter.write(second, of: secondInvocation, on: &host).exitCode == .wrongUsage)
    #expect(try text(host) == cancelled)
  }

  @Test mutating func `takes an edit by hand in, and the undo leads back to it`() throws {
    let (outcome, invocation) = try workedOut("done", "1.2")
    let edited = try text(host).replacing("База наставников", with: "Реестр наставников")
    host.items[Self.path] = .file(Array(edited.utf8))
    #expect(ChangeWriter.write(outcome, of: invocation, on: &host).exitCode == .done)
    #expect(try text(host).contains("Реестр наставников"))
    #expect(try text(host).contains(#""on": "2024-02-28", "state": "done""#))
    let (undo, undoInvocation) = try workedOut("undo")
    #expect(ChangeWriter.write(undo, of: undoInvocation, on: &host).exitCode == .done)
    #expect(try text(host) == edited)
  }

  @Test mutating func `does not undo what was edited while it waited`() throws {
    let (outcome, invocation) = try workedOut("done", "1.2")
    _ = ChangeWriter.write(outcome, of: invocation, on: &host)
    let (undo, undoInvocation) = try workedOut("undo")
    let edited = try text(host).replacing("База наставников", with: "Реестр наставников")
    host.items[Self.path] = .file(Array(edited.utf8))
    #expect(ChangeWriter.write(undo, of: undoInvocation, on: &host).exitCode == .failure)
    #expect(try text(host) == edited)
  }

  /// A run that was killed between its record and its change leaves a record of what never was.
  @Test mutating func `undo passes over a change that was recorded and never made`() throws {
    let original = try text(host)
    let (outcome, invocation) = try workedOut("done", "1.2")
    _ = ChangeWriter.write(outcome, of: invocation, on: &host)
    let marked = try text(host)
    let (second, secondInvocation) = try workedOut("done", "1.3")
    host.writeFaults[Self.path] = .deviceFault
    #expect(ChangeWriter.write(second, of: secondInvocation, on: &host).exitCode == .failure)
    #expect(try text(host) == marked)
    host.writeFaults = [:]
    let (undo, undoInvocation) = try workedOut("undo")
    #expect(ChangeWriter.write(undo, of: undoInvocation, on: &host).exitCode == .done)
    #expect(try text(host) == original)
  }
}

extension CommandOutcome {
  /// Whether it changes a roadmap.
  fileprivate var isChange: Bool {
    if case .change = writing { true } else { false }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
