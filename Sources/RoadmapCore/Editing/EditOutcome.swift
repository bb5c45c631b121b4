/// What came of one part of a request.
public enum EditOutcome: Sendable {
  /// An item was marked, or is already so.
  case marked(MarkOutcome)
  /// A target was measured, or the measurement already stood there.
  case measured(MeasureOutcome)
  /// An activity was added.
  case added(AddOutcome)
  /// An item has other responsible parties, or already had these.
  case assigned(AssignOutcome)
  /// An item has another deadline, or already had this one.
  case rescheduled(RescheduleOutcome)
  /// The plan says something else, or already said so.
  case altered(AlterationOutcome)
  /// The school's calendar says something else, or already said this.
  case calendar(CalendarOutcome)
  /// A newer document says something else, or the same.
  case updated(PlanDifference)

  /// Whether it waits for an answer, though the rest of the request was done.
  public var isUndecided: Bool {
    if case .updated(let difference) = self { difference.isUndecided } else { false }
  }

  /// Whether everything was already as asked for, so that nothing is written for this part.
  public var isAlreadySo: Bool {
    switch self {
    case .marked(let outcome): outcome.isAlreadySo
    case .measured(let outcome): outcome.isAlreadySo
    case .added: false
    case .assigned(let outcome): outcome.isAlreadySo
    case .rescheduled(let outcome): outcome.isAlreadySo
    case .altered(let outcome): outcome.isAlreadySo
    case .calendar(let outcome): outcome.isAlreadySo
    case .updated(let difference): !difference.isWritten
    }
  }
}
