import RoadmapCore

/// Why a command stopped before it had an answer.
enum CommandError: Error, Sendable {
  /// The request was wrong.
  case usage(UsageError)
  /// The change that was asked for cannot be made to the roadmap.
  case refused(EditRefusal)
  /// The last change cannot be taken back.
  case undo(UndoRefusal)
  /// The roadmap could not be had.
  case file(FileFailure)
}
