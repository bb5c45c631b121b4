import RoadmapCore

/// What stands for a value in the help, where several options or operands take such a value.
enum Placeholder {
  /// The number of an item.
  static let id = LocalizedText(en: "ID", ru: "НОМЕР")
  /// Any words.
  static let text = LocalizedText(en: "TEXT", ru: "ТЕКСТ")
  /// The path of a file.
  static let file = LocalizedText(en: "FILE", ru: "ФАЙЛ")
  /// The name of a person, a role or a body.
  static let name = LocalizedText(en: "NAME", ru: "ИМЯ")
  /// What something is called.
  static let title = LocalizedText(en: "NAME", ru: "НАЗВАНИЕ")
  /// One of a few sorts.
  static let kind = LocalizedText(en: "KIND", ru: "ВИД")
  /// A format of an answer.
  static let format = LocalizedText(en: "FORMAT", ru: "ФОРМАТ")
  /// A calendar year or a school year.
  static let year = LocalizedText(en: "YEAR", ru: "ГОД")
  /// Two days.
  static let period = LocalizedText(en: "FROM..TO", ru: "С..ПО")

  /// The words that hints have in the place of a value, and that nobody means as one: «НАЗВАНИЕ».
  static func holds(_ value: String) -> Bool { words.contains(value) }

  private static let words: Set<String> = [
    "НОМЕР", "ТЕКСТ", "ФАЙЛ", "ИМЯ", "НАЗВАНИЕ", "КТО", "СРОК", "ДНИ", "ЗНАЧЕНИЕ", "ПОКАЗАТЕЛЬ",
    "TEXT", "FILE", "NAME", "TITLE", "NUMBER", "WHO", "DEADLINE", "DAYS", "VALUE", "TARGET",
  ]
}
