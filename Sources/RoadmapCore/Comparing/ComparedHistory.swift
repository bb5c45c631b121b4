/// One roadmap on two days: what its history and its amendments say of each.
struct ComparedHistory {
  /// How it stands on the later day, by all that is written.
  let status: RoadmapStatus
  /// The plan before what was written after the earlier day.
  let former: FormerPlan
  /// The plan before what was written after the later day.
  let later: FormerPlan
  private let earlier: CalendarDate
  /// The numbers of the lines that had parts on the earlier day which stand elsewhere now.
  private let formerParents: Set<String>
  private let context: DeadlineContext
  /// The days of events as they were known on the earlier and the later day.
  private let events: (before: EventDates, now: EventDates)
  /// The items by number, each with the number of what it belongs to, where some had other deadlines or
  /// stood elsewhere.
  private let items: [String: (item: Item, parent: String?)]

  init(
    of roadmap: Roadmap, from earlier: CalendarDate, to day: CalendarDate, status: RoadmapStatus
  ) {
    self.status = status
    self.earlier = earlier
    former = FormerPlan(of: roadmap, on: earlier)
    later = FormerPlan(of: roadmap, on: day)
    context = roadmap.deadlineContext
    formerParents = Set(former.lines.values.compactMap(\.parent))
    let items = status.activities.map(\.work)
    events = (
      EventDates(items, on: earlier, known: earlier), EventDates(items, on: day, known: day)
    )
    var places: [String: (item: Item, parent: String?)] = [:]
    if former.lines.values.contains(where: { $0.deadline != nil || $0.parent != nil }) {
      roadmap.forEachItem { item, parent in places[item.id] = (item, parent?.id) }
    }
    self.items = places
  }

  /// Whether a line of the plan was carried out through its parts on the earlier day.
  func hadParts(_ id: String) -> Bool { formerParents.contains(id) }

  /// Whether a line of the plan may have stood otherwise on a day than `status` says.
  func isChanged(_ activity: ActivityStatus, after day: CalendarDate) -> Bool {
    let work = activity.work
    let plan = day == earlier ? former : later
    return work.item.progress.contains { day < $0.on || day < $0.writtenOn }
      || activity.status == .overdue
        && activity.occurrences.contains {
          $0.status == .overdue && $0.due.map { day <= $0 } ?? false
        }
      || day == earlier && work.deadline?.rule?.after != nil
      || formerDeadline(of: work, in: plan) != nil
  }

  /// How a line of the plan stood on the earlier day.
  func before(_ activity: ActivityStatus) -> ActivityStatus {
    past(activity, on: earlier, in: former, events.before)
  }

  /// How it stands on the later day by what was written then.
  func now(_ activity: ActivityStatus) -> ActivityStatus {
    past(activity, on: status.day, in: later, events.now)
  }

  private func past(
    _ activity: ActivityStatus, on day: CalendarDate, in plan: FormerPlan, _ events: EventDates
  ) -> ActivityStatus {
    let work = activity.work
    return ActivityStatus(
      work, on: day, soonDays: status.soonDays,
      eventDate: work.deadline?.rule?.after.flatMap { events.date(of: $0) }, known: day,
      former: formerDeadline(of: work, in: plan), context: context)
  }

  /// The deadline that held before amendments were written, where the line stood then; nil where it is
  /// the one of now.
  private func formerDeadline(of work: WorkItem, in plan: FormerPlan) -> Deadline? {
    guard !items.isEmpty else { return nil }
    var words = ""
    var isOther = false
    var next: String? = work.item.id
    while let id = next {
      let (line, place) = (plan.lines[id], items[id])
      isOther = isOther || line?.deadline != nil || line?.parent != nil
      if words.isEmpty { words = line?.deadline ?? place?.item.deadline?.text ?? "" }
      next = line?.parent.map { $0.isEmpty ? nil : $0 } ?? place?.parent
    }
    return isOther ? Deadline(text: words, in: context) : nil
  }
}
