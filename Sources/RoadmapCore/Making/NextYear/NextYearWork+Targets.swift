import SourceJSON

extension NextYearWork {
  /// Leaves the measurements and goals of the time before behind.
  mutating func moveTargets() {
    for target in roadmap.allTargets {
      removeMeasurements(of: target)
      removeGoals(of: target)
    }
  }

  private mutating func removeMeasurements(of target: Target) {
    let old = target.measurements.filter { $0.on < period.start }
    if old.count == target.measurements.count {
      remove(TargetField.measurements, of: target.node)
    } else {
      for measurement in old { removals.append(.remove(path(to: measurement.node))) }
    }
  }

  private mutating func removeGoals(of target: Target) {
    let old = target.goals.filter { $0.term != .period && $0.window.end < period.start }
    guard !old.isEmpty, let goals = document.value(target.bound.field, of: target.node)
    else { return }
    let place = path(to: goals)
    if old.count < target.goals.count {
      for goal in old { removals.append(.remove(place.appending(goal.key))) }
      return
    }
    guard let last = old.last, let node = document.member(last.key, of: goals)?.value
    else { return }
    let newKey = last.key(movedBy: years, toReach: period, roadmap.yearKind)
    settings.append(
      .set(place, .object([JSONValue.Member(newKey, .number(document.text(of: node)))])))
    questions.append(
      .goalRepeated(target: target.id, title: target.title, value: last.value, key: newKey))
  }
}

extension Goal {
  /// The key of the same goal in a new period.
  fileprivate func key(
    movedBy years: Int, toReach period: DateSpan, _ kind: YearKind
  ) -> String {
    switch term {
    case .day(let day):
      let moved = day.adding(months: 12 * years)
      return (period.contains(moved) ? moved : period.end).description
    case .schoolYear:
      return YearKind.school.key(startingIn: YearKind.school.startYear(of: period.end))
    case .calendarYear, .period:
      return YearKind.calendar.key(startingIn: YearKind.calendar.startYear(of: period.end))
    }
  }
}
