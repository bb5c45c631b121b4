import RoadmapCore
import SourceJSON

/// The changes of one roadmap that can be taken back, oldest first.
///
/// It lies outside the roadmap's folder, so that it never lands in git, and the roadmap does not need
/// it. It is written before a change is and after an undo was, so that a run that is killed in between
/// leaves an entry that leads away from the file as it is; `settle` drops such an entry.
struct UndoJournal: Hashable, Sendable {
  /// How many changes are remembered.
  static let limit = 100

  /// The roadmap's absolute path, symbolic links followed.
  let file: String
  /// The changes, oldest first.
  var entries: [UndoEntry] = []

  /// The last change, if the file is still what it made of it.
  func last(for current: Fingerprint) -> UndoEntry? {
    guard let last = entries.last, last.after == current else { return nil }
    return last
  }

  /// Drops changes at the end that did not happen, or were taken back already.
  mutating func settle(on current: Fingerprint) {
    while let last = entries.last, last.before == current, last.after != current {
      entries.removeLast()
    }
  }

  /// Adds a change that is about to be made to the file as it is.
  mutating func append(_ entry: UndoEntry) {
    settle(on: entry.before)
    entries.append(entry)
    entries.removeFirst(max(0, entries.count - UndoJournal.limit))
  }
}
