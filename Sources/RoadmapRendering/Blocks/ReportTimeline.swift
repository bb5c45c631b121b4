package import RoadmapCore

/// Stages and activities along the days of a period, to be drawn.
///
/// Formats without pictures leave it out: everything in it stands in tables too.
package struct ReportTimeline: Sendable, Hashable {
  /// One line of the picture.
  package struct Row: Sendable, Hashable {
    /// The number and title.
    package var label: String
    /// Whether the row is a stage, whose activities follow.
    package var isStage: Bool
    /// The windows of the occurrences, earliest first.
    package var windows: [Window]
  }

  /// One window: its days, and how it stands.
  package struct Window: Sendable, Hashable {
    /// From the first day to the due day.
    package var span: DateSpan
    /// The day on which it was done, where it was.
    package var doneOn: CalendarDate?
    /// How it stands, as a colour.
    package var tone: Tone
    /// The same in words, with the due date.
    package var text: String
  }

  /// The most rows that a reader takes in; a longer timeline shows stages only.
  package static let mostRows = 300

  /// What a colour says.
  package struct Meaning: Sendable, Hashable {
    /// The colour.
    package var tone: Tone
    /// Its meaning in words.
    package var text: String
  }

  /// What the picture is called, for those who do not see it.
  package var title: String
  /// The days that it covers.
  package var span: DateSpan
  /// The day that a line marks, where it lies within the span.
  package var today: CalendarDate?
  /// What the line is called.
  package var todayLabel: String
  /// What the colours say, in words.
  package var legend: [Meaning]
  /// The stages and activities from top to bottom.
  package var rows: [Row]
}
