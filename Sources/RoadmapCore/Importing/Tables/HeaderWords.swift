/// The wordings of column titles.
enum HeaderWords {
  /// The words of titles by what they name; those of three letters and less are whole words.
  ///
  /// A new wording of a title is added here.
  private static let stems: [(role: ColumnRole, stems: [String])] = [
    (
      .responsible,
      [
        "ответствен", "отв", "исполнител", "исп", "соисполнител", "организатор", "отвеча",
        "кто", "кем", "кому",
        "responsib", "owner", "who", "whom", "lead", "person", "charge", "assign",
        "facilitator", "accountable",
      ]
    ),
    (
      .deadline,
      [
        "срок", "дата", "даты", "дедлайн", "длительност", "продолжительност", "время", "период",
        "месяц", "когда", "deadline", "due", "date", "when", "time", "timing", "period",
        "week", "недел", "month",
      ]
    ),
    (
      .documents,
      [
        "документ", "закрепля", "подтвержд", "отчетност", "документац", "documents", "evidence",
        "proof",
      ]
    ),
    (
      .keyResult,
      ["результат", "итог", "продукт", "эффект", "result", "outcome", "output", "deliverable"]
    ),
    (
      .indicators,
      ["показател", "индикатор", "критери", "indicator", "metric", "criteri", "kpi", "success"]
    ),
    (.focus, ["задач", "recommendation"]),
    (
      .note,
      [
        "примечан", "комментар", "отметк", "статус", "выполнен", "notes", "note", "comment",
        "status", "progress", "rag", "было",
      ]
    ),
    (.stage, NumberSign.stageStems),
    (.content, ["содержани", "описани", "план", "планы", "плана", "description", "details"]),
    (
      .activity,
      [
        "мероприят", "действи", "деятельност", "работ", "активност", "событи", "наименован",
        "названи",
        "поручен", "тема", "вопрос", "дело", "дела", "что", "шаг", "activit", "action", "task",
        "what", "event", "step", "milestone", "strateg",
      ]
    ),
    (.duties, ["обязанност", "функци", "функционал", "роль", "полномоч", "duties"]),
    (.position, ["должност", "position"]),
    (.person, ["фио", "фамили", "имя", "состав", "name"]),
    (.unit, ["единиц", "ед", "изм", "unit"]),
    (.goal, ["значени", "цель", "цели", "goal", "objective", "стало"]),
  ]

  /// What a title is about when it is about none of the roles: money, places, numbers of people.
  private static let others = [
    "расход", "затрат", "финанс", "финансов", "бюджет", "стоимост", "сумм", "объем", "источник",
    "ресурс", "место", "участник", "класс", "категори", "охват", "аудитори", "контингент",
    "количеств", "кол-во", "форм", "вид", "способ", "уровень", "подпис", "роспис", "экземпляр",
    "риск", "вероятност", "адрес", "телефон", "ссылк", "организаци",
    "учрежден", "программ",
    "priorit", "cost", "budget", "place", "venue", "audience", "location", "participant",
    "resource", "target",
  ]
  /// Words that stand before the noun of a title and say nothing of it.
  private static let openings = [
    "наименован", "названи", "план", "необходим", "требуем", "предполагаем",
    "общ", "основн", "ориентировочн", "целев", "полн",
  ]

  /// The role that a title names, or nil where it names none.
  static func role(of title: String) -> ColumnRole? {
    guard title.utf8.count <= longest else { return nil }
    return role(of: title, words: ImportText.words(title))
  }

  /// Longer texts are no titles; looking at their words would only cost time.
  private static let longest = 320

  private static func role(of title: String, words: [String]) -> ColumnRole? {
    guard !words.isEmpty else { return title.contains { "№#".contains($0) } ? .number : nil }
    guard words.count <= 16 else { return nil }
    if let year = YearKey.of(header: title) { return .year(year) }
    if words.count < 4, isWeek(title) { return nil }
    let joined = words.joined(separator: " ")
    if isNumber(title, joined) { return .number }
    // «День знаний» is no title.
    let times = ["день", "день недели", "дни недели", "до какого числа", "к какому числу"]
    if times.contains(joined) || isPartOfYear(title) {
      return .deadline
    }
    let isOneOf = { (stems: [String]) in words.contains { ImportText.hasStem($0, stems) } }
    let isAboutParties = isOneOf(["ответствен", "исполнител"])
    if words.starts(with: ["ф", "и", "о"]) { return isAboutParties ? .responsible : .person }
    if isAboutParties, isOneOf(["срок"]) { return .deadlineAndResponsible }
    if let end = end(of: words) { return end }
    // «Задачи и мероприятия», «Наименование результата, мероприятия, контрольной точки»: what is done.
    if isOneOf(["мероприят"]), ImportText.hasStem(words[0], ["задач", "наименован"]) {
      return .activity
    }
    // «Этап, мероприятие», «Stage / activity»: both stand in one column.
    if isOneOf(["мероприят", "activit"]), ImportText.hasStem(words[0], NumberSign.stageStems),
      words.contains("и") || words.contains("and") || title.contains(where: { ",/".contains($0) })
    {
      return .activity
    }
    if words[0] == "факт" || words[0].hasPrefix("фактическ") { return .note }
    // Of programs for projects.
    if ["названия ресурсов", "resource names"].contains(joined) { return .responsible }
    if isOther(words, title) { return .other }
    if let lead = words.last, words.allSatisfy(isLatin), !words.contains("of"),
      leadingRole(of: [lead]) == .responsible
    {
      // “Activity lead”
      return .responsible
    }
    // «На этом этапе важно».
    if words.contains("важно") { return .focus }
    // «Итоговый документ» is a document.
    if words.count > 1, ImportText.hasStem(words[0], ["итогов", "выходн"]),
      words[1].hasPrefix("документ")
    {
      return .documents
    }
    // «Содержание подэтапов».
    if isOneOf(["подэтап"]) { return .substage }
    let nouns = words.filter { !ImportText.hasStem($0, openings) }
    guard !isOfAnother(nouns, title) else { return nil }
    let role = leadingRole(of: nouns) ?? leadingRole(of: words)
    // «Кто контролирует», «Ответственный за контроль» is not who does it.
    if role == .responsible, !isOneOf(["исполнител"]),
      words.contains(where: { $0.hasPrefix("контрол") && !$0.hasPrefix("контрольн") })
    {
      return nil
    }
    return role == .person && isAboutParties ? .responsible : role
  }

  /// Whether the word that is known only says of what another one is: «Куратор мероприятия» is no work.
  private static func isOfAnother(_ nouns: [String], _ title: String) -> Bool {
    guard let first = nouns.first, first.count > 3, !isLatin(first), isOneThing(nouns, title),
      leadingRole(of: [first]) == nil, !isAdjective(first), !ImportText.hasStem(first, wholes),
      let known = nouns.dropFirst().first(where: { leadingRole(of: [$0]) != nil })
    else { return false }
    return ImportText.hasStem(
      known, ["мероприят", "событи", "направлен", "этап", "работ", "действи"])
  }

  /// Whether a title names one thing and what it is of: no list, and no other thing in brackets.
  private static func isOneThing(_ words: [String], _ title: String) -> Bool {
    !title.contains { ",/;(\n".contains($0) }
      && !words.contains { ["и", "или", "по", "в", "на", "для"].contains($0) }
  }

  private static func isLatin(_ word: String) -> Bool { word.utf8.allSatisfy { $0 < 0x80 } }

  private static func isAdjective(_ word: String) -> Bool {
    ["ые", "ие", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ых", "их"]
      .contains(where: word.hasSuffix)
  }

  /// What is made of things and no thing of another kind: «Перечень мероприятий».
  private static let wholes = [
    "перечен", "спис", "комплекс", "систем", "цикл", "блок", "проведен", "реализац", "суть",
    "порядок", "ход", "пункт", "вид", "тип", "программ",
  ]

  /// «Мероприятия по реализации задачи» are activities, «Показатели результата» indicators: the first
  /// word that is known leads.
  private static func leadingRole(of words: [String]) -> ColumnRole? {
    for word in words {
      // Most words of a table begin like no title.
      guard let known = beginnings[beginning(of: word)] else { continue }
      let found = known.first { stem in
        stem.isWord ? word == stem.text : word.utf8.starts(with: stem.text.utf8)
      }
      if let found { return found.role }
    }
    return nil
  }

  /// The stems by what they begin with, in their order.
  private static let beginnings = Dictionary(
    grouping: stems.flatMap { role, stems in
      stems.map { (text: $0, isWord: $0.count <= 3, role: role) }
    }, by: { beginning(of: $0.text) })

  /// The first bytes of a word: two letters of it, or four Latin ones.
  private static func beginning(of word: String) -> UInt32 {
    word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// «Планируемые расходы», «Место работы», «Наименование организации»: the noun leads, whatever
  /// follows it; but «Дата и место проведения» says when.
  private static func isOther(_ words: [String], _ title: String) -> Bool {
    let rest = words.drop { ImportText.hasStem($0, openings) }
    guard let noun = rest.first, isOther(noun) else { return false }
    var telling = [
      "срок", "дата", "даты", "ответствен", "исполнител", "мероприят", "документ", "date",
    ]
    if noun.hasPrefix("вид") { telling += ["деятельност", "работ"] }
    // «Форма мероприятия» stands beside its name.
    if noun.hasPrefix("форм") { telling = ["наименован", "названи"] }
    // «Участники мероприятия»
    if !isAdjective(noun), isOneThing(words, title),
      !ImportText.hasStem(noun, ["программ", "организаци", "вид"])
    {
      telling.removeAll { $0 == "мероприят" }
    }
    return !words.contains { ImportText.hasStem($0, telling) }
  }

  /// «Классный руководитель» is no class, «видео» no kind.
  private static func isOther(_ noun: String) -> Bool {
    if noun.hasPrefix("вид") { return ["вид", "виды"].contains(noun) }
    guard ImportText.hasStem(noun, others) else { return false }
    if noun.hasPrefix("класс") { return ["класс", "классы", "класса"].contains(noun) }
    if noun.hasPrefix("форм") { return ["форма", "формы", "формат"].contains(noun) }
    if noun.hasPrefix("место") { return noun == "место" }
    return true
  }

  /// «Начало», «Дата окончания», «Срок завершения работ»: one end of a time.
  private static func end(of words: [String]) -> ColumnRole? {
    // «с» and «по» under «Сроки».
    if words == ["с"] || words == ["from"] { return .starts }
    if words == ["по"] || words == ["to"] { return .ends }
    let rest = words.drop {
      ImportText.hasStem($0, ["планов", "planned", "срок", "дата", "время"])
    }
    guard let first = rest.first, rest.count <= 3 else { return nil }
    if ["начало", "начала", "начать", "старт", "start", "begin"].contains(first) { return .starts }
    let ends = [
      "окончание", "окончания", "закончить", "завершение", "завершения", "завершить", "конец",
      "конца", "финиш", "end", "finish",
    ]
    return ends.contains(first) ? .ends : nil
  }

  private static func isNumber(_ title: String, _ words: String) -> Bool {
    let known: Set<String> = [
      "п п", "пп", "n", "n п п", "no", "номер", "номер п п", "этапа", "n пп", "номер этапа",
      "пункт", "номер пп", "ref", "nr", "id", "task id", "issue id", "item id", "key",
      "wbs", "иср",
    ]
    return known.contains(words) && (title.contains("№") || words != "этапа")
  }

  /// Whether a title is that of the numbers which a document prints, beside those of a roadmap.
  static func isPrintedNumber(_ title: String) -> Bool {
    [["в", "документе"], ["printed", "as"]].contains(ImportText.words(title))
  }

  /// Whether a title is short enough, and says nothing but a role: not a sentence that holds its word.
  static func isPlainTitle(_ title: String) -> Bool { plainRole(of: title) != nil }

  /// The role of a title that is short enough and says nothing else, or nil.
  static func plainRole(of title: String) -> ColumnRole? {
    guard title.utf8.count <= longest else { return nil }
    let words = ImportText.words(title)
    guard words.count <= 9, let role = role(of: title, words: words) else { return nil }
    // «Утверждение состава рабочей группы по» goes on; «по» under «Сроки» is a title, and «Срок до».
    if words.count > 1, let last = words.last, last != "до", JoiningWords.leadOn(last) {
      return nil
    }
    if case .year = role { return role }
    // «Срок реализации» is a deadline too, as words go: the whole time.
    let named = ["срок", "дата", "даты", "длительн", "продолжит", "период", "время"]
    let isNamed =
      ImportText.hasStem(words.first ?? "", named)
      && !title.contains(where: \.isNumber)
    // «Цель на май 2026 года» is a value.
    return role == .number || role == .goal || isNamed || !DeadlineLook.looksLike(title)
      ? role : nil
  }

  /// Whether a column of remarks says by its title what is done by now.
  static func isOfMarks(_ title: String) -> Bool {
    let stems = ["отметк", "статус", "выполнен", "состояни", "status", "progress", "rag"]
    return ImportText.words(title).contains { ImportText.hasStem($0, stems) }
  }

  /// Whether a title names where, among other things: «Сроки, место проведения».
  static func namesPlace(_ title: String) -> Bool {
    ImportText.words(title).contains { ["место", "place", "venue"].contains($0) }
  }

  /// Whether a title is a part of the time itself: «Сентябрь», «II квартал», «1 полугодие», «3 неделя».
  static func isTime(_ title: String) -> Bool {
    guard title.utf8.count <= 60, role(of: title) == nil else { return false }
    let words = ImportText.words(title)
    return words.count <= 3
      && (isWeek(title)
        || DeadlineLook.looksLike(title)
        || words.count <= 2 && words.last.map { ImportText.hasStem($0, partsOfYear) } ?? false)
  }

  /// Whether a title names one week of any month: «1 неделя», «III неделя», «Week 2».
  static func isWeek(_ title: String) -> Bool {
    guard title.utf8.count <= 60 else { return false }
    let words = title.split(separator: " ").map(String.init)
    guard words.count == 2, let which = words.first(where: { !isWeekWord($0) }),
      words.contains(where: isWeekWord)
    else { return false }
    return which.contains(where: \.isNumber) || RomanNumber.value(which) != nil
      || ImportText.hasStem(which.lowercased(), ["перв", "втор", "трет", "четверт", "пят"])
  }

  /// Whether a word is «неделя» in any form.
  static func isWeekWord(_ word: String) -> Bool {
    ImportText.hasStem(word.lowercased(), ["недел", "week"])
  }

  /// Whether a title names parts of a year and none of them: «Квартал».
  static func isPartOfYear(_ title: String) -> Bool {
    let words = ImportText.words(title)
    return words.count == 1 && ImportText.hasStem(words[0], partsOfYear)
  }

  /// Whether a title names one of the parts of a year, and no more than its year beside it: «I полугодие
  /// 2024/25».
  static func isPartOfYear(in title: String) -> Bool {
    let words = ImportText.words(title)
    return words.count > 1 && words.contains { ImportText.hasStem($0, partsOfYear) }
  }

  /// Parts of a school year, which only its own calendar makes days of.
  static let partsOfYear = ["четверт", "триместр", "полугоди", "семестр", "квартал"]

  /// Words with which the second line of a title goes on: «Срок» over «исполнения».
  private static let continuations: Set<String> = [
    "п", "пп", "исполнения", "исполнители", "исполнитель", "реализации", "проведения",
    "мероприятия", "мероприятий", "выполнения", "лица", "лицо", "этапа", "документа", "работы",
    "деятельности", "за", "и", "подразделение",
  ]

  /// Whether a text can only be the rest of a title.
  static func goesOn(_ text: String) -> Bool {
    let words = ImportText.words(text)
    return !words.isEmpty && words.allSatisfy(continuations.contains)
  }
}
