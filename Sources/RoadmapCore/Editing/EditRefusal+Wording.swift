import SourceJSON

extension EditRefusal {
  /// The reason in a sentence or two: the culprit, what was expected, and what to do.
  public var reason: LocalizedText {
    switch self {
    case .unknownItem(let id, let near): Self.unknownItem(id, near: near)
    case .unknownTarget(let id, let near): Self.unknownTarget(id, near: near)
    case .group(let id, let parts): Self.group(id, parts: parts)
    case .future(let day, let today): Self.future(day, today: today)
    case .percentOutOfRange(let percent):
      Self.outOfRange(percent, LocalizedText(en: "a percentage", ru: "процент выполнения"))
    case .valueOutOfRange(let value):
      Self.outOfRange(value, LocalizedText(en: "this target’s value", ru: "значение показателя"))
    case .noSuchOccurrence(let id, let day, let due): Self.noSuchOccurrence(id, day, due: due)
    case .alreadyDone(let id, let on, let due): Self.alreadyDone(id, on: on, due: due)
    case .cancelled(let id, let on, let due): Self.cancelled(id, on: on, due: due)
    case .notBegun(let id, let from, let due): Self.notBegun(id, from: from, due: due)
    case .noDueDate(let id): Self.noDueDate(id)
    case .untilBeforeDue(let id, let until, let due):
      Self.untilBeforeDue(id, until: until, due: due)
    case .untilBeforeEntry(let id, let until, let on):
      Self.untilBeforeEntry(id, until: until, on: on)
    case .beforeLastEntry(let id, let on, let last): Self.beforeLastEntry(id, on: on, last: last)
    case .countOverTotal(let count, let of): Self.countOverTotal(count, of: of)
    case .badCount(let count, let of): Self.badCount(count, of: of)
    case .blankText(let field): Self.blank(field)
    case .duplicateID(let id): Self.duplicateID(id)
    case .hasHistory(let id): Self.hasHistory(id)
    case .badResponsible(let names): Self.badResponsible(names)
    case .deadlineNotUnderstood(let words, _): Self.deadlineNotUnderstood(words)
    case .losesOccurrences(let id, let due): Self.losesOccurrences(id, due: due)
    case .deadlineHasOwnKeys(let id, let keys): Self.deadlineHasOwnKeys(id, keys: keys)
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
  private static func dueClause(_ due: CalendarDate?) -> (en: String, ru: String) {
    due.map { (" (due \(Day($0).en))", " (срок \(Day($0).ru))") } ?? ("", "")
  }

  private static func listed(_ ids: [String]) -> String {
    ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
  }
}

// MARK: - What is meant

extension EditRefusal {
  private static func unknownItem(_ id: String, near: [String]) -> LocalizedText {
    near.isEmpty
      ? LocalizedText(
        en: "there is no item “\(id)”; roadmap list shows all numbers.",
        ru: "нет пункта «\(id)»; все номера покажет roadmap list.")
      : LocalizedText(
        en: "there is no item “\(id)”; near it: \(listed(near)).",
        ru: "нет пункта «\(id)»; похожие: \(listed(near)).")
  }

  private static func unknownTarget(_ id: String, near: [String]) -> LocalizedText {
    near.isEmpty
      ? LocalizedText(
        en: "there is no target “\(id)”; this roadmap has none.",
        ru: "нет показателя «\(id)»: в этой дорожной карте показателей нет.")
      : LocalizedText(
        en: "there is no target “\(id)”; there is: \(listed(near)).",
        ru: "нет показателя «\(id)»; есть: \(listed(near)).")
  }

  private static func group(_ id: String, parts: [String]) -> LocalizedText {
    LocalizedText(
      en: "\(id) consists of parts; mark those: \(listed(parts)).",
      ru: "у пункта \(id) есть подпункты; отмечайте их: \(listed(parts)).")
  }

  private static func noSuchOccurrence(
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

  private static func duplicateID(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "the number \(id) is taken; choose another, or leave it out to get the next free one.",
      ru: "номер \(id) уже занят; выберите другой или не указывайте: возьмём следующий.")
  }
}

// MARK: - Days and numbers

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

  private static func untilBeforeDue(
    _ id: String, until: CalendarDate, due: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "\(id) is due on \(Day(due).en); \(Day(until).en) is earlier, so nothing is postponed.",
      ru: "срок пункта \(id) — \(Day(due).ru); \(Day(until).ru) раньше, это не перенос.")
  }

  private static func untilBeforeEntry(
    _ id: String, until: CalendarDate, on: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "\(id) cannot be postponed on \(Day(on).en) to \(Day(until).en), a day already past.",
      ru: "пункт \(id) нельзя \(Day(on).ru) перенести на уже прошедшее \(Day(until).ru).")
  }

  private static func noDueDate(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) has no due date that could be postponed; roadmap reschedule gives it one.",
      ru: "у пункта \(id) нет срока, переносить нечего; срок задаёт roadmap reschedule.")
  }

  private static func beforeLastEntry(
    _ id: String, on: CalendarDate, last: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "\(id) has entries up to \(Day(last).en), which one of \(Day(on).en) would turn into "
        + "something else; take that day or a later one.",
      ru: "у пункта \(id) есть записи по \(Day(last).ru); запись от \(Day(on).ru) изменила бы "
        + "их смысл. Укажите тот же день или более поздний.")
  }

  private static func countOverTotal(_ count: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) of \(total) would be over 100 %; write COUNT/TOTAL, such as 402/690.",
      ru: "\(count) из \(total) — больше 100 %; пишите ЧИСЛО/ВСЕГО, например 402/690.")
  }

  private static func badCount(_ count: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: "“\(count)/\(total)” is no share: COUNT is 0 or more, TOTAL is 1 or more.",
      ru: "«\(count)/\(total)» — не доля: число не меньше 0, всего — не меньше 1.")
  }
}

// MARK: - How things stand

extension EditRefusal {
  private static func alreadyDone(
    _ id: String, on: CalendarDate, due: CalendarDate?
  ) -> LocalizedText {
    let clause = dueClause(due)
    return LocalizedText(
      en: "\(id)\(clause.en) was done on \(Day(on).en); to change that, use roadmap reopen first.",
      ru: "пункт \(id)\(clause.ru) выполнен \(Day(on).ru); чтобы изменить это, сначала "
        + "возобновите его: roadmap reopen.")
  }

  private static func cancelled(
    _ id: String, on: CalendarDate, due: CalendarDate?
  ) -> LocalizedText {
    let clause = dueClause(due)
    return LocalizedText(
      en: "\(id)\(clause.en) was cancelled on \(Day(on).en); to change that, use roadmap reopen "
        + "first.",
      ru: "пункт \(id)\(clause.ru) отменён \(Day(on).ru); чтобы изменить это, сначала "
        + "возобновите его: roadmap reopen.")
  }

  private static func notBegun(
    _ id: String, from: CalendarDate, due: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en: "all of \(id) that has begun is done; the next begins on \(Day(from).en). "
        + "If that is meant: --for \(due).",
      ru: "всё начатое по пункту \(id) выполнено, следующее начнётся \(Day(from).ru). "
        + "Если речь о нём: --for \(due).")
  }

  private static func hasHistory(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) has been marked itself; with parts below it those marks would no longer count.",
      ru: "у пункта \(id) уже есть свои отметки; с подпунктами они перестали бы считаться.")
  }

  private static func losesOccurrences(_ id: String, due: [CalendarDate]) -> LocalizedText {
    let (en, ru) = Day.list(due)
    return LocalizedText(
      en: "marks of \(id) name due dates that the new deadline does not have: \(en). "
        + "With --force they are no longer counted.",
      ru: "в отметках пункта \(id) названы сроки, которых в новой формулировке нет: \(ru). "
        + "С --force они перестанут считаться.")
  }
}

// MARK: - Texts

extension EditRefusal {
  private static func blank(_ field: TextField) -> LocalizedText {
    let name = field.name
    return LocalizedText(
      en: "\(name[.english]) is empty; write something, or leave it out.",
      ru: "пустой текст: \(name[.russian]); напишите что-нибудь или не указывайте вовсе.")
  }

  private static func badResponsible(_ names: [String]) -> LocalizedText {
    names.isEmpty
      ? LocalizedText(
        en: "name at least one responsible party.", ru: "назовите хотя бы одного ответственного.")
      : LocalizedText(
        en: "one responsible party is named twice: \(names.joined(separator: ", ")).",
        ru: "один ответственный назван дважды: \(names.joined(separator: ", ")).")
  }

  private static func deadlineNotUnderstood(_ words: String) -> LocalizedText {
    LocalizedText(
      en: "the deadline “\(words)” is not understood; --force writes it as it is.",
      ru: "срок «\(words)» непонятен; с --force он будет записан как есть.")
  }

  private static func deadlineHasOwnKeys(_ id: String, keys: [String]) -> LocalizedText {
    LocalizedText(
      en: "the deadline of \(id) holds keys of your own that would be lost: \(listed(keys)). "
        + "Change it in the file, or use --force.",
      ru: "в сроке пункта \(id) есть ваши ключи, они пропали бы: \(listed(keys)). "
        + "Измените срок в файле или укажите --force.")
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
    case .documents: LocalizedText(en: "a document or result", ru: "документ или результат")
    }
  }
}

extension Double {
  /// The number as people write it, also where it is none.
  fileprivate func written(in language: Language) -> String {
    isFinite ? NumberWording(language).decimal(self) : "—"
  }
}
