import RoadmapRendering
import Testing

@testable import RoadmapCLI

/// Attacks on every command that reads a roadmap, in every format that it has.
///
/// An attack may change nothing but words, so every answer is held against that of a harmless plan.
struct HostileAnswerTests {
  /// The commands, each with what it needs.
  static let commands = [
    ["status"], ["overdue"], ["upcoming"], ["list"], ["show", "1.1"], ["show", "1"], ["who"],
    ["coverage"], ["log"], ["report", "--year", "2023/24"],
  ]

  /// Their answers on a harmless plan, in a format.
  private static func plain(_ format: String) throws -> [HostileRun] {
    try commands.map {
      try HostileRun($0 + ["--format", format], on: AttackedRoadmap.bytes(.none))
    }
  }

  /// Runs every command in a format and hands it over with its name, after what all formats hold.
  private func each(
    _ format: String, _ attack: Attack, _ check: (HostileRun, Int, Comment) throws -> Void
  ) throws {
    let file = AttackedRoadmap.bytes(attack)
    for (index, command) in Self.commands.enumerated() {
      let run = try HostileRun(command + ["--format", format], on: file)
      try #require(run.code == .done && !run.bytes.isEmpty, "\(command)")
      #expect(Obeyed.commands(in: run.output) == [], "\(command)")
      #expect(run.messages == "", "\(command)")
      try check(run, index, "\(command)")
    }
  }

  @Test(arguments: Attack.all)
  func `a screen shows what a terminal would obey`(attack: Attack) throws {
    for command in Self.commands {
      let run = try HostileRun(
        command + ["--color", "always"], on: AttackedRoadmap.bytes(attack), terminal: 80)
      try #require(run.code == .done, "\(command)")
      let screen = Obeyed.withoutOwnColours(run.output)
      #expect(Obeyed.characters(in: screen) == [], "\(command)")
      let lines = screen.unicodeScalars.split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 }, "\(command)")
    }
  }

  @Test(arguments: Attack.all)
  func `a log holds nothing that its reader obeys`(attack: Attack) throws {
    try each("text", attack) { run, _, command in
      #expect(Obeyed.characters(in: run.output) == [], command)
    }
  }

  private static let plainJSON = Result { try plain("json").map { try Skeleton.json($0.bytes) } }

  @Test(arguments: Attack.all)
  func `JSON has its keys and says the text to the letter`(attack: Attack) throws {
    let plain = try Self.plainJSON.get()
    try each("json", attack) { run, index, command in
      let shape = try Skeleton.json(run.bytes)
      #expect(shape == plain[index], command)
      let isSaid = try Skeleton.json(run.bytes, holds: attack.text)
      #expect(isSaid, command)
      #expect(Obeyed.characters(in: run.output) == [], command)
    }
  }

  private static let plainCSV = Result { try plain("csv").map { SpreadsheetCells($0.output) } }

  @Test(arguments: Attack.all)
  func `CSV has its cells, and a spreadsheet runs none`(attack: Attack) throws {
    let plain = try Self.plainCSV.get()
    try each("csv", attack) { run, index, command in
      SpreadsheetCells.expect(run.output, like: try #require(plain[index]), command)
    }
  }

  private static let plainMarkdown = Result {
    try plain("md").map { Skeleton.markdown($0.output) }
  }

  @Test(arguments: Attack.all)
  func `Markdown has no mark but its own`(attack: Attack) throws {
    let plain = try Self.plainMarkdown.get()
    try each("md", attack) { run, index, command in
      #expect(Skeleton.markdown(run.output) == plain[index], command)
      #expect(Obeyed.characters(in: run.output) == [], command)
    }
  }
}
