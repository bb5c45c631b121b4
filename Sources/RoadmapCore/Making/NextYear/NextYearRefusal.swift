import SourceJSON

/// Why no roadmap of the next year can be made.
public enum NextYearRefusal: Error, Hashable, Sendable {
  /// The file has errors.
  case fileHasErrors
  /// The new period does not begin in a later year than the old one, given here.
  case notLater(DateSpan)
  /// The calendar has no later year.
  case noLaterYear
  /// The text could not be changed, or would not be a roadmap without errors.
  case text
}
