import RoadmapCore

extension ChangeWording {
  func sentence(_ outcome: MarkOutcome) -> String {
    let item = item(outcome.id, outcome.title) + occurrence(outcome)
    let now = now(outcome)
    if outcome.isAlreadySo {
      return language.text(en: "Already so: \(item) — \(now). ", ru: "Уже так: \(item) — \(now). ")
        + unchanged
    }
    if outcome.isAddition {
      let day = dates.shortDay(outcome.on)
      return verb(en: "Added to the mark", ru: "Дополнено")
        + language.text(
          en: ": \(item) — \(now), \(day); the day stays.",
          ru: ": \(item) — \(now), \(day); день остаётся прежним.")
    }
    let before = before(outcome)
    let on = outcome.on == today ? "" : ", \(dates.shortDay(outcome.on))"
    return verb(outcome.state)
      + language.text(
        en: ": \(item) — \(now)\(on) (was: \(before)).",
        ru: ": \(item) — \(now)\(on) (было: \(before)).")
  }

  /// What looks like a slip: a day before the roadmap begins, 100 % that is not done.
  func remarks(on outcome: MarkOutcome) -> [String] {
    if let due = outcome.notBegun {
      return [
        language.text(
          en: "The next due date is \(dates.shortDay(due)). If that one is done already: "
            + "roadmap done \(outcome.id) --for \(due)",
          ru: "Следующий срок — \(dates.shortDay(due)). Если выполнено уже и к нему: "
            + "roadmap done \(outcome.id) --for \(dates.shortDay(due))")
      ]
    }
    guard !outcome.isAlreadySo else { return [] }
    var remarks: [String] = []
    if outcome.on < outcome.periodStart {
      let (day, start) = (dates.shortDay(outcome.on), dates.shortDay(outcome.periodStart))
      remarks.append(
        language.text(
          en: "\(day) lies before the beginning of the roadmap (\(start)). Is it right?",
          ru: "\(day) раньше начала карты (\(start)). Всё верно?"))
    }
    if outcome.on > today {
      let day = dates.shortDay(outcome.on)
      remarks.append(
        language.text(
          en:
            "By the clock of this computer \(day) is tomorrow; until then the mark does not count.",
          ru: "По часам этого компьютера \(day) — завтра; до тех пор отметка не учитывается."))
    }
    if outcome.state == .progress, outcome.percent == 100, !outcome.after.isClosed {
      remarks.append(
        language.text(
          en: "Mark it as done? roadmap done \(outcome.id)",
          ru: "Отметить выполненным? roadmap done \(outcome.id)"))
    }
    return remarks
  }

  func nextStep(_ outcome: MarkOutcome) -> String? {
    guard !outcome.isAlreadySo else { return nil }
    switch outcome.next {
    case .occurrence(let due) where outcome.after.isClosed:
      return language.text(
        en: "Next: the following due date of this item is \(dates.shortDay(due))\(late(due)).",
        ru: "Дальше: следующий срок этого пункта — \(dates.shortDay(due))\(late(due)).")
    case .occurrence(let due):
      return language.text(
        en: "Next: roadmap done \(outcome.id), due \(dates.shortDay(due))\(late(due)).",
        ru: "Дальше: roadmap done \(outcome.id), срок \(dates.shortDay(due))\(late(due)).")
    case .item(let id, let title, let due):
      return language.text(
        en:
          "Next: roadmap done \(id) — \(shortTitle(title)), due \(dates.shortDay(due))\(late(due)).",
        ru:
          "Дальше: roadmap done \(id) — \(shortTitle(title)), срок \(dates.shortDay(due))\(late(due))."
      )
    case nil:
      return language.text(
        en: "Next: nothing with a due date is left.", ru: "Дальше: пунктов со сроком не осталось.")
    }
  }

  private func verb(_ state: ProgressEntry.State) -> String {
    switch state {
    // «Отменено» is what undo says.
    case .done, .started, .progress, .cancelled: verb(en: "Marked", ru: "Отмечено")
    case .postponed: verb(en: "Postponed", ru: "Перенесено")
    case .reopened: verb(en: "Reopened", ru: "Возобновлено")
    }
  }

  /// Which of several due dates is meant.
  private func occurrence(_ outcome: MarkOutcome) -> String {
    guard outcome.occurrenceCount > 1, let due = outcome.plannedDue else { return "" }
    return language.text(
      en: " for the date \(dates.shortDay(due))", ru: " за срок \(dates.shortDay(due))")
  }

  private func before(_ outcome: MarkOutcome) -> String {
    switch outcome.state {
    case .postponed:
      let status = outcome.before.name[language]
      guard let planned = outcome.plannedDue else { return status }
      return language.text(
        en: "\(status), planned for \(dates.shortDay(planned))",
        ru: "\(status), по плану \(dates.shortDay(planned))")
    case .started, .progress:
      let status = status(outcome.before, due: outcome.due)
      return (outcome.percentBefore.map { share($0) + ", " } ?? "") + status
    default: return status(outcome.before, due: outcome.due)
    }
  }

  private func share(_ percent: Double) -> String {
    let share = NumberWording(language).decimal(percent)
    return language.text(en: "\(share) % done", ru: "готово на \(share) %")
  }

  private func now(_ outcome: MarkOutcome) -> String {
    switch outcome.state {
    case .postponed:
      guard let due = outcome.due else { return outcome.after.name[language] }
      return language.text(
        en: "new due date \(dates.shortDay(due))", ru: "новый срок \(dates.shortDay(due))")
    case .started, .progress:
      return outcome.percent.map(share) ?? language.text(en: "begun", ru: "начато")
    default: return status(outcome.after, due: outcome.due)
    }
  }

  private func status(_ status: ItemStatus, due: CalendarDate?) -> String {
    guard status == .overdue, let due else { return status.name[language] }
    let days = dates.dayCount(max(0, due.days(until: today)))
    return language.text(en: "overdue by \(days)", ru: "просрочено на \(days)")
  }

  private func late(_ due: CalendarDate) -> String {
    guard due < today else { return "" }
    let days = dates.dayCount(due.days(until: today))
    return language.text(en: " (overdue by \(days))", ru: " (просрочено на \(days))")
  }
}
