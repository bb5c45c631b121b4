/// What a newer document says otherwise than the roadmap does.
public enum PlanDifference: Sendable {
  /// A line is new; it was added with its parts, which are counted.
  case added(id: String, title: String, parts: Int)
  /// A line is called otherwise.
  case retitled(id: String, before: String, after: String)
  /// A line has another deadline.
  case deadline(id: String, title: String, before: String?, after: String)
  /// A line has other responsible parties; those that the team does not have are named.
  case responsible(
    id: String, title: String, before: [String], after: [String], unlisted: [String])
  /// A line has another number in the document; it was written beside the old one, which the history has.
  case renumbered(id: String, title: String, now: String)
  /// The document does not have a line; it stays.
  case removed(id: String, title: String)
  /// Something else stands under a number; which of both is meant is left to people.
  case otherText(id: String, before: String, after: String)
  /// A new line belongs to one of which that is not decided; it was not added.
  case waiting(id: String, title: String)
  /// The document no longer names a deadline; the old one stays.
  case deadlineGone(id: String, title: String, before: String)
  /// The document no longer names who is responsible; the old parties stay.
  case responsibleGone(id: String, title: String, before: [String])
  /// What the document says cannot be written without loss; the old stays.
  case refused(id: String, title: String, after: String, EditRefusal)
  /// The document says the same.
  case none

  /// Whether it changes the roadmap; else it is only told.
  public var isWritten: Bool {
    switch self {
    case .added, .retitled, .deadline, .responsible, .renumbered: true
    case .removed, .otherText, .waiting, .deadlineGone, .responsibleGone,
      .refused, .none:
      false
    }
  }
}
