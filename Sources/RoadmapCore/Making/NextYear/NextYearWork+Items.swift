import SourceJSON

extension NextYearWork {
  /// Moves the deadlines of all items and leaves their history behind.
  mutating func moveItems() {
    let oldYears = roadmap.period.start.year...roadmap.period.end.year
    var items: [Item] = []
    roadmap.forEachItem { items.append($0) }
    for item in items {
      if let deadline = item.deadline { move(deadline, of: item) }
      remove(ItemField.progress, of: item.node)
      if MovedPhrase.says(oldYears, item.title) {
        let moved = MovedPhrase.text(item.title, by: years)
        questions.append(.yearInTitle(id: item.id, title: item.title, moved: moved))
      }
    }
  }

  private mutating func move(_ deadline: Deadline, of item: Item) {
    let place = path(to: item.node).appending(ItemField.deadline)
    let moved = MovedPhrase.deadline(deadline.text, by: years, in: context)
    let count = settings.count
    if let rule = deadline.rule {
      set(moved.text, at: place.appending(DeadlineField.text), insteadOf: deadline.text)
      let dates = [(DeadlineField.from, rule.from), (DeadlineField.due, rule.due)]
      for case (let field, let date?) in dates {
        let later = date.adding(months: 12 * years)
        settings.append(.set(place.appending(field), .string(later.description)))
      }
    } else {
      set(moved.text, at: place, insteadOf: deadline.text)
      ask(about: moved.text, of: item, before: deadline, isLeapDay: moved.movesLeapDay)
    }
    if settings.count > count { movedDeadlines += 1 }
  }

  private mutating func ask(
    about text: String, of item: Item, before: Deadline, isLeapDay: Bool
  ) {
    let isUnderstood = Deadline(text: text, in: context).reading != nil
    if isLeapDay {
      questions.append(.leapDay(id: item.id, text: text))
    } else if !isUnderstood, before.reading != nil {
      questions.append(.deadlineUnclear(id: item.id, text: text))
    } else if !isUnderstood {
      questions.append(.deadlineNotUnderstood(id: item.id, text: text))
    }
  }

  /// Asks about what is not done or was cancelled, or notes in the file that it was not done.
  mutating func settleUndone(carrying: Bool, today: CalendarDate) {
    let status = RoadmapStatus(of: roadmap, on: today)
    let isRecorded = status.activities.contains { !$0.work.item.progress.isEmpty }
    guard isRecorded || carrying else {
      if !status.activities.isEmpty { questions.append(.nothingRecorded) }
      return
    }
    for activity in status.activities { settle(activity, carrying: carrying) }
  }

  private mutating func settle(_ activity: ActivityStatus, carrying: Bool) {
    let item = activity.work.item
    if activity.status == .cancelled {
      questions.append(.cancelled(id: item.id, title: item.title))
      return
    }
    // What comes back by itself is due again anyway.
    guard activity.reading?.comesBack != true,
      let due = activity.dated.first(where: { !$0.status.isClosed })?.due
    else { return }
    guard carrying else {
      questions.append(.undone(id: item.id, title: item.title, due: due))
      return
    }
    let notes = item.notes(notDoneBy: due, in: roadmap.language ?? .english)
    settings.append(.set(path(to: item.node).appending(ItemField.notes), .string(notes)))
  }
}

extension DeadlineReading {
  /// Whether it falls due again in a new year without being moved.
  fileprivate var comesBack: Bool { kind == .yearly || kind == .periodic }
}
