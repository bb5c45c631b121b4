import SourceJSON

extension EditRefusal {
  /// The reason in a sentence or two: the culprit, what was expected, and what to do.
  public var reason: LocalizedText {
    switch self {
    case .item(let question): question.message
    case .unknownTarget(let id, let known): Self.unknownTarget(id, known: known)
    case .computedTarget(let id): Self.computedTarget(id)
    case .group(let id, let parts, let stage): Self.group(id, parts: parts, stage: stage)
    case .groupDue(let id, let parts, let until): Self.groupDue(id, parts, until)
    case .future(let day, let today): Self.future(day, today: today)
    case .percentOutOfRange(let percent):
      Self.outOfRange(percent, LocalizedText(en: "a percentage", ru: "процент выполнения"))
    case .valueOutOfRange(let value):
      Self.valueOutOfRange(value)
    case .noSuchOccurrence(let id, let day, let due): Self.noSuchOccurrence(id, day, due: due)
    case .alreadyDone(let id, let on, let due, let isOneOfMany):
      Self.alreadyDone(id, on: on, due: due, isOneOfMany)
    case .cancelled(let id, let on, let due, let isOneOfMany):
      Self.cancelled(id, on: on, due: due, isOneOfMany)
    case .notBegun(let id, let from, let due, let last):
      Self.notBegun(id, from: from, due: due, last: last)
    case .noDueDate(let id): Self.noDueDate(id)
    case .untilBeforeDue(let id, let until, let due):
      Self.untilBeforeDue(id, until: until, due: due)
    case .untilBeforeEntry(let id, let until, let on):
      Self.untilBeforeEntry(id, until: until, on: on)
    case .beforeLastEntry(let id, let on, let last): Self.beforeLastEntry(id, on: on, last: last)
    case .countOverTotal(let count, let of): Self.countOverTotal(count, of: of)
    case .countIsNoShare(let id, let unit, let count): Self.countIsNoShare(id, unit, count)
    case .otherUnit(let id, let said, let unit, let value):
      Self.otherUnit(id, said, unit, value)
    case .shareUnsure(let command, let value): Self.shareUnsure(command, value)
    case .notWhole(let unit, let value):
      LocalizedText(
        en: "“\(unit)” are counted in whole numbers, and this is \(value.written(in: .english)).",
        ru: "«\(unit)» считают целыми числами, а указано \(value.written(in: .russian)).")
    case .badCount(let count, let of): Self.badCount(count, of: of)
    case .blankText(let field): Self.blank(field)
    case .duplicateID(let id): Self.duplicateID(id)
    case .numberInTitle(let number, let title): Self.numberInTitle(number, title)
    case .numberTaken(let number, let id, let title): Self.numberTaken(number, id, title)
    case .hasSubstages(let id, let substages): Self.hasSubstages(id, substages)
    case .hasHistory(let id): Self.hasHistory(id)
    case .badResponsible(let names): Self.badResponsible(names)
    case .severalParties(let text, let names): Self.severalParties(text, names)
    case .deadlineNotUnderstood(let words, let problem):
      Self.deadlineNotUnderstood(words, problem)
    case .losesOccurrences(let id, let due): Self.losesOccurrences(id, due: due)
    case .deadlineHasOwnKeys(let id, let keys): Self.deadlineHasOwnKeys(id, keys: keys)
    case .wouldLoseHistory(let id, let entries, let measurements):
      Self.wouldLoseHistory(id, entries: entries, measurements: measurements)
    case .awaited(let id, let ids): Self.awaited(id, by: ids)
    case .intoItself(let id, let parent): Self.intoItself(id, parent)
    case .notAPart(let id, let parent): Self.notAPart(id, of: parent)
    case .cannotStandThere(let what): Self.cannotStandThere(what)
    case .termWithoutNumber(let name): Self.termWithoutNumber(name)
    case .anotherPlan: Self.otherPlanWording
    case .anotherYear(let own, let document): Self.anotherYear(own, document: document)
    case .severalMeant(let name, let persons): Self.severalMeant(name, persons)
    case .unknownParty(let name, let near): Self.unknownParty(name, near: near)
    case .partOfName(let name, let parties): Self.partOfName(name, parties)
    case .partyUnsure(let name, let near): Self.partyUnsure(name, near: near)
    case .partyInCase(let name): Self.partyInCase(name)
    case .namesNobody(let name): Self.namesNobody(name)
    case .partyKnown(let name, let member): Self.partyKnown(name, as: member)
    case .partyBusy(let name, let ids): Self.partyBusy(name, ids: ids)
    case .unknownEntry(let id, let day, let days): Self.unknownEntry(id, day, days: days)
    case .severalEntries(let id, let day, let states, let due):
      Self.severalEntries(id, day, states: states, due: due)
    case .notOfState(let option, let state): Self.notOfState(option, state)
    case .changesOthers(let id, let day, let other): Self.changesOthers(id, day, other)
    case .periodBackwards(let first, let last): Self.periodBackwards(first, last)
    case .duplicateTarget(let id): Self.duplicateTarget(id)
    case .goalMissing(let id): Self.goalMissing(id)
    case .badGoal(let key): Self.badGoal(key)
    case .sharedCalendar(let path): Self.sharedCalendar(path)
    case .notInCalendar(let name, let known): Self.notInCalendar(name, known)
    case .calendarIsThere:
      LocalizedText(
        en: "the file has a calendar already; it is not written over."
          + " One name is written so: roadmap calendar NAME DAYS.",
        ru: "календарь в файле уже есть, он не перезаписывается."
          + " Одно название записывают так: roadmap calendar НАЗВАНИЕ ДНИ.")
    case .daysNotUnderstood(let words, let problem):
      LocalizedText(
        en: "days “\(words)” — \(problem.message[.english])."
          + " Write them so: 1 September – 27 October.",
        ru: "дни «\(words)» — \(problem.message[.russian])."
          + " Запишите так: 1 сентября – 27 октября.")
    case .fileHasErrors:
      LocalizedText(
        en: "the file has errors; put them right first (roadmap validate shows them).",
        ru: "в файле есть ошибки; сначала исправьте их (их покажет roadmap validate).")
    case .leavesErrors, .text:
      LocalizedText(
        en: "the change would leave a file that cannot be read; nothing was changed.",
        ru: "после такой правки файл нельзя было бы прочитать; ничего не изменено.")
    }
  }

  /// A day as both languages write it.
  struct Day {
    let en: String
    let ru: String

    init(_ date: CalendarDate) {
      en = DateWording(.english).day(date)
      // «г.» at the end of a sentence would double the full stop.
      ru = DateWording(.russian).shortDay(date)
    }

    static func list(_ dates: [CalendarDate]) -> (en: String, ru: String) {
      let shown = dates.prefix(12).map { Day($0) }
      let more = dates.count > shown.count ? ", …" : ""
      return (
        shown.map(\.en).joined(separator: ", ") + more,
        shown.map(\.ru).joined(separator: ", ") + more
      )
    }
  }

  /// «, срок 28.05.2024», where there is a due date.
  static func dueClause(_ due: CalendarDate?) -> (en: String, ru: String) {
    due.map { (" (due \(Day($0).en))", " (срок \(Day($0).ru))") } ?? ("", "")
  }

  /// The first of many, with a sign that there are more.
  package static func listed(_ ids: [String]) -> String {
    ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
  }
}

extension EditRefusal {
  private static func future(_ day: CalendarDate, today: CalendarDate) -> LocalizedText {
    LocalizedText(
      en: "\(Day(day).en) has not come yet: today is \(Day(today).en).",
      ru: "\(Day(day).ru) ещё не наступило: сегодня \(Day(today).ru).")
  }

  private static func outOfRange(_ value: Double, _ what: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(what[.english]) lies between 0 and 100, and this is \(value.written(in: .english)).",
      ru: "\(what[.russian]) — от 0 до 100, а указано \(value.written(in: .russian)).")
  }

  private static func valueOutOfRange(_ value: Double) -> LocalizedText {
    let what = LocalizedText(en: "this target’s value", ru: "значение показателя")
    let sentence = outOfRange(value, what)
    guard value > 100, value < 1e9, value == value.rounded() else { return sentence }
    let share = "\(Int(value))/\(value <= 690 ? 690 : Int(value) * 2)"
    return LocalizedText(
      en: "\(sentence[.english]) If it is a count of people, write it with the total: \(share).",
      ru: "\(sentence[.russian]) Если это число людей, напишите и сколько всего: \(share).")
  }

  private static func otherUnit(
    _ id: String, _ said: String, _ unit: String, _ value: Double
  ) -> LocalizedText {
    let figure = (en: value.written(in: .english), ru: value.written(in: .russian))
    let isShare = unit == "%"
    return LocalizedText(
      en: "this indicator is measured in “\(unit)”, not in “\(said)”; "
        + (isShare ? "write so many of how many: " : "if the number is right: ")
        + "roadmap measure \(id) \(figure.en)\(isShare ? "/TOTAL" : "")",
      ru: "показатель измеряется в «\(unit)», а не в «\(said)»; "
        + (isShare ? "напишите, сколько из скольких: " : "если число верно: ")
        + "roadmap measure \(id) \(figure.ru)\(isShare ? "/ВСЕГО" : "")")
  }

  private static func shareUnsure(_ command: String, _ value: Double) -> LocalizedText {
    let percent = (value * 100_000_000).rounded() / 1_000_000
    func lines(_ language: Language, _ or: String) -> String {
      [value, percent].map { "roadmap \(command) \($0.written(in: language))%" }
        .joined(separator: or)
    }
    return LocalizedText(
      en: "“\(value.written(in: .english))” may be this in percent or a share of one; with the "
        + "sign it is clear: \(lines(.english, " or "))",
      ru: "«\(value.written(in: .russian))» — это уже проценты или доля от единицы? Со знаком "
        + "понятно: \(lines(.russian, " или "))")
  }

  private static func blank(_ field: TextField) -> LocalizedText {
    let name = field.name
    return LocalizedText(
      en: "\(name[.english]) is empty; write something, or leave it out.",
      ru: "пустой текст: \(name[.russian]); напишите что-нибудь или не указывайте вовсе.")
  }
}

extension EditRefusal.TextField {
  fileprivate var name: LocalizedText {
    switch self {
    case .by: LocalizedText(en: "the name of who did it", ru: "кто отметил")
    case .evidence: LocalizedText(en: "the evidence", ru: "подтверждение")
    case .note: LocalizedText(en: "the note", ru: "примечание")
    case .source: LocalizedText(en: "the source", ru: "источник")
    case .title: LocalizedText(en: "the title", ru: "название")
    case .id: LocalizedText(en: "the number", ru: "номер")
    case .responsible: LocalizedText(en: "a responsible party", ru: "ответственный")
    case .deadline: LocalizedText(en: "the deadline", ru: "срок")
    case .organization: LocalizedText(en: "the organisation", ru: "организация")
    case .documents: LocalizedText(en: "a document or result", ru: "документ или результат")
    case .passage: LocalizedText(en: "a text of the roadmap", ru: "текст карты")
    }
  }
}

extension Double {
  /// The number as people write it, also where it is none.
  fileprivate func written(in language: Language) -> String {
    guard isFinite else { return "—" }
    // Rounded to tenths, 100.0001 would be refused for being 100.
    if (self * 10).rounded() / 10 == self { return NumberWording(language).decimal(self) }
    return language == .russian ? String(description.map { $0 == "." ? "," : $0 }) : description
  }
}
