public import SourceJSON

/// A roadmap file: its text with places, what could be read of it, and all that is wrong with it.
public struct RoadmapFile: Sendable {
  /// The text, which turns places into lines and columns.
  public let document: JSONDocument
  /// What could be read; nil where the file holds no object.
  ///
  /// Where there are errors, parts of the roadmap are missing from it.
  public let roadmap: Roadmap?
  /// Everything that is wrong, in the order of the file, without doubles.
  public let findings: [Finding]

  /// Where the calendar file that it may name was looked for.
  let calendars: SharedCalendars

  /// Whether anything forbids the use of the roadmap.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Reads the bytes of a file; never fails, whatever they are.
  ///
  /// Many files are read faster where each knows the texts of those before it.
  /// `calendars` finds the calendar that a file names by its path.
  public init(
    bytes: [UInt8], knowing knownTexts: KnownTexts = KnownTexts(),
    calendars: SharedCalendars = .none
  ) {
    let document = JSONDocument(bytes: bytes)
    var reader = RoadmapReader(document: document, knowing: knownTexts, calendars: calendars)
    for finding in Finding.findings(for: document.faults) { reader.report(finding) }
    roadmap = document.root.flatMap { reader.roadmap(from: $0) }
    if let excess = roadmap.flatMap({ DueDateBudget.excess(in: $0) }) {
      reader.report(
        .unreadableFile, at: excess.item.node, ReadingMessage.tooManyDueDates(excess.limit))
    }
    if let excess = roadmap.flatMap({ PartyBudget.excess(in: $0, document) }) {
      reader.report(.unreadableFile, at: excess.node, excess.message)
    }
    self.document = document
    self.calendars = calendars
    findings = Finding.sorted(reader.findings)
  }
}

extension RoadmapFile {
  /// What the file holds, in UTF-8.
  public var bytes: [UInt8] { document.bytes }

  /// Where a finding of this file begins: line and column, both from 1, the column in characters.
  public func place(of finding: Finding) -> (line: Int, column: Int) {
    let position = document.position(at: finding.range.lowerBound)
    return (position.line, position.column)
  }
}
