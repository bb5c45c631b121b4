package import RoadmapCore

/// What a user can ask of an export besides its format.
package struct ExportSettings: Sendable {
  /// The language of titles and states.
  package var language: Language
  /// Whether several files were asked for, of which some may have been unusable.
  package var isCollection = false
  /// Whether the calendar has events, not to-dos.
  package var usesEvents = true
  /// When the calendar rings.
  package var reminders: [CalendarReminder] = []
  /// The hour at which it rings, 0…23.
  package var reminderHour = CalendarReminder.usualHour
  /// Whether the table is for Excel in a Russian system.
  package var isForExcel = false

  /// Makes the standard settings in a language.
  package init(language: Language) {
    self.language = language
  }
}
