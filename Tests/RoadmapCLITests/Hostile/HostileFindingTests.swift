import SourceJSON
import Testing

@testable import RoadmapCLI

/// Attacks on what `validate` says of a file, in every format that it has.
struct HostileFindingTests {
  /// The files of an attack: one that can be read, and one full of faults.
  private static func files(_ attack: Attack) -> [[UInt8]] {
    [AttackedRoadmap.bytes(attack), AttackedRoadmap.faulty(attack)]
  }

  /// A finding as the machine's format says it.
  private struct Said {
    let severity: String
    let rule: String
    let line: Int
    let text: String
  }

  private func run(
    _ format: String, _ file: [UInt8], terminal: Int? = nil
  ) throws -> HostileRun {
    let run = try HostileRun(["validate", "--format", format], on: file, terminal: terminal)
    try #require(run.code == .done || run.code == .problemsFound)
    #expect(run.messages == "")
    return run
  }

  private func findings(_ file: [UInt8]) throws -> [Said] {
    let run = try run("json", file)
    #expect(Obeyed.characters(in: run.output) == [] && Obeyed.commands(in: run.output) == [])
    let document = JSONDocument(bytes: run.bytes)
    try #require(document.faults.isEmpty)
    let root = try #require(document.root)
    let list = try #require(document.member("findings", of: root))
    return document.elements(of: list.value).map { finding in
      func text(_ key: String) -> String {
        document.member(key, of: finding).flatMap { document.string($0.value) } ?? ""
      }
      let line = document.member("line", of: finding).flatMap { document.integer($0.value) }
      let help = text("help")
      return Said(
        severity: text("severity"), rule: text("rule"), line: line ?? 0,
        text: text("message") + (help.isEmpty ? "" : "\n" + help))
    }
  }

  @Test(arguments: Attack.all)
  func `a screen and a log obey nothing`(attack: Attack) throws {
    for file in Self.files(attack) {
      let screen = try run("text", file, terminal: 80).output
      #expect(Obeyed.characters(in: Obeyed.withoutOwnColours(screen)) == [])
      let log = try run("text", file).output
      #expect(Obeyed.characters(in: log) == [])
      #expect(Obeyed.commands(in: log) == [])
      let places = log.unicodeScalars.split(separator: "\n").count {
        String($0).hasPrefix("x.json:")
      }
      #expect(places >= (try findings(file)).count)
    }
  }

  @Test(arguments: Attack.all)
  func `every finding is one command of GitHub's runner and says the text`(
    attack: Attack
  ) throws {
    for file in Self.files(attack) {
      let output = try run("github", file).output
      #expect(Obeyed.characters(in: output, except: ["\n", "\t"]) == [])
      let all = output.unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
      let lines = all.dropLast(2)
      try #require(all.last == "")
      #expect(Obeyed.commands(in: all.suffix(2).joined()) == [])
      let unsorted = try findings(file)
      // The runner shows the first of them only, so the worst come first.
      let findings = ["error", "warning", "info"].flatMap { severity in
        unsorted.filter { $0.severity == severity }
      }
      try #require(lines.count == findings.count)
      for (line, finding) in zip(lines, findings) {
        let command = try #require(RunnerCommand(line))
        let names = ["error": "error", "warning": "warning", "info": "notice"]
        #expect(command.name == names[finding.severity])
        #expect(command.properties["title"] == finding.rule)
        #expect(command.properties["file"] == "x.json")
        #expect(command.properties["line"] == "\(finding.line)")
        let known: Set = ["file", "line", "endLine", "col", "endColumn", "title"]
        #expect(known.isSuperset(of: command.properties.keys))
        let data = command.data.replacing("\u{2060}", with: "")
        let opening = data.prefix { $0 != " " }
        #expect(opening.hasPrefix("x.json:\(finding.line):"))
        #expect(data.dropFirst(opening.count + 1) == Self.shown(finding.text))
      }
    }
  }

  @Test(arguments: Attack.all)
  func `SARIF has a result for every finding, and no link in it`(attack: Attack) throws {
    for file in Self.files(attack) {
      let run = try run("sarif", file)
      #expect(Obeyed.characters(in: run.output) == [] && Obeyed.commands(in: run.output) == [])
      let document = JSONDocument(bytes: run.bytes)
      try #require(document.faults.isEmpty)
      let results = try #require(document.node(at: ["runs", 0, "results"]))
      let findings = try findings(file)
      let texts = document.elements(of: results).compactMap { result in
        document.member("message", of: result).flatMap { document.member("text", of: $0.value) }
          .flatMap { document.string($0.value) }
      }
      #expect(texts.count == findings.count)
      for (text, finding) in zip(texts, findings) {
        #expect(text.replacing("\u{2060}", with: "") == finding.text)
        // `[words](target)` is a link, also in plain messages (SARIF 2.1.0, 3.11.6).
        #expect(!text.unicodeScalars.map(String.init).joined(separator: " ").contains("] ("))
      }
    }
  }

  @Test(arguments: Attack.all)
  func `JUnit is XML, and one case a file`(attack: Attack) throws {
    for file in Self.files(attack) {
      let run = try run("junit", file)
      let tags = try Skeleton.xml(run.bytes)
      #expect(tags.count { $0 == "testcase" } == 1)
      let known: Set = [
        "testsuites", "testsuite", "properties", "testcase", "failure", "system-out", "system-err",
      ]
      #expect(tags.allSatisfy { known.contains($0.hasPrefix("/") ? String($0.dropFirst()) : $0) })
      #expect(Obeyed.characters(in: run.output, except: ["\n", "\t"]) == [])
      #expect(Obeyed.commands(in: run.output) == [])
    }
  }

  /// A text as it is shown: what is obeyed has become visible.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { shown, scalar in
      switch scalar.value {
      case 0x9, 0xA, 0xD: shown.unicodeScalars.append(scalar)
      case 0..<0x20: shown += Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
      case 0x7F: shown += "\u{2421}"
      case 0xAD: break
      case 0x80..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }
}
