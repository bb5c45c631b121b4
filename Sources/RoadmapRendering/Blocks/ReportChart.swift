/// Bars beside their goals, to be drawn.
///
/// Formats without pictures leave it out: everything in it stands in tables too.
package struct ReportChart: Sendable, Hashable {
  /// Bars that belong together, such as the years of one target.
  package struct Group: Sendable, Hashable {
    /// What the bars are about.
    package var label: String
    /// The bars from first to last.
    package var bars: [Bar]
  }

  /// One bar.
  package struct Bar: Sendable, Hashable {
    /// What stands before it, such as the year.
    package var label: String
    /// Its length; nil where nothing was measured, which is not 0.
    package var value: Double?
    /// Where its goal stands.
    package var goal: Double?
    /// How it stands, as a colour.
    package var tone: Tone
    /// The same in words and numbers.
    package var text: String
  }

  /// What the picture is called, for those who do not see it.
  package var title: String
  /// The value at the right edge; no bar is drawn longer.
  package var maximum: Double
  /// What the mark of a goal is called.
  package var goalLabel: String
  /// The groups from top to bottom.
  package var groups: [Group]
}
