import RoadmapCore

/// What somebody said of the doubts of an import, and the roadmap as it is by that.
struct SettledDoubts: Sendable {
  /// A doubt with what was said.
  struct Answer: Sendable {
    let doubt: ImportDoubt
    let text: String
  }

  /// The roadmap with what was answered.
  var bytes: [UInt8]
  /// What was answered, in order.
  private(set) var answers: [Answer] = []
  /// How many were found right as they were read.
  private(set) var keptCount = 0
  private var closed: Set<ImportDoubt> = []
  private var skipped: Set<ImportDoubt> = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether a doubt was put as a question.
  func isAsked(_ doubt: ImportDoubt) -> Bool {
    closed.contains(doubt) || skipped.contains(doubt)
  }

  /// Whether a doubt is none any more.
  func isClosed(_ doubt: ImportDoubt) -> Bool { closed.contains(doubt) }

  /// What was read is right.
  mutating func keep(_ doubt: ImportDoubt) {
    closed.insert(doubt)
    keptCount += 1
  }

  /// The doubt stays.
  mutating func skip(_ doubt: ImportDoubt) { skipped.insert(doubt) }

  /// Something else is right, and written.
  mutating func answer(_ doubt: ImportDoubt, _ text: String) {
    closed.insert(doubt)
    answers.append(Answer(doubt: doubt, text: text))
  }

  /// The title of the line that a doubt is about; nil where it is about none.
  func title(of doubt: ImportDoubt) -> String? {
    doubt.item.flatMap { RoadmapFile(bytes: bytes).roadmap?.item(id: $0)?.title }
  }

  /// How the deadline that a doubt is about was understood; nil where it is about none.
  func reading(of doubt: ImportDoubt, in language: Language) -> String? {
    guard case .deadline? = doubt.settled, let id = doubt.item,
      let deadline = RoadmapFile(bytes: bytes).roadmap?.item(id: id)?.deadline,
      deadline.reading != nil
    else { return nil }
    return deadline.explanation(in: language)
  }

  /// The roadmap with what was typed in the place that a doubt is about.
  func writing(
    _ text: String, as settled: ImportDoubt.Settled, of doubt: ImportDoubt, on today: CalendarDate,
    in language: Language
  ) throws(Complaint) -> [UInt8] {
    let answer = try ImportAnswer(text, as: settled, on: today, in: ImportWording(language))
    do throws(EditRefusal) {
      return try RoadmapFile(bytes: bytes).settling(doubt, by: answer, today: today)
    } catch {
      throw Complaint("  " + error.reason[language])
    }
  }
}

extension ImportAnswer {
  /// What was typed, as the answer that is asked for.
  fileprivate init(
    _ text: String, as settled: ImportDoubt.Settled, on today: CalendarDate,
    in wording: ImportWording
  ) throws(Complaint) {
    switch settled {
    case .deadline: self = .deadline(text)
    case .responsible: self = .responsible(text)
    case .number: self = .number(text)
    case .title: self = .title(text)
    case .note: self = .note(of: text)
    case .organization: self = .organization(text)
    case .roadmapTitle: self = .roadmapTitle(text)
    case .period:
      guard let span = PeriodArgument.read(text) else { throw Complaint(wording.badPeriod) }
      self = .period(span)
    case .approvalDate:
      guard let time = TimeSense.happened.time(text), time.isFixed,
        let day = TimeSense.happened.days(of: time, on: today, in: []).last
      else { throw Complaint(wording.badDay) }
      self = .approved(on: day)
    // A key answers these.
    case .party, .column: throw Complaint("")
    }
  }
}
