extension EditRefusal {
  static func computedTarget(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "the program measures “\(id)” itself, from what is marked; roadmap coverage shows it.",
      ru: "показатель «\(id)» программа считает сама, по отметкам; его покажет roadmap coverage.")
  }

  static func unknownTarget(_ typed: String, known: [KnownTarget]) -> LocalizedText {
    let list = known.map { "\($0.id) — \($0.title)" }.joined(separator: "; ")
    return known.isEmpty
      ? LocalizedText(
        en: "there is no target “\(typed)”; this roadmap has none.",
        ru: "нет показателя «\(typed)»: в этой дорожной карте показателей нет.")
      : LocalizedText(
        en: "there is no target “\(typed)”; there is: \(list.ended)",
        ru: "нет показателя «\(typed)»; есть: \(list.ended)")
  }

  static func hasSubstages(_ id: String, _ substages: [String]) -> LocalizedText {
    let first = substages.first ?? id
    let all = listed(substages)
    let isOne = substages.count == 1
    return LocalizedText(
      en:
        "stage \(id) has \(isOne ? "a sub-stage" : "sub-stages") (\(all)); name where it belongs: "
        + "roadmap add \(first). If the stage itself is meant: --force.",
      ru: "у этапа \(id) есть \(isOne ? "подэтап" : "подэтапы") (\(all)); укажите, куда добавить: "
        + "roadmap add \(first). Если нужен сам этап: --force.")
  }

  static func countOverTotal(_ count: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) of \(total) would be over 100 %; write COUNT/TOTAL, such as 402/690.",
      ru: "\(count) из \(total) — больше 100 %; пишите ЧИСЛО/ВСЕГО, например 402/690.")
  }

  static func countIsNoShare(_ id: String, _ unit: String, _ count: Int) -> LocalizedText {
    LocalizedText(
      en:
        "COUNT/TOTAL is a share in percent, and this indicator is measured in “\(unit)”; write the "
        + "number alone: roadmap measure \(id) \(count)",
      ru: "ЧИСЛО/ВСЕГО — это доля в процентах, а показатель измеряется в «\(unit)»; напишите одно "
        + "число: roadmap measure \(id) \(count)")
  }

  static func badCount(_ count: Int, of total: Int) -> LocalizedText {
    LocalizedText(
      en: "“\(count)/\(total)” is no share: COUNT is 0 or more, TOTAL is 1 or more.",
      ru: "«\(count)/\(total)» — не доля: число не меньше 0, всего — не меньше 1.")
  }

  static func duplicateID(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "the number \(id) is taken; choose another, or leave it out to get the next free one.",
      ru: "номер \(id) уже занят; выберите другой или не указывайте: будет взят следующий.")
  }

  static func hasHistory(_ id: String) -> LocalizedText {
    LocalizedText(
      en: "\(id) has been marked itself; with parts below it those marks would no longer count.",
      ru: "у пункта \(id) уже есть свои отметки; с подпунктами они перестали бы считаться.")
  }

  static func numberInTitle(_ number: String, _ title: String) -> LocalizedText {
    LocalizedText(
      en: "the title begins with the number \(number), and numbers are not part of it; without it: "
        + "\(ShellWord.inSentence(title)). --force writes it as it is.",
      ru: "название начинается с номера \(number), а номер в названии не пишут; без него: "
        + "\(ShellWord.inSentence(title)). Записать как есть: --force.")
  }

  static func numberTaken(_ number: String, _ id: String, _ title: String) -> LocalizedText {
    LocalizedText(
      en:
        "the number \(number) is that of \(id) \(Language.english.quoted(title)) already. To write it "
        + "all the same: --force.",
      ru:
        "номер \(number) уже есть у пункта \(id) \(Language.russian.quoted(title)). Всё же записать: "
        + "--force.")
  }

  static func badResponsible(_ names: [String]) -> LocalizedText {
    names.isEmpty
      ? LocalizedText(
        en: "name at least one responsible party.", ru: "назовите хотя бы одного ответственного.")
      : LocalizedText(
        en: "one responsible party is named twice: \(names.joined(separator: ", ").ended)",
        ru: "один ответственный назван дважды: \(names.joined(separator: ", ").ended)")
  }

  static func severalParties(_ text: String, _ names: [String]) -> LocalizedText {
    let list = names.joined(separator: "; ").ended
    let addition = "roadmap team add \(ShellWord.inSentence(text)) --kind body"
    return LocalizedText(
      en: "“\(text)” seems to name several parties: \(list) Name each one by itself; one that is "
        + "really called so joins the team first: \(addition)",
      ru:
        "«\(text)» — похоже, это несколько ответственных: \(list) Назовите каждого отдельно; если "
        + "это один исполнитель, сначала внесите его в состав: \(addition)")
  }

  static func deadlineNotUnderstood(
    _ words: String, _ problem: DeadlineProblem
  ) -> LocalizedText {
    LocalizedText(
      en: "deadline “\(words)” — \(problem.message[.english]). --force writes it as it is.",
      ru: "срок «\(words)» — \(problem.message[.russian]). С --force он будет записан как есть.")
  }

  static func losesOccurrences(_ id: String, due: [CalendarDate]) -> LocalizedText {
    let (en, ru) = Day.list(due)
    return LocalizedText(
      en: "marks of \(id) name due dates that the new deadline does not have: \(en). "
        + "With --force they are no longer counted.",
      ru: "в отметках пункта \(id) названы сроки, которых в новой формулировке нет: \(ru). "
        + "С --force они перестанут считаться.")
  }

  static func deadlineHasOwnKeys(_ id: String, keys: [String]) -> LocalizedText {
    LocalizedText(
      en: "the deadline of \(id) holds keys of your own that would be lost: \(listed(keys)). "
        + "Change it in the file, or use --force.",
      ru: "в сроке пункта \(id) есть ваши ключи, они пропали бы: \(listed(keys)). "
        + "Измените срок в файле или укажите --force.")
  }

  static func sharedCalendar(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "the calendar is in “\(path)”, which other roadmaps may share; change it there.",
      ru: "календарь записан в файле «\(path)», он может быть общим; правьте его там.")
  }

  static func notInCalendar(_ name: String, _ known: [String]) -> LocalizedText {
    known.isEmpty
      ? LocalizedText(
        en: "“\(name)” is not in the calendar, which is empty.",
        ru: "«\(name)» в календаре нет: он пуст.")
      : LocalizedText(
        en: "“\(name)” is not in the calendar; there is: \(listed(known)).",
        ru: "«\(name)» в календаре нет; есть: \(listed(known)).")
  }
}
