import RoadmapRendering

/// What a command answers; `RoadmapTool` prints it, writes it and ends the process.
struct CommandOutcome: Sendable {
  /// A message for standard error, already in the user's language.
  enum Message: Hashable, Sendable {
    /// Lines on something that went wrong; `--quiet` keeps them.
    case error([String])
    /// Lines that are worth knowing; `--quiet` drops them.
    case notice([String])
    /// Findings on a file, rendered and safe already; `--quiet` keeps them.
    case findings(String)

    /// Whether something went wrong.
    var isError: Bool {
      switch self {
      case .error, .findings: true
      case .notice: false
      }
    }

    /// What is printed.
    var text: String {
      switch self {
      case .error(let lines), .notice(let lines):
        "roadmap: " + lines.map { TerminalText.safe($0) + "\n" }.joined()
      case .findings(let text): text
      }
    }
  }

  /// A file that a command writes besides its answer, whole or not at all.
  struct Companion: Sendable {
    /// Where, as the user gave it.
    let path: String
    /// What it is to hold.
    let bytes: [UInt8]
  }

  /// A change of one roadmap out of many, with what to say once it is written.
  struct NotedChange: Sendable {
    let change: FileChange
    /// The lines of the message.
    let notice: [String]
  }

  /// The bytes of the answer, or nil where there is none: `--output` then leaves its file alone.
  var answer: [UInt8]?
  /// A file to be written beside the answer, or nil.
  var companion: Companion?
  /// What is to be written into a roadmap before the answer is given, or nil where nothing changes.
  var change: FileChange?
  /// What is to be written into roadmaps that have nothing to do with each other: where one cannot be
  /// written, the others are.
  var changes: [NotedChange] = []
  /// What to ask before the command can go on, or nil where nothing is to be asked.
  var checkIn: CheckInWalk?
  /// The messages, first to last.
  var messages: [Message] = []
  /// What the process ends with, unless the answer cannot be delivered.
  var exitCode = ExitCode.done
  /// What the answer was made from, kept until the process ends: to take a large plan apart piece by
  /// piece would cost more than the look through it.
  var sections: [RoadmapSection] = []

  /// An answer of text that went well.
  static func text(_ text: String) -> CommandOutcome {
    CommandOutcome(answer: Array(text.utf8))
  }
}
