/// The wordings of column titles.
enum HeaderWords {
  /// A role and the stems that its titles have; the first line that fits decides.
  private static let stems: [(role: ColumnRole, stems: [String])] = [
    (.responsible, ["ответствен", "исполнител", "соисполнител", "кто", "responsible", "owner"]),
    (
      .deadline,
      [
        "срок", "дата", "даты", "длительност", "продолжительност", "время", "период", "месяц",
        "когда", "deadline", "due", "date", "when", "timeline",
      ]
    ),
    (.documents, ["документ", "закрепля", "подтвержд", "отчетност", "документац", "documents"]),
    (.keyResult, ["результат", "итог", "продукт", "эффект", "result"]),
    (.indicators, ["показател", "индикатор", "критери", "indicator"]),
    (.focus, ["важно", "задач"]),
    (.note, ["примечан", "комментар", "отметк", "статус", "выполнени", "notes", "note"]),
    (.substage, ["подэтап"]),
    (.stage, ["этап", "направлени", "раздел", "блок", "модул", "stage"]),
    (.content, ["содержани", "описани", "план"]),
    (
      .activity,
      [
        "мероприят", "действи", "деятельност", "работ", "активност", "событи", "наименован",
        "тема", "вопрос", "дело", "дела", "что", "шаг", "activity", "activities", "action",
      ]
    ),
    (.duties, ["обязанност", "функци", "функционал", "роль", "полномоч", "duties"]),
    (.position, ["должност", "position"]),
    (.person, ["фио", "фамили", "имя", "состав", "name"]),
    (.unit, ["единиц", "ед", "изм", "unit"]),
    (.goal, ["значени", "план", "цел"]),
  ]

  /// The role that a title names, or nil where it names none.
  static func role(of title: String) -> ColumnRole? {
    guard title.utf8.count <= longest else { return nil }
    return role(of: title, words: ImportText.words(title))
  }

  /// Longer texts are no titles; looking at their words would only cost time.
  private static let longest = 320

  private static func role(of title: String, words: [String]) -> ColumnRole? {
    guard !words.isEmpty else { return title.contains("№") ? .number : nil }
    guard words.count <= 16 else { return nil }
    if let year = YearKey.of(header: title) { return .year(year) }
    let joined = words.joined(separator: " ")
    if isNumber(title, joined) { return .number }
    if words.starts(with: ["ф", "и", "о"]) { return .person }
    let isOneOf = { (stems: [String]) in words.contains { ImportText.hasStem($0, stems) } }
    if isOneOf(["ответствен"]), isOneOf(["срок"]) { return .deadlineAndResponsible }
    // «Показатели (индикаторы) результата»: the first word leads.
    if ImportText.hasStem(words[0], ["показател", "индикатор"]) { return .indicators }
    if ImportText.hasStem(words[0], ["должност"]) { return .position }
    if ImportText.hasStem(words[0], ["фамили", "фио"]) { return .person }
    if ImportText.hasStem(words[0], ["функци", "обязанност"]) { return .duties }
    return stems.first { isOneOf($0.stems) }?.role
  }

  private static func isNumber(_ title: String, _ words: String) -> Bool {
    let known: Set<String> = [
      "п п", "пп", "n", "n п п", "no", "номер", "номер п п", "этапа", "n пп", "номер этапа",
      "пункт", "номер пп",
    ]
    return known.contains(words) && (title.contains("№") || words != "этапа")
  }

  /// Whether a title is short enough, and says nothing but a role: not a sentence that holds its word.
  static func isPlainTitle(_ title: String) -> Bool {
    guard title.utf8.count <= longest else { return false }
    let words = ImportText.words(title)
    guard words.count <= 9, let role = role(of: title, words: words) else { return false }
    if case .year = role { return true }
    // «Срок реализации» is a deadline too, as words go: the whole time.
    let named = ["срок", "дата", "даты", "длительн", "продолжит", "период", "время"]
    let isNamed =
      ImportText.hasStem(words.first ?? "", named)
      && !title.contains(where: \.isNumber)
    return role == .number || isNamed || !DeadlineLook.looksLike(title)
  }
}
