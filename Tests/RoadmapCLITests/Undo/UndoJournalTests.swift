import RoadmapCore
import SourceJSON
import Testing

@testable import RoadmapCLI

struct UndoJournalTests {
  private func fingerprint(_ text: String) -> Fingerprint { Fingerprint(of: Array(text.utf8)) }

  /// The change of `old` to `new` as a whole.
  private func entry(_ old: String, _ new: String) throws -> UndoEntry {
    let inverse = try #require(
      TextChange(
        checking: [TextEdit(0..<new.utf8.count, Array(old.utf8))], byteCount: new.utf8.count))
    return UndoEntry(
      command: "done 1 2", on: try #require(CalendarDate("2024-02-28")),
      before: fingerprint(old), after: fingerprint(new), inverse: inverse)
  }

  private func journal(_ steps: [(String, String)]) throws -> UndoJournal {
    var journal = UndoJournal(file: "/школа/roadmap.json")
    for (old, new) in steps { journal.append(try entry(old, new)) }
    return journal
  }

  @Test func `reads back what it wrote`() throws {
    let journal = try journal([("", "«один»\n"), ("«один»\n", "два\t\"\\")])
    #expect(UndoJournal(journal.bytes, of: journal.file) == journal)
    #expect(UndoJournal(journal.bytes, of: "/школа/other.json") == nil)
  }

  @Test func `knows the last change as long as the file is what it made of it`() throws {
    let journal = try journal([("a", "b"), ("b", "c")])
    #expect(journal.last(for: fingerprint("c")) == journal.entries.last)
    #expect(journal.last(for: fingerprint("c ")) == nil)
    #expect(journal.last(for: fingerprint("b")) == nil)
  }

  @Test func `forgets a change that a killed run did not make`() throws {
    var journal = try journal([("a", "b"), ("b", "c")])
    journal.settle(on: fingerprint("b"))
    #expect(journal.entries == [try entry("a", "b")])
    #expect(journal.last(for: fingerprint("b")) == journal.entries.last)
  }

  @Test func `forgets such a change also when the next one is made`() throws {
    let journal = try journal([("a", "b"), ("b", "c"), ("b", "d")])
    #expect(journal.entries == [try entry("a", "b"), try entry("b", "d")])
  }

  @Test func `keeps what was made before a hand edit, though it cannot be taken back now`() throws {
    var journal = try journal([("a", "b"), ("edited", "c")])
    journal.settle(on: fingerprint("edited"))
    #expect(journal.entries == [try entry("a", "b")])
    #expect(journal.last(for: fingerprint("edited")) == nil)
  }

  @Test func `remembers a limited number of changes`() throws {
    let steps = (0..<UndoJournal.limit + 5).map { ("\($0)", "\($0 + 1)") }
    let journal = try journal(steps)
    #expect(journal.entries.count == UndoJournal.limit)
    #expect(journal.entries.last == (try entry("104", "105")))
  }

  /// Journals that somebody edited, or that a later version wrote.
  @Test(arguments: [
    "", "[]", "{}", "nonsense",
    #"{ "format": "roadmap-undo/2", "file": "/f", "changes": [] }"#,
    #"{ "format": "roadmap-undo/1", "file": "/f" }"#,
    #"{ "format": "roadmap-undo/1", "file": "/f", "changes": [ 1 ] }"#,
    change(#"{ "at": -1, "length": 1, "text": "" }"#),
    change(#"{ "at": 9, "length": 2, "text": "" }"#),
    change(#"{ "at": 1, "length": 9223372036854775807, "text": "" }"#),
    change(#"{ "at": 2, "length": 1, "text": "" }, { "at": 1, "length": 1, "text": "" }"#),
    change(#"{ "at": 1.5, "length": 1, "text": "" }"#),
  ])
  func `takes a journal that makes no sense for none`(text: String) {
    #expect(UndoJournal(Array(text.utf8), of: "/f") == nil)
  }

  @Test func `understands a journal written by hand`() {
    let text = Self.change(#"{ "at": 1, "length": 1, "text": "x" }"#)
    #expect(UndoJournal(Array(text.utf8), of: "/f")?.entries.count == 1)
  }

  private static func change(_ edits: String) -> String {
    """
    { "format": "roadmap-undo/1", "file": "/f", "changes": [ { "command": "done 1",
      "on": "2024-02-28", "before": { "bytes": 10, "xxh64": "00" },
      "after": { "bytes": 10, "xxh64": "01" }, "inverse": [ \(edits) ] } ] }
    """
  }
}
