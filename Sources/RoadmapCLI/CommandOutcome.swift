import RoadmapRendering

/// What a command decided; `CommandRoute` writes and delivers it.
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

    /// The same message with its commands ready to be typed.
    func completed(by mention: CommandMention) -> Message {
      switch self {
      case .error(let lines): .error(lines.map(mention.completing))
      case .notice(let lines): .notice(lines.map(mention.completing))
      case .findings: self
      }
    }

    /// What is printed; on a terminal of a width, broken between words.
    func text(width: Int?) -> String {
      switch self {
      case .error(let lines), .notice(let lines):
        return lines.enumerated().map { index, line in
          Message.broken((index == 0 ? "roadmap: " : "") + line, width: width)
        }.joined()
      case .findings(let text): return text
      }
    }

    private static func broken(_ line: String, width: Int?) -> String {
      // A command is there to be copied, which a break would spoil.
      guard let width, !line.hasPrefix("roadmap ") else { return TerminalText.safe(line) + "\n" }
      let document = ReportDocument([.paragraph(CommandMention.keepingWhole(line))])
      return TextFormat.render(document, TextStyle(width: width, usesColor: false))
    }
  }

  /// A file that a command writes besides its answer, whole or not at all.
  struct Companion: Sendable {
    /// Where, as the user gave it.
    let path: String
    /// What it is to hold.
    let bytes: [UInt8]
    /// The folder of the program's own that it lies in, which is made where it is not there; nil for a
    /// place of the user's.
    var folder: String?
  }

  /// A change of one roadmap out of many, with what to say once it is written.
  struct NotedChange: Sendable {
    let change: FileChange
    /// The lines of the message.
    let notice: [String]
  }

  /// What becomes of roadmaps that are there.
  enum Writing: Sendable {
    /// Nothing.
    case nothing
    /// One is changed; the change is worked out again where another run was faster.
    case change(FileChange)
    /// Several are changed that have nothing to do with each other: where one cannot be written, the
    /// others are.
    case changes([NotedChange])
  }

  /// The answer, or nil where there is none: `--output` then leaves its file alone.
  var answer: TextParts?
  /// The answer where it is written while it is worked out; `answer` is nil then.
  var stream: AnswerStream?
  /// Whether the answer goes to standard output even where `--output` names a file.
  var isOnlyShown = false
  /// A file to be written beside the answer, or nil.
  var companion: Companion?
  /// A folder to be filled with files beside the answer, or nil.
  var folder: FilledFolder?
  /// Whether the file that the answer goes into is a new roadmap, which replaces nothing unasked.
  var makesRoadmap = false
  /// The roadmap that was opened to be changed, or nil where it was only looked at.
  var openedRoadmap: String?
  /// What is to be written into roadmaps before the answer is given.
  var writing = Writing.nothing
  /// The messages, first to last.
  var messages: [Message] = []
  /// What the process ends with, unless the answer cannot be delivered.
  var exitCode = ExitCode.done
  /// What the answer was made from, kept until the process ends: to take a large plan apart piece by
  /// piece would cost more than the look through it.
  var sections: [RoadmapSection] = []

  /// An answer of text that went well.
  static func text(_ text: String) -> CommandOutcome {
    CommandOutcome(answer: TextParts(Array(text.utf8)))
  }
}
