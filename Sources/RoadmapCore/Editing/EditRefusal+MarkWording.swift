extension EditRefusal {
  static func group(_ id: String, parts: [String], stage: String?) -> LocalizedText {
    let whole = stage.map { stage in
      LocalizedText(
        en: "; all that is open in it: --stage \(stage)",
        ru: "; всё незавершённое в нём: --stage \(stage)")
    }
    return LocalizedText(
      en: "\(id) consists of parts; mark those: \(listed(parts))" + (whole?[.english] ?? "."),
      ru: "у пункта \(id) есть подпункты; отмечайте их: \(listed(parts))"
        + (whole?[.russian] ?? "."))
  }

  static func groupDue(_ id: String, _ parts: [String], _ until: CalendarDate) -> LocalizedText {
    let line = "roadmap postpone " + parts.joined(separator: " ")
    return LocalizedText(
      en: "\(id) consists of parts, whose due dates are moved: \(line) \(until)",
      ru: "у пункта \(id) есть подпункты, срок переносят у них: \(line) \(Day(until).ru)")
  }

  static func noSuchOccurrence(
    _ id: String, _ day: CalendarDate, due: [CalendarDate]
  ) -> LocalizedText {
    let (en, ru) = Day.list(due)
    return due.isEmpty
      ? LocalizedText(
        en: "\(id) has no due dates, so none on \(Day(day).en); leave --for out.",
        ru: "у пункта \(id) нет сроков, в том числе \(Day(day).ru); не указывайте --for.")
      : LocalizedText(
        en: "\(id) has nothing due on \(Day(day).en); its due dates: \(en).",
        ru: "у пункта \(id) нет срока \(Day(day).ru); его сроки: \(ru).")
  }

  static func alreadyDone(
    _ id: String, on: CalendarDate, due: CalendarDate?, _ isOneOfMany: Bool
  ) -> LocalizedText {
    let clause = dueClause(due)
    let which = forOption(isOneOfMany ? due : nil)
    return LocalizedText(
      en: "\(id)\(clause.en) was done on \(Day(on).en); to correct the record: roadmap amend \(id) "
        + "--entry \(on)\(which.en) …; to open it again: roadmap reopen \(id)\(which.en).",
      ru: "пункт \(id)\(clause.ru) выполнен \(Day(on).ru); исправить запись: roadmap amend \(id) "
        + "--entry \(Day(on).ru)\(which.ru) …; открыть снова: roadmap reopen \(id)\(which.ru).")
  }

  /// The option that says which of several due dates is meant; nothing where there is none to name.
  private static func forOption(_ due: CalendarDate?) -> (en: String, ru: String) {
    due.map { (" --for \($0)", " --for \(Day($0).ru)") } ?? ("", "")
  }

  static func cancelled(
    _ id: String, on: CalendarDate, due: CalendarDate?, _ isOneOfMany: Bool
  ) -> LocalizedText {
    let clause = dueClause(due)
    let which = forOption(isOneOfMany ? due : nil)
    return LocalizedText(
      en: "\(id)\(clause.en) was cancelled on \(Day(on).en); to change that, open it again first: "
        + "roadmap reopen \(id)\(which.en)",
      ru: "пункт \(id)\(clause.ru) отменён \(Day(on).ru); чтобы изменить это, сначала "
        + "возобновите его: roadmap reopen \(id)\(which.ru)")
  }

  static func notBegun(
    _ id: String, from: CalendarDate, due: CalendarDate, last: CalendarDate?
  ) -> LocalizedText {
    let before = last.map {
      (
        en: " To add to the mark before: --for \($0).",
        ru: " Дополнить прежнюю отметку: --for \(Day($0).ru)."
      )
    }
    return LocalizedText(
      en: "all of \(id) that has begun is done; the next begins on \(Day(from).en). "
        + "If that is meant: --for \(due)." + (before?.en ?? ""),
      ru: "всё начатое по пункту \(id) выполнено, следующее начнётся \(Day(from).ru). "
        + "Если речь о нём: --for \(Day(due).ru)." + (before?.ru ?? ""))
  }

  static func noDueDate(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) has no due date that could be postponed; roadmap reschedule gives it one.",
      ru: "у пункта \(id) нет срока, переносить нечего; срок задаёт roadmap reschedule.")
  }

  static func untilBeforeDue(
    _ id: String, until: CalendarDate, due: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en:
        "\(id) is due on \(Day(due).en); \(Day(until).en) is earlier, so nothing is postponed. An "
        + "earlier deadline is a change of the plan: roadmap reschedule \(id) \"by \(until)\"",
      ru:
        "срок пункта \(id) — \(Day(due).ru); \(Day(until).ru) раньше, это не перенос. Более ранний "
        + "срок — это изменение плана: roadmap reschedule \(id) \"до \(Day(until).ru)\"")
  }

  static func untilBeforeEntry(
    _ id: String, until: CalendarDate, on: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "\(id) cannot be postponed on \(Day(on).en) to \(Day(until).en), a day already past.",
      ru: "пункт \(id) нельзя \(Day(on).ru) перенести на уже прошедшее \(Day(until).ru).")
  }

  static func beforeLastEntry(
    _ id: String, on: CalendarDate, last: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "\(id) has entries up to \(Day(last).en), which one of \(Day(on).en) would turn into "
        + "something else; take that day or a later one.",
      ru: "у пункта \(id) есть записи по \(Day(last).ru); запись от \(Day(on).ru) изменила бы "
        + "их смысл. Укажите тот же день или более поздний.")
  }
}
