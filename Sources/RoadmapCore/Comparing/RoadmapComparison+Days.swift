extension RoadmapComparison {
  /// Compares two days of one roadmap, by its own history; `status` is how it stands on the later day,
  /// where that is known.
  ///
  /// Only lines that something was written of, or whose due date passed, are worked out twice.
  public init(
    of roadmap: Roadmap, from earlier: CalendarDate, to day: CalendarDate,
    status: RoadmapStatus? = nil
  ) {
    self.init(of: roadmap, source: .history, from: earlier, to: day)
    let history = ComparedHistory(
      of: roadmap, from: earlier, to: day, status: status ?? RoadmapStatus(of: roadmap, on: day))
    comparePlan(of: roadmap, history)
    for activity in history.status.activities { compare(activity, history) }
    compare(
      CoverageLine.all(of: roadmap, on: earlier, known: earlier),
      CoverageLine.all(of: roadmap, on: day, known: day))
    others = history.former.others.filter { $0.on <= day }
  }

  private mutating func comparePlan(of roadmap: Roadmap, _ history: ComparedHistory) {
    let (former, later) = (history.former, history.later)
    guard !former.lines.isEmpty || !former.removed.isEmpty else { return }
    let carriedOut = Set(history.status.activities.map(\.work.item.id))
    roadmap.forEachItem { item, parent in
      guard let old = former.lines[item.id] else { return }
      let new = later.lines[item.id]
      guard new?.isNew != true else { return }
      let written = ComparedLine(item, parent: parent) { $0 }
      let now = written.formerly(new)
      let line = Line(id: now.id, title: now.title, responsible: now.responsible)
      if old.isNew {
        added.append(line)
      } else {
        compare(
          written.formerly(old), now, as: line, isCarriedOut: carriedOut.contains(item.id))
      }
    }
    let stillThere = Set(later.removed.map(\.key))
    removed = former.removed.filter { !stillThere.contains($0.key) }.map {
      Line(id: $0.line.id, title: $0.line.title ?? "", responsible: [])
    }
  }

  private mutating func compare(_ activity: ActivityStatus, _ history: ComparedHistory) {
    let work = activity.work
    guard history.later.lines[work.item.id]?.isNew != true else { return }
    let now = history.isChanged(activity, after: self.now.day) ? history.now(activity) : activity
    var before: ActivityStatus? = now
    if history.former.lines[work.item.id]?.isNew == true || history.hadParts(work.item.id) {
      before = nil
    } else if history.isChanged(activity, after: self.before.day) {
      before = history.before(activity)
    }
    self.now.count(now)
    if let before { self.before.count(before) }
    guard before !== now else { return }
    let written = ComparedLine(work.item, parent: nil) { $0 }
      .formerly(history.later.lines[work.item.id])
    let line = Line(id: written.id, title: written.title, responsible: work.responsible)
    var words: Change<String>?
    let former = history.former.lines[work.item.id]
    if let old = former?.deadline, former?.isNew == false, old != written.deadline {
      words = Change(from: old, to: written.deadline)
    }
    compare(before, now, as: line, words: words)
  }
}

extension RoadmapComparison.Side {
  /// Counts the due dates of a line of the plan.
  mutating func count(_ activity: ActivityStatus) {
    for occurrence in activity.occurrences where occurrence.due != nil {
      switch occurrence.status {
      case .cancelled: continue
      case .done: done += 1
      case .overdue: overdue += 1
      default: break
      }
      total += 1
    }
  }
}
