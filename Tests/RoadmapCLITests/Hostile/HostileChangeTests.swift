import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

/// Attacks through the words that somebody types, and on what a change says of a hostile plan.
struct HostileChangeTests {
  /// Every command that changes the roadmap, with the attack wherever it takes a text.
  static func commands(_ text: String, target: String) -> [[String]] {
    [
      ["done", "1.2", "--evidence=\(text)", "--note=\(text)", "--by=\(text)"],
      ["start", "1.2", "--note=\(text)"], ["progress", "1.2", "40", "--note=\(text)"],
      ["postpone", "1.2", "2024-03-15", "--note=\(text)"], ["cancel", "1.2", "--note=\(text)"],
      ["reopen", "1.1", "--note=\(text)"],
      ["measure", "--on", "2024-02-01", "--source=\(text)", "--", target, "30"],
      ["add", "--force", "--responsible=\(text)", "--", "1", text],
      ["assign", "1.2", "--", text], ["team", "add", "--kind=role", "--", text],
      ["reschedule", "1.2", "--force", "--", text],
    ]
  }

  /// Expects that nothing of what was printed is obeyed by a terminal or by the runner of a service.
  private func expectInert(_ run: HostileRun, _ command: Comment) {
    for text in [run.output, run.messages] {
      #expect(Obeyed.characters(in: Obeyed.withoutOwnColours(text)) == [], command)
      #expect(Obeyed.commands(in: text) == [], command)
    }
  }

  @Test(arguments: Attack.all)
  func `a change is told without harm, written to the letter, and taken back whole`(
    attack: Attack
  ) throws {
    let file = AttackedRoadmap.bytes(.none)
    for command in Self.commands(attack.text, target: Attack.none.text) {
      let comment: Comment = "\(command.first ?? "")"
      let change = try HostileRun(command, on: file, terminal: 80)
      expectInert(change, comment)
      // Where a party is named, what is nobody's name is refused.
      let namesParty = ["assign", "add", "done"].contains(command.first)
      if namesParty, change.code == .wrongUsage {
        #expect(change.file("x.json") == file, comment)
        continue
      }
      try #require(change.code == .done, "\(comment) \(change.messages)")
      let changed = try #require(change.file("x.json"))
      try #require(changed != file, comment)
      // Names and titles are stored on one line and without blanks around them.
      let text = String(decoding: changed, as: UTF8.self)
      #expect(Obeyed.characters(in: text, except: ["\n"]) == [], comment)
      if command.contains(where: { $0.hasPrefix("--note") }) {
        let isKept = try Skeleton.json(changed, holds: attack.text)
        #expect(isKept, comment)
      }
      if command.first == "done" {
        expectInert(HostileRun(["log"], in: change.host), comment)
        expectInert(HostileRun(["undo", "--dry-run"], in: change.host), comment)
      }
      let undo = HostileRun(["undo"], in: change.host)
      #expect(undo.code == .done, comment)
      expectInert(undo, comment)
      #expect(undo.file("x.json") == file, comment)
    }
  }

  @Test(arguments: Attack.all)
  func `a hostile plan is changed without harm`(attack: Attack) throws {
    let file = AttackedRoadmap.bytes(attack)
    for command in Self.commands(attack.text, target: attack.text) {
      let comment: Comment = "\(command.first ?? "")"
      expectInert(try HostileRun(command, on: file), comment)
      let trial = try HostileRun(
        [command[0], "--dry-run"] + command.dropFirst(), on: file, terminal: 80)
      expectInert(trial, comment)
      #expect(trial.file("x.json") == file, comment)
    }
  }

  @Test(arguments: Attack.all)
  func `a check-in asks without harm`(attack: Attack) throws {
    let run = try HostileRun(
      ["check-in"], on: AttackedRoadmap.bytes(attack), terminal: 80,
      keys: "d40\np2024-03-15\nnnnnnq\ny")
    expectInert(run, "check-in")
    #expect(run.output.contains("1.4") && run.output.contains("2.1"))
  }

  @Test(arguments: Attack.all)
  func `words that do not fit are repeated without harm`(attack: Attack) throws {
    let text = attack.text
    let commands = [
      [text], ["status", "--" + text], ["status", "--format=\(text)"], ["status", text],
      ["status", "--as-of=\(text)"], ["show", "--", text], ["done", "--", text],
      ["list", "--status=\(text)"], ["list", "--who=\(text)"], ["list", "--text=\(text)"],
      ["validate", "--ignore=\(text)"], ["validate", "--baseline=\(text)"],
      ["explain", "--", text], ["report", "--year=\(text)"], ["help", "--", text],
      ["completions", "--", text], ["import", "--", text], ["init", "--kind=\(text)"],
      ["status", "-o", text + "/x"], ["export", "--remind=\(text)"],
    ]
    // By turns on a terminal, where lines are broken, and in a log, where they are not.
    for (index, command) in commands.enumerated() {
      let run = try HostileRun(
        command, on: AttackedRoadmap.bytes(.none), terminal: index % 2 == 0 ? 80 : nil)
      expectInert(run, "\(command.first ?? "")")
    }
  }

  @Test(arguments: Attack.all)
  func `a phrase is explained without harm in every format`(attack: Attack) throws {
    func explain(_ format: String, _ text: String) throws -> HostileRun {
      try HostileRun(
        ["explain", "--format", format, "--", text], on: AttackedRoadmap.bytes(.none))
    }
    expectInert(try explain("text", attack.text), "text")
    let json = try explain("json", attack.text)
    #expect(try Skeleton.json(json.bytes, holds: attack.text))
    expectInert(json, "json")
    let markdown = try explain("md", attack.text)
    #expect(
      Skeleton.markdown(markdown.output) == Skeleton.markdown(try explain("md", "Слово").output))
    expectInert(markdown, "md")
    let table = try #require(SpreadsheetCells(try explain("csv", "Слово").output))
    SpreadsheetCells.expect(try explain("csv", attack.text).output, like: table, "csv")
  }

  @Test(arguments: Attack.all)
  func `a new roadmap holds the words to the letter`(attack: Attack) throws {
    let run = try HostileRun(
      ["init", "--organization=\(attack.text)", "--title=\(attack.text)", "-o", "new.json"],
      on: AttackedRoadmap.bytes(.none))
    expectInert(run, "init")
    try #require(run.code == .done)
    let file = try #require(run.file("new.json"))
    #expect(Obeyed.characters(in: String(decoding: file, as: UTF8.self)) == [])
  }

  @Test(arguments: Attack.all)
  func `the name of a file is told without harm`(attack: Attack) throws {
    let name = attack.text.filter { $0 != "/" } + ".json"
    let files = [name: AttackedRoadmap.faulty(.none), "2" + name: AttackedRoadmap.bytes(.none)]
    for command in [
      ["status"], ["validate"], ["validate", "--format", "github"],
      ["validate", "--format", "junit"], ["validate", "--format", "sarif"],
      ["list", "--format", "md"],
    ] {
      let run = try HostileRun(
        command + ["--", name, "2" + name, "нет" + name], on: AttackedRoadmap.bytes(.none),
        files: files)
      #expect(run.code != .done)
      #expect(Obeyed.characters(in: run.output, except: ["\n", "\t"]) == [], "\(command)")
      #expect(Obeyed.characters(in: run.messages) == [], "\(command)")
      let commands = command.last == "github" ? [] : Obeyed.commands(in: run.output)
      #expect(commands + Obeyed.commands(in: run.messages) == [], "\(command)")
      if command.last == "github" {
        let lines = run.output.unicodeScalars.split(separator: "\n").map(String.init).dropLast()
        #expect(lines.allSatisfy { RunnerCommand($0) != nil }, "\(lines)")
      }
    }
  }
}
