/// What a newer document says otherwise than the roadmap does.
public enum PlanDifference: Sendable {
  /// A line of the document that may be one of the roadmap under another name.
  public struct Candidate: Sendable {
    /// Its number in the document.
    public let number: String
    /// Its title.
    public let title: String
  }

  /// A line is new; it was added with its parts, which are counted.
  case added(id: String, title: String, parts: Int)
  /// A line is called otherwise.
  case retitled(id: String, before: String, after: String)
  /// A line has another deadline.
  case deadline(id: String, title: String, before: String?, after: String)
  /// A line was done before its new deadline begins; it counts as done.
  case doneBefore(id: String, title: String, on: CalendarDate)
  /// A line has other responsible parties.
  case responsible(id: String, title: String, before: [String], after: [String])
  /// A line has another number in the document; it was written beside the old one, which the history has.
  case renumbered(id: String, title: String, now: String)
  /// The document does not have a line, and nothing was written down about it; it was taken out.
  case removed(id: String, title: String)
  /// A line that an earlier document brought is another line of the roadmap, as was answered; it was taken
  /// out.
  case joined(id: String, title: String, to: String)
  /// The document does not have a line with a history; it stays. It may be another line there, unless
  /// somebody was asked and said that it is none.
  case missing(id: String, title: String, perhaps: Candidate?, isAnswered: Bool)
  /// The document does not have a line; it stays for what hangs on it.
  case needed(id: String, title: String)
  /// The document has so few of the lines that it is a part of the plan; the others stay.
  case part(of: Int, found: Int)
  /// Something else stands under a number that a line has or had; what is meant is left to people. It
  /// may be another line of the document.
  case otherText(id: String, number: String, before: String, after: String, perhaps: Candidate?)
  /// A new line belongs to one of which that is not decided; it was not added.
  case waiting(id: String, title: String)
  /// The document no longer names a deadline; the old one stays.
  case deadlineGone(id: String, title: String, before: String)
  /// The document no longer names who is responsible; the old parties stay.
  case responsibleGone(id: String, title: String, before: [String])
  /// The roadmap itself is called otherwise, or runs otherwise, as far as the document says it.
  case unsure(Amendment.Subject, before: String, after: String)
  /// The document has indicators, but not this one; it stays.
  case targetMissing(id: String, title: String)
  /// The document has another remark on a line, or none any more; the old stays, as people write there too.
  case otherRemark(id: String, title: String, before: String?, after: String?)
  /// What the document says cannot be written without loss; the old stays. The id is empty for what
  /// concerns the roadmap itself.
  case refused(id: String, title: String, after: String, EditRefusal)
  /// The document says what was there before people changed it, so theirs stays; the id is empty for what
  /// concerns the roadmap itself. A place is told by the numbers of what lines belong to, an order by
  /// those beside which the document has a line: behind it, then before it.
  case kept(Amendment.Subject, id: String, title: String, own: [String], document: [String])
  /// The document says the same.
  case none

  /// Whether a person has to say how it is meant, and until then the roadmap is not as the document has it.
  public var isUndecided: Bool {
    switch self {
    case .otherText, .waiting, .refused: true
    case .missing(_, _, _, let isAnswered): !isAnswered
    default: false
    }
  }

  /// Whether it changes the roadmap; else it is only told.
  public var isWritten: Bool {
    switch self {
    case .added, .retitled, .deadline, .responsible, .renumbered, .removed, .joined: true
    case .doneBefore, .missing, .needed, .part, .otherText, .waiting, .deadlineGone,
      .responsibleGone, .unsure,
      .targetMissing, .otherRemark, .refused, .kept, .none:
      false
    }
  }
}
