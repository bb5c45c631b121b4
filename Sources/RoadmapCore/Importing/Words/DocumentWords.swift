/// The words that name a document or another proof of a result.
enum DocumentWords {
  private static let stems = [
    "приказ", "протокол", "положени", "программ", "план", "график", "баз", "реестр", "анкет",
    "согласи", "пресс", "пиар", "заседан", "договор", "соглашен", "справк", "отчет", "буклет",
    "сертификат", "удостоверен", "мониторинг", "методик", "материал", "рекомендац", "портфолио",
    "публикац", "страниц", "сайт", "видео", "презентац", "кейс", "памятк", "сценари", "дневник",
    "журнал", "лист", "карт", "заявлен", "письм", "благодарн", "грамот", "диплом", "список",
    "перечень", "банк", "паспорт", "фото", "стать", "новост", "семинар", "тренинг", "круглы",
    "конференц", "коуч", "слет", "распоряжен", "проект", "локальн", "пакет", "отзыв", "аналитическ",
    "информац", "резюме", "инструкци", "регламент", "свидетельств", "индивидуальн", "рекламн",
    "методическ", "коворкинг", "вирусн", "обновлен", "дорожн", "чек-лист", "рейтинг", "банер",
    "сборник", "дайджест", "запис", "выписк", "результат", "постановлен", "модел", "форм",
    "смет", "ведомост", "заявк", "конспект", "доклад", "тезис", "характеристик",
  ]
  /// Nouns of action: where documents are listed they begin an entry of their own.
  private static let actionEndings = ["ение", "ание", "ция", "овка", "ение,", "тие"]

  /// Whether a word in small letters names a document or stands before its name.
  static func isDocument(_ word: String) -> Bool { ImportText.hasStem(word, stems) }

  /// Whether a word belongs to the one before it: «проекта», «плана».
  static func isGenitive(_ word: String) -> Bool {
    ["проекта", "плана", "приказа", "протокола", "отчета", "договора", "графика"].contains(word)
  }

  /// Whether a word in small letters is a noun of action: «проведение».
  static func isAction(_ word: String) -> Bool {
    actionEndings.contains(where: word.hasSuffix)
  }

  /// Whether a line begins as what is done is called: «Анализ итогов», «Провести опрос».
  static func beginsWork(_ line: String) -> Bool {
    ImportText.words(line).first.map { word in
      isAction(word) || word.hasPrefix("анализ")
        || word.count > 4 && ["ть", "ти"].contains(where: word.hasSuffix)
    } ?? false
  }

  /// Whether a word in small letters can begin an entry of a list of documents.
  static func beginsEntry(_ word: String) -> Bool {
    isDocument(word) || isAction(word)
  }
}
