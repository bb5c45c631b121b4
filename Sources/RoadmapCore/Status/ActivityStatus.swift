/// How one line of the plan stands on a day, with the memory of each occurrence.
///
/// It never changes and has no identity; it is a class for the reason that a `WorkItem` is one.
public final class ActivityStatus: Sendable {
  /// The line of the plan.
  public let work: WorkItem
  /// How its deadline is read, with the date of its event where that is known.
  public let reading: DeadlineReading?
  /// Its occurrences, earliest first; one without a window where the deadline gives none.
  public let occurrences: [Occurrence]
  /// How it stands as a whole: the most pressing of its occurrences.
  public let status: ItemStatus

  /// The occurrences that have a due date.
  public var dated: [Occurrence] { occurrences.filter { $0.due != nil } }

  /// The entries up to the day, applied to the occurrences in the order in which they happened; those
  /// that were written after `known` do not count.
  ///
  /// `former` is the deadline that held then, where it is not the one of now.
  init(
    _ work: WorkItem, on day: CalendarDate, soonDays: Int, eventDate: CalendarDate?,
    known: CalendarDate = .latest, former: Deadline? = nil, context: DeadlineContext
  ) {
    self.work = work
    reading = (former ?? work.deadline)?.reading(after: eventDate, in: context)
    var history = OccurrenceHistory(reading)
    for entry in work.item.progress.stablySorted(by: { $0.on < $1.on })
    where entry.on <= day && entry.writtenOn <= known {
      history.apply(entry)
    }
    let reading = reading
    history.settle { occurrence in
      ActivityStatus.status(of: occurrence, reading: reading, on: day, soonDays: soonDays)
    }
    occurrences = history.occurrences
    status = ActivityStatus.whole(of: occurrences)
  }

  private static func status(
    of occurrence: Occurrence, reading: DeadlineReading?, on day: CalendarDate, soonDays: Int
  ) -> ItemStatus {
    if let closing = occurrence.closing {
      return closing.state == .cancelled ? .cancelled : .done
    }
    guard let due = occurrence.due else {
      switch reading?.kind {
      case .continuous: return .continuous
      case .from: return reading?.start.map { $0 > day } == true ? .planned : .continuous
      case .onRequest: return occurrence.isStarted ? .inProgress : .onRequest
      default: return occurrence.isStarted ? .inProgress : .unscheduled
      }
    }
    if due < day { return .overdue }
    if occurrence.isStarted { return .inProgress }
    if day.days(until: due) <= soonDays { return .dueSoon }
    return occurrence.from.map { $0 > day } == true ? .planned : .open
  }

  /// The cases of `ItemStatus` stand in the order of their pressure.
  private static func whole(of occurrences: [Occurrence]) -> ItemStatus {
    // Nearly every line of a plan has one occurrence.
    guard occurrences.count > 1 else { return occurrences.first?.status ?? .unscheduled }
    let statuses = occurrences.map(\.status)
    return ItemStatus.allCases.first(where: statuses.contains) ?? .unscheduled
  }
}
