import RoadmapCore
import SourceJSON

/// One change of a roadmap that can be taken back.
struct UndoEntry: Hashable, Sendable {
  /// The words after `roadmap` that made the change.
  let command: String
  /// The day on which it was made.
  let on: CalendarDate
  /// The file before the change.
  let before: Fingerprint
  /// The file after the change.
  let after: Fingerprint
  /// The change that leads from the file after it to the file before it.
  let inverse: TextChange
}
