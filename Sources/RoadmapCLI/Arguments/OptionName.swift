import Letters
import RoadmapCore

/// What an option is called besides its English name.
struct OptionName: Sendable {
  /// What is typed in Russian behind the dashes.
  let russian: String
  /// What people type in its place; such a word leads to the name and does nothing by itself.
  let synonyms: [String]

  private init(_ russian: String, _ synonyms: String...) {
    self.russian = russian
    self.synonyms = synonyms
  }

  /// The names of the option that has an English name; nil where the table has none, which a test forbids.
  static func of(_ english: String) -> OptionName? { all[english] }

  /// A command line with the English names of its options replaced by the Russian ones.
  static func inRussian(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.hasPrefix("--") else { return String(word) }
      let name = word.dropFirst(2).prefix { $0 != "=" }
      return "--" + (all[String(name)]?.russian ?? String(name)) + word.dropFirst(2 + name.count)
    }.joined(separator: " ")
  }

  private static let all: [String: OptionName] = [
    "after": OptionName("после"),
    "alias": OptionName("другое-имя", "псевдоним", "aka"),
    "anonymous": OptionName("без-имён", "anonymize", "обезличить", "анонимно"),
    "approved-by": OptionName("утвердил"),
    "approved-on": OptionName("утверждено"),
    "approved-order": OptionName("приказ-об-утверждении"),
    "as": OptionName("как"),
    "as-of": OptionName("на-дату", "date", "today", "day", "дата", "на", "сегодня", "день"),
    "at-least": OptionName("не-менее", "min", "минимум", "цель"),
    "at-most": OptionName("не-более", "max", "максимум"),
    "audience": OptionName("аудитория"),
    "baseline": OptionName("известное"),
    "basis": OptionName("нпа", "acts", "нормативный-документ", "нормативные-документы"),
    "before": OptionName("перед", "раньше"),
    "brief": OptionName("кратко", "short", "message", "коротко"),
    "by": OptionName("кем", "author", "who", "автор", "кто"),
    "carry-undone": OptionName("с-невыполненным"),
    "checked": OptionName("сверен", "сверено"),
    "clear": OptionName("очистить"),
    "color": OptionName("цвет", "colour"),
    "compared-to": OptionName("сравнить-с", "compare"),
    "curator": OptionName("куратор"),
    "days": OptionName("дней", "дни", "within"),
    "deadline": OptionName("срок", "due", "on", "until", "when", "когда", "до"),
    "document": OptionName("документ"),
    "dry-run": OptionName("проба", "preview", "пробно", "пробный", "показать"),
    "each": OptionName("каждому", "everybody", "всем"),
    "end": OptionName("конец"),
    "entry": OptionName("запись"),
    "evidence": OptionName(
      "подтверждение", "proof", "доказательство", "основание", "протокол", "приказ"),
    "excel": OptionName("эксель"),
    "exclude": OptionName("кроме", "except", "исключить"),
    "exit-zero": OptionName("без-ошибки"),
    "expected-result": OptionName(
      "ожидаемый-результат", "ожидаемые-результаты", "expected-results"),
    "fail-on": OptionName("ошибка-если"),
    "file": OptionName("файл", "roadmap", "карта"),
    "files-from": OptionName("список-файлов"),
    "fix": OptionName("исправить", "mend"),
    "for": OptionName("за-срок", "occurrence", "за"),
    "force": OptionName("всё-равно", "yes", "overwrite", "принудительно"),
    "format": OptionName("формат", "type", "вид-файла"),
    "from": OptionName("с", "begin", "от"),
    "git": OptionName("гит"),
    "help": OptionName("справка", "помощь"),
    "id": OptionName("ид"),
    "ignore": OptionName("пропустить"),
    "in": OptionName("в"),
    "kind": OptionName("вид", "тип"),
    "lang": OptionName("язык", "language", "locale"),
    "man": OptionName("руководство", "manual"),
    "month": OptionName("месяц"),
    "next": OptionName("прошлая-карта", "last", "previous"),
    "note": OptionName("примечание", "comment", "message", "комментарий", "заметка", "причина"),
    "number": OptionName("номер"),
    "on": OptionName("когда", "date", "when", "day", "дата", "день", "за"),
    "open": OptionName("только-открытые"),
    "organization": OptionName("организация", "organisation", "school", "школа", "учреждение"),
    "other": OptionName("другой-пункт", "другой", "другое"),
    "output": OptionName("вывод", "out", "save", "сохранить", "в-файл"),
    "pager": OptionName("листание", "paging", "постранично"),
    "percent": OptionName("процент"),
    "period": OptionName("период"),
    "position": OptionName("должность"),
    "previous": OptionName("прежние"),
    "purpose": OptionName("цель-программы", "aim"),
    "quiet": OptionName("тихо", "silent"),
    "reason": OptionName("причина", "why", "почему"),
    "remind": OptionName("напомнить", "alarm", "напоминание"),
    "remind-at": OptionName("час-напоминания", "at", "hour", "час"),
    "remove": OptionName("убрать", "delete", "удалить"),
    "replace": OptionName("заменить"),
    "responsible": OptionName("ответственный", "who", "person", "кто"),
    "rest": OptionName("остальные", "all", "все"),
    "result": OptionName("результат"),
    "same": OptionName("тот-же-пункт", "тот-же", "то-же"),
    "since": OptionName("начиная-с", "from", "с", "от"),
    "soon": OptionName("скоро"),
    "sort": OptionName("порядок", "order", "сортировка"),
    "source": OptionName("источник"),
    "stage": OptionName("этап"),
    "start": OptionName("начало"),
    "state": OptionName("состояние", "статус"),
    "status": OptionName("состояние", "state", "статус"),
    "strict": OptionName("строго"),
    "summary": OptionName("сводка"),
    "table": OptionName("таблица"),
    "task": OptionName("задача"),
    "text": OptionName("текст", "search", "grep", "поиск"),
    "title": OptionName("название", "name", "имя"),
    "to": OptionName("по", "end", "до"),
    "todos": OptionName("задачи", "events", "tasks"),
    "top": OptionName("первые", "limit"),
    "unit": OptionName("единица"),
    "unset": OptionName("не-задавать", "reset"),
    "until": OptionName("до", "due", "to", "deadline", "срок"),
    "up-to": OptionName("вплоть-до", "through", "по", "до"),
    "update": OptionName("обновить"),
    "usual": OptionName("обычный"),
    "value": OptionName("значение"),
    "version": OptionName("версия"),
    "where": OptionName("где", "filter", "отбор"),
    "who": OptionName("кто", "person", "responsible", "ответственный", "имя"),
    "with": OptionName("с-файлом"),
    "write-baseline": OptionName("записать-известное"),
    "year": OptionName("год"),
    "year-kind": OptionName("вид-года"),
  ]
}

extension OptionDeclaration {
  /// What is typed in Russian behind the dashes; the English name where there is no other.
  var russianName: String { ownRussianName ?? OptionName.of(name)?.russian ?? name }

  /// The long spelling for a reader of a language, such as `--as-of` or `--на-дату`.
  func spelling(in language: Language) -> String {
    switch language {
    case .english: spelling
    case .russian: "--\(russianName)"
    }
  }

  /// Whether a typed name is its long one in either language; «ё» or «е», in capitals or not.
  func isCalled(_ typed: String) -> Bool {
    name == typed || SearchText(typed) == SearchText(russianName)
  }
}

extension Option {
  /// The same option under a Russian name of its own, where others with its English name mean
  /// something else.
  func called(_ russian: String) -> Option {
    let named = OptionDeclaration(
      name: declaration.name, short: declaration.short, placeholder: declaration.placeholder,
      help: declaration.help, expected: declaration.expected,
      isRepeatable: declaration.isRepeatable, accepts: declaration.accepts,
      russianNames: declaration.russianNames, ownRussianName: russian)
    return Option(declaration: named, read: read)
  }
}

extension [OptionDeclaration] {
  /// The spelling of the option that somebody may mean who typed none of their names: a word that people
  /// say instead, then a name that is spelled nearly so, also in the other keyboard layout; in the
  /// language of the letters typed.
  func spelling(meantBy typed: String) -> String? {
    for word in [typed, Keyboard.english(typed), Keyboard.russian(typed)] {
      let language: Language = word.utf8.allSatisfy { $0 < 0x80 } ? .english : .russian
      let wanted = SearchText(word)
      let said = first { option in
        option.isCalled(word)
          || OptionName.of(option.name)?.synonyms.contains { SearchText($0) == wanted } == true
      }
      if let said { return said.spelling(in: language) }
      let names = map { language == .english ? $0.name : $0.russianName }
      if let near = NearestWord.to(word, among: names) { return "--\(near)" }
    }
    return nil
  }
}
