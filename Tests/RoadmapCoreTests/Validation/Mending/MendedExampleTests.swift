import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCore

/// What holds of every mended file.
struct MendedExampleTests {
  private static let names = [
    "broken", "college-chita", "gymnasium-406", "school-4-kuzbass", "school-4-uryupinsk",
    "spb-2021-2022",
  ]
  private static let mended: [RuleID] = [
    .notNormalized, .mixedAlphabet, .leftoverMarkup, .responsibleJoined,
  ]
  private static let validator = Validator(today: RuleExample.today)

  private static func file(_ name: String) throws -> RoadmapFile {
    RoadmapFile(bytes: try RepositoryFile("Examples/\(name).json").bytes())
  }

  @Test(arguments: names)
  func `has none of the findings that were mended, and no new error`(name: String) throws {
    let file = try Self.file(name)
    let mending = try Self.validator.mending(file)
    let before = Self.validator.findings(in: file)
    let after = Self.validator.findings(in: mending.file)
    // Without advice, only a person knows («МР-42/б2»).
    let remaining = after.filter { Self.mended.contains($0.rule) && $0.help != nil }
    #expect(remaining.map(\.rule.rawValue) == [])
    for rule in Self.mended {
      let count = mending.counts.first { $0.rule == rule }?.count ?? 0
      #expect(count >= before.count { $0.rule == rule && $0.help != nil }, "\(rule.rawValue)")
    }
    #expect(after.count { $0.severity == .error } <= before.count { $0.severity == .error })
  }

  @Test(arguments: names)
  func `is not changed by mending it again`(name: String) throws {
    let once = try Self.validator.mending(Self.file(name)).file
    #expect(try Self.validator.mending(once).text.isEmpty)
  }

  /// Whole texts are replaced by whole texts, so everything else is what it was.
  @Test(arguments: names)
  func `differs in texts alone`(name: String) throws {
    let file = try Self.file(name)
    let change = try Self.validator.mending(file).text
    let texts = TextWalk(try #require(file.document.root), in: file.document).texts
      .map { file.document.range(of: $0.node) }
    for edit in change.edits {
      #expect(texts.contains(edit.range))
      let written = JSONDocument(bytes: Array("[".utf8) + edit.replacement + Array("]".utf8))
      #expect(written.faults.isEmpty)
      let root = try #require(written.root)
      #expect(written.elements(of: root).allSatisfy { written.kind(of: $0) == .string })
    }
    let inverse = try #require(change.inverse(of: file.document.bytes))
    let bytes = try #require(change.applied(to: file.document.bytes))
    #expect(inverse.applied(to: bytes) == file.document.bytes)
  }

  @Test(arguments: ["**а ", "<b>", "&amp;", "а ", "[bookmark: а]", "и\u{306}", "пapа ", "1а"])
  func `takes no longer than its texts are long`(piece: String) throws {
    let title = JSONWriter.quoted(String(repeating: piece, count: 5_000))
    let example = RuleExample.members(#""activities": [{ "id": "1", "title": \#(title) }]"#)
    let mended = try Self.validator.mending(RoadmapFile(bytes: example.bytes)).file
    #expect(try Self.validator.mending(mended).text.isEmpty)
  }
}
