/// What changed between two states of a roadmap: two days of one file, or two files.
///
/// Of two days, a state is what was known then: entries, measurements and amendments that were written
/// later are no part of it, be they dated earlier.
public struct RoadmapComparison: Sendable {
  /// What stood there and what stands there now.
  public struct Change<Value: Sendable>: Sendable {
    /// What stood there.
    public let from: Value
    /// What stands there now.
    public let to: Value
  }

  /// Where the earlier state comes from.
  public enum Source: Hashable, Sendable {
    /// The history that the roadmap itself keeps.
    case history
    /// Another file, by its name.
    case file(String)
    /// A revision of the file, as it was typed.
    case revision(String)
  }

  /// One of the two states.
  public struct Side: Sendable {
    /// The day on which it is seen.
    public let day: CalendarDate
    /// How many due dates there are, without the cancelled ones.
    public internal(set) var total = 0
    /// How many of them are done.
    public internal(set) var done = 0
    /// How many of them are overdue.
    public internal(set) var overdue = 0
  }

  /// A line of the plan, as it is called now, or was where it is gone.
  public struct Line: Sendable {
    /// The number.
    public let id: String
    /// The title.
    public let title: String
    /// Who is responsible; empty for a line that is gone.
    public let responsible: [String]
  }

  /// An occurrence that stands otherwise than before.
  public struct Event: Sendable {
    /// The line of the plan.
    public let line: Line
    /// The due date that holds, where it has one.
    public let due: CalendarDate?
    /// The day on which it was done or cancelled; nil for one that is open.
    public let on: CalendarDate?
    /// How many days after its original due date it was done or is overdue; else 0.
    public let daysLate: Int
    /// How much is done, 0…100, where somebody said so.
    public let percent: Double?
    /// Why, in somebody's words.
    public let note: String?
  }

  /// A due date that is another one now.
  public struct Shift: Sendable {
    /// The line of the plan.
    public let line: Line
    /// The due dates; nil where there was or is none, or where the words give several.
    public let due: Change<CalendarDate?>
    /// The words of the deadline, where they changed; empty where there were or are none.
    public let words: Change<String>?
    /// Why, in somebody's words.
    public let note: String?
  }

  /// Something of the plan that reads otherwise than before.
  public struct Rewording: Sendable {
    /// What it is, in the words in which an amendment says it.
    public let what: Amendment.Subject
    /// The line of the plan; nil for the roadmap itself.
    public let line: Line?
    /// The texts; none where there was or is nothing.
    public let texts: Change<[String]>
  }

  /// A goal of an indicator that stands otherwise than before.
  public struct Measure: Sendable {
    /// The goal as it stood; nil for one that is new.
    public let from: CoverageLine?
    /// The goal as it stands; nil for one that is gone.
    public let to: CoverageLine?
  }

  /// The title of the roadmap.
  public let title: String
  /// The organisation.
  public let organization: String
  /// Where the earlier state comes from.
  public package(set) var source: Source
  /// Whether both states are of one plan; of two, such as this year's and last year's, nobody can say
  /// what was done since.
  public internal(set) var isOnePlan = true
  /// The earlier state.
  public internal(set) var before: Side
  /// The later state.
  public internal(set) var now: Side

  /// What was done since, in the order of the document, as are all lists.
  public internal(set) var done: [Event] = []
  /// What became overdue since.
  public internal(set) var overdue: [Event] = []
  /// What was begun since, or got another percentage.
  public internal(set) var progressed: [Event] = []
  /// What was cancelled since.
  public internal(set) var cancelled: [Event] = []
  /// What was closed and is open again.
  public internal(set) var reopened: [Event] = []
  /// What was postponed or has another deadline.
  public internal(set) var moved: [Shift] = []
  /// The lines of the plan that are new.
  public internal(set) var added: [Line] = []
  /// The lines of the plan that are gone; what belonged to one of them is not told by itself.
  public internal(set) var removed: [Line] = []
  /// The lines with another title, number, place or responsible parties, and what is said of the
  /// roadmap itself.
  public internal(set) var reworded: [Rewording] = []
  /// The goals of indicators that stand otherwise.
  public internal(set) var coverage: [Measure] = []
  /// What else was changed in the plan since, oldest first.
  public internal(set) var others: [Amendment] = []

  init(of roadmap: Roadmap, source: Source, from earlier: CalendarDate, to day: CalendarDate) {
    title = roadmap.title
    organization = roadmap.organization
    self.source = source
    before = Side(day: earlier)
    now = Side(day: day)
  }

  /// Whether nothing changed.
  public var isEmpty: Bool {
    done.isEmpty && overdue.isEmpty && progressed.isEmpty && cancelled.isEmpty && reopened.isEmpty
      && moved.isEmpty && added.isEmpty && removed.isEmpty && reworded.isEmpty && coverage.isEmpty
      && others.isEmpty
  }
}
