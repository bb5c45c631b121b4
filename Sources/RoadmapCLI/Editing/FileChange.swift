import RoadmapCore
import SourceJSON

/// A change of one roadmap that a command has worked out; `ChangeWriter` writes it.
struct FileChange: Sendable {
  /// What becomes of the undo journal.
  enum Memory: Hashable, Sendable {
    /// The change can be taken back later; the words after `roadmap` that made it.
    case remembers(command: String)
    /// The change takes the last one back, so that one is forgotten.
    case forgetsLast
    /// The journal stays as it is: git takes the change back.
    case untouched
  }

  /// The roadmap's path, as the user or the search for it names it.
  let file: String
  /// What the file held when the change was worked out.
  let old: [UInt8]
  /// What it is to hold.
  let new: [UInt8]
  /// The difference between both.
  let text: TextChange
  /// What becomes of the undo journal.
  let memory: Memory
  /// The language of the answer, in which failures are told too.
  let language: Language
}
