package import RoadmapCore
package import Testing

/// A small roadmap for one test, read from JSON by the real reader.
package enum SampleRoadmap {
  /// The text of a file: the keys that every roadmap needs on lines 1 and 2, then `members` on line 3.
  package static func text(
    _ members: String, period: (start: String, end: String) = ("2021-09-01", "2024-08-31")
  ) -> String {
    """
    { "format": 1, "title": "Наставничество", "organization": "Школа № 4",
      "period": { "start": "\(period.start)", "end": "\(period.end)" },
      \(members)
    }
    """
  }

  /// The file of a text, right or wrong.
  package static func file(_ text: String) -> RoadmapFile {
    RoadmapFile(bytes: Array(text.utf8))
  }

  /// The roadmap with these members beside the needed ones; it has to be without errors.
  package static func read(
    _ members: String, period: (start: String, end: String) = ("2021-09-01", "2024-08-31"),
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Roadmap {
    let file = file(text(members, period: period))
    try #require(
      !file.hasErrors, "\(FindingLines.of(file, in: .english))", sourceLocation: sourceLocation)
    return try #require(file.roadmap, sourceLocation: sourceLocation)
  }
}

/// The day that an RFC 3339 full-date names.
package func day(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> CalendarDate {
  try #require(CalendarDate(text), sourceLocation: sourceLocation)
}
