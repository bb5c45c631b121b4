extension EditRefusal {
  static func wouldLoseHistory(
    _ id: String, entries: Int, measurements: Int
  ) -> LocalizedText {
    var en: [String] = []
    var ru: [String] = []
    if entries > 0 {
      en.append(PluralForm.count(entries, "entry", "entries"))
      ru.append(PluralForm.count(entries, "отметка", "отметки", "отметок"))
    }
    if measurements > 0 {
      en.append(PluralForm.count(measurements, "measurement", "measurements"))
      ru.append(PluralForm.count(measurements, "замер", "замера", "замеров"))
    }
    let list = (en: en.joined(separator: ", "), ru: ru.joined(separator: ", "))
    return entries > 0
      ? LocalizedText(
        en: "with \(id) its history would go: \(list.en). What will not be done is cancelled: "
          + "roadmap cancel \(id). To remove it all the same: --force.",
        ru: "вместе с пунктом \(id) пропадёт его история: \(list.ru). Если выполнять его не будут, "
          + "отмените его: roadmap cancel \(id). Всё же исключить: --force.")
      : LocalizedText(
        en: "with \(id) its history would go: \(list.en). To remove it all the same: --force.",
        ru: "вместе с \(id) пропадёт история: \(list.ru). Всё же исключить: --force.")
  }

  static func awaited(_ id: String, by ids: [String]) -> LocalizedText {
    let first = ids.first ?? id
    return LocalizedText(
      en: "the deadline of \(listed(ids)) waits for \(id); give it another one first: "
        + "roadmap reschedule \(first) \"by 1 March\"",
      ru:
        "от выполнения пункта \(id) зависит срок пункта \(listed(ids)); сначала задайте ему другой: "
        + "roadmap reschedule \(first) \"до 1 марта\"")
  }

  static func intoItself(_ id: String, _ parent: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) cannot become a part of \(parent), which is a part of it.",
      ru: "пункт \(id) нельзя перенести в \(parent): это он сам или его часть.")
  }

  static func notAPart(_ id: String, of parent: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) is no part of \(parent); name a sibling that stands there, or leave --to out.",
      ru: "пункт \(id) не входит в \(parent); назовите соседа оттуда или не указывайте --to.")
  }

  static func cannotStandThere(_ what: String) -> LocalizedText {
    LocalizedText(
      en: "“\(what)” cannot stand there: stages stand beside stages, sub-stages in stages, "
        + "activities in any of them.",
      ru: "«\(what)» не может там стоять: этапы стоят рядом с этапами, подэтапы — внутри этапа, "
        + "мероприятия — внутри любого из них.")
  }

  static func unknownParty(_ name: String, near: [String]) -> LocalizedText {
    let names = near.joined(separator: "; ")
    return near.isEmpty
      ? LocalizedText(
        en: "nobody here is called “\(name)”; roadmap who shows everybody.",
        ru: "«\(name)» в дорожной карте не значится; всех покажет roadmap who.")
      : LocalizedText(
        en: "nobody here is called “\(name)”; there is: \(names.ended)",
        ru: "«\(name)» в дорожной карте не значится; есть: \(names.ended)")
  }

  static func termWithoutNumber(_ name: String) -> LocalizedText {
    LocalizedText(
      en: "“\(name)” has no number; write “1 \(name)”, “2 \(name)” and so on, or have the usual "
        + "ones: roadmap calendar --usual",
      ru:
        "по названию «\(name)» не видно номера; назовите «1 \(name)», «2 \(name)» и так далее, или возьмите "
        + "обычные: roadmap calendar --usual")
  }

  static let otherPlanWording = LocalizedText(
    en: "the document has none of the activities of this roadmap, so it is probably another plan; "
      + "nothing was written. If one of them only has another name: --same ID=NUMBER",
    ru: "в документе нет ни одного мероприятия этой карты: похоже, это другой план; ничего не "
      + "записано. Если мероприятие там просто названо иначе: --same НОМЕР=НОМЕР")

  static func anotherYear(_ own: DateSpan, document: DateSpan) -> LocalizedText {
    LocalizedText(
      en: "the document is a plan for \(Day(document.start).en) – \(Day(document.end).en), the "
        + "roadmap one for \(Day(own.start).en) – \(Day(own.end).en), and things are marked in it "
        + "already, so nothing was written. A plan for another year becomes a roadmap of its own: "
        + "roadmap import DOCUMENT -o NEW.json; where this one was put off, say that first: "
        + "roadmap edit --start \(document.start) --end \(document.end)",
      ru: "документ — план на \(Day(document.start).ru)–\(Day(document.end).ru), а карта — на "
        + "\(Day(own.start).ru)–\(Day(own.end).ru), и в ней уже есть отметки: ничего не записано. "
        + "План другого года — это новая карта: roadmap import ДОКУМЕНТ -o НОВАЯ.json; если "
        + "перенесён сам этот план, сначала укажите новые даты: "
        + "roadmap edit --start \(document.start) --end \(document.end)")
  }

  static func severalMeant(_ name: String, _ persons: [String]) -> LocalizedText {
    let names = persons.joined(separator: "; ")
    return LocalizedText(
      en: "“\(name)” may be several persons; write one of them in full: \(names.ended)",
      ru: "«\(name)» — это может быть не один человек; напишите полностью: \(names.ended)")
  }

  static func partOfName(_ name: String, _ parties: [String]) -> LocalizedText {
    let shown = parties.prefix(5).joined(separator: "; ") + (parties.count > 5 ? "; …" : "")
    let full = LocalizedText(
      en: "“\(name)” is a part of another name; write it in full: \(shown.ended)",
      ru: "«\(name)» — это лишь часть другого названия; напишите полностью: \(shown.ended)")
    // «психолога» is what no new party would be called.
    let isSaidSo = parties.contains { SearchText($0).contains(SearchText(name)) }
    return isSaidSo ? full.followed(by: joining(name)) : full
  }

  static func partyUnsure(_ name: String, near: [String]) -> LocalizedText {
    unknownParty(name, near: near).followed(by: joining(name))
  }

  /// How somebody new joins the team under a name that is not taken without a question.
  private static func joining(_ name: String) -> LocalizedText {
    LocalizedText(
      en: "Somebody new joins the team first: \(addition(name))",
      ru: "Если это новый исполнитель, сначала внесите его в состав: \(addition(name))")
  }

  private static func addition(_ name: String) -> String {
    // “Lee, Tom”
    let parts = name.split(separator: ",").map { $0.filter { $0 != " " } }
    let isTurned = parts.count == 2 && name.utf8.allSatisfy { $0 < 0x80 }
    let first = FoldedWords.strings(in: name).first ?? ""
    let isPerson = !PartyWords.begins(first) && !FoldedWords.startSmall(name)
    let kind = isPerson ? .person : PartyWords.kind(of: name)
    let typed = isTurned ? "\(parts[1]) \(parts[0])" : name
    return "roadmap team add \(ShellWord.inSentence(typed)) --kind \(kind.rawValue)"
  }

  static func partyInCase(_ name: String) -> LocalizedText {
    LocalizedText(
      en:
        "nobody here is called “\(name)”, and a new name is written in the nominative. One that is "
        + "really so joins the team first: \(addition(name))",
      ru:
        "«\(name)» в дорожной карте не значится; новое имя пишут в именительном падеже: кто? Если оно такое "
        + "и есть, сначала внесите его в состав: \(addition(name))")
  }

  static func namesNobody(_ name: String) -> LocalizedText {
    LocalizedText(
      en:
        "“\(name)” is nobody's name. Somebody is taken off an item by naming those who stay: "
        + "roadmap assign ID NAME…; everything is handed over by roadmap assign --replace OLD NEW",
      ru:
        "«\(name)» — не имя. Чтобы снять кого-то с пункта, назовите тех, кто остаётся: "
        + "roadmap assign НОМЕР ИМЯ…; сразу все пункты передаёт roadmap assign --replace КОГО КЕМ")
  }

  static func partyKnown(_ name: String, as member: String) -> LocalizedText {
    LocalizedText(
      en: "“\(name)” already names a member of the team: \(member.ended) Other spellings: "
        + "roadmap team alias; position: roadmap team position.",
      ru: "«\(name)» уже есть в составе рабочей группы: \(member.ended) Другие написания добавляет "
        + "roadmap team alias, должность — roadmap team position.")
  }

  static func partyBusy(_ name: String, ids: [String]) -> LocalizedText {
    // What is done stays with who did it.
    let option = ids.isEmpty ? "" : " --open"
    let place =
      ids.isEmpty
      ? (en: "is the curator", ru: "куратор карты")
      : (en: "is responsible for \(listed(ids))", ru: "отвечает за \(listed(ids))")
    return LocalizedText(
      en: "\(name) still \(place.en); hand it over first: "
        + "roadmap assign --replace \(ShellWord.inSentence(name)) NAME" + option,
      ru: "\(name) ещё \(place.ru); сначала передайте дела: "
        + "roadmap assign --replace \(ShellWord.inSentence(name)) ИМЯ" + option)
  }

  static func unknownEntry(
    _ id: String, _ day: CalendarDate?, days: [CalendarDate]
  ) -> LocalizedText {
    let (en, ru) = Day.list(days)
    guard !days.isEmpty else {
      return LocalizedText(
        en: "nothing is recorded of \(id) yet, so there is nothing to correct.",
        ru: "по \(id) записей ещё нет, исправлять нечего.")
    }
    return LocalizedText(
      en: "\(id) has no such record\(day.map { " of \(Day($0).en)" } ?? ""); there are: \(en).",
      ru: "у \(id) нет такой записи\(day.map { " от \(Day($0).ru)" } ?? ""); есть: \(ru).")
  }

  static func severalEntries(
    _ id: String, _ day: CalendarDate, states: [ProgressEntry.State], due: [CalendarDate]
  ) -> LocalizedText {
    let dates = (
      en: due.map(\.description).joined(separator: ", "),
      ru: due.map { Day($0).ru }.joined(separator: ", ")
    )
    func which(_ words: String, _ dates: String, _ or: String) -> String {
      [states.count > 1 ? "--state \(words)" : nil, due.count > 1 ? "--for \(dates)" : nil]
        .compactMap(\.self).joined(separator: or)
    }
    let words = states.map(\.rawValue).joined(separator: ", ")
    return LocalizedText(
      en: "\(id) has several records of \(Day(day).en); say which one: "
        + "\(which(words, dates.en, "; ")).",
      ru: "у \(id) несколько записей от \(Day(day).ru); укажите, какая: "
        + "\(which(words, dates.ru, "; ")).")
  }

  static func notOfState(_ option: String, _ state: ProgressEntry.State) -> LocalizedText {
    LocalizedText(
      en: "the record says “\(state.name[.english])”; \(option) does not belong to it.",
      ru: "запись говорит «\(state.name[.russian])»; \(option) к ней не относится.")
  }

  static func changesOthers(
    _ id: String, _ day: CalendarDate, _ other: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      en:
        "the record of \(id) of \(Day(other).en) would then be about another due date than now, or "
        + "about none; "
        + "correct that one first: roadmap amend \(id) --entry \(other) --for DATE",
      ru: "тогда запись пункта \(id) от \(Day(other).ru) относилась бы к другому сроку или ни к "
        + "какому; сначала "
        + "уточните её: roadmap amend \(id) --entry \(Day(other).ru) --for ДАТА")
  }

  static func periodBackwards(_ first: CalendarDate, _ last: CalendarDate) -> LocalizedText {
    LocalizedText(
      en: "the period would end on \(Day(last).en), before it begins on \(Day(first).en).",
      ru: "период заканчивается \(Day(last).ru), раньше, чем начинается: \(Day(first).ru).")
  }

  static func duplicateTarget(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "there is a target “\(id)” already; another goal for it: roadmap target goal \(id) "
        + "2024 70",
      ru: "показатель «\(id)» уже есть; другая цель для него: roadmap target goal \(id) 2024 70")
  }

  static func goalMissing(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "say what “\(id)” has to reach: --at-least 2024=70, or --at-most.",
      ru: "укажите, чего должен достичь показатель «\(id)»: --at-least 2024=70 или --at-most.")
  }

  static func badGoal(_ key: String) -> LocalizedText {
    if key.isEmpty {
      return LocalizedText(
        en: "the goals of this indicator are those of years; say which: 2024 or 2023/24.",
        ru: "цели этого показателя заданы на годы; укажите, на какой: 2024 или 2023/24.")
    }
    return LocalizedText(
      en: "“\(key)” does not fit: goals are set for years (2024), school years (2023/24) or days, "
        + "or one for the whole period.",
      ru: "«\(key)» не подходит: цели задают на годы (2024), учебные годы (2023/24) или дни, "
        + "либо одну на весь период.")
  }
}

extension LocalizedText {
  fileprivate func followed(by other: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(self[.english]) \(other[.english])", ru: "\(self[.russian]) \(other[.russian])")
  }
}
