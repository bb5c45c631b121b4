import RoadmapCore

extension Option<String?> {
  /// `-f`: the roadmap.
  static let file = text(
    "file", short: "f", Placeholder.file,
    help: LocalizedText(
      en: "the roadmap; else $ROADMAP_FILE, else roadmap.json here or in a folder above",
      ru: "дорожная карта; иначе $ROADMAP_FILE, иначе roadmap.json здесь или в папке выше"))

  /// `-o`: where the answer goes.
  static let output = text(
    "output", short: "o", Placeholder.file,
    help: LocalizedText(
      en: "write the answer to FILE, whole or not at all",
      ru: "записать ответ в ФАЙЛ: целиком или никак"))
}

extension Option<CalendarDate?> {
  /// `--as-of`: the day to take for today.
  static let asOf = date(
    "as-of",
    help: LocalizedText(
      en: "act as if today were DATE, such as 2023-12-31",
      ru: "считать, что сегодня ДАТА, например 31.12.2023"))
}

extension Language: ChoiceWord {
  var name: LocalizedText {
    switch self {
    case .english: LocalizedText(en: "English", ru: "английский")
    case .russian: LocalizedText(en: "Russian", ru: "русский")
    }
  }
}

extension Option<Language?> {
  /// `--lang`: the language of the answer and the messages.
  static let language: Option = choice(
    "lang", LocalizedText(en: "ru|en", ru: "ru|en"),
    help: LocalizedText(
      en: """
        language of the answer; else $ROADMAP_LANG, else Russian where a name is typed in \
        Russian, else the system's, else the roadmap's, else en
        """,
      ru: """
        язык ответа; иначе $ROADMAP_LANG, иначе русский, если команда набрана по-русски, иначе \
        язык системы, иначе язык дорожной карты, иначе en
        """))
}

extension Option<ColorChoice?> {
  /// `--color`: when the answer is coloured.
  static let color: Option = choice(
    "color", LocalizedText(en: "WHEN", ru: "КОГДА"),
    help: LocalizedText(
      en: "auto (on a terminal only, the standard), always or never",
      ru: "в цвете: авто (только на экране, так по умолчанию), всегда или никогда"))
}

extension Option<OutputFormat?> {
  /// `--format`: every format there is; a command declares those that it has.
  static let format: Option = choice(
    "format", Placeholder.format,
    help: LocalizedText(en: "format of the answer:", ru: "формат ответа:"))
}

extension OptionDeclaration {
  /// The declaration of `--format` for a command that has only these formats.
  static func format(of formats: [OutputFormat]) -> OptionDeclaration {
    let words = formats.map(\.rawValue)
    let all = OptionDeclaration.of(.format)
    let list = words.joined(separator: ", ")
    return OptionDeclaration(
      name: all.name, short: all.short, placeholder: all.placeholder,
      help: LocalizedText(
        en: "\(all.help[.english]) \(list)", ru: "\(all.help[.russian]) \(list)"),
      expected: .oneOf(words), isRepeatable: all.isRepeatable,
      accepts: { OutputFormat(typed: $0).map(formats.contains) ?? false },
      russianNames: formats.map { $0.name[.russian] })
  }
}

extension Option<Bool> {
  /// `-q`: errors only on standard error.
  static let quiet = flag(
    "quiet", short: "q",
    help: LocalizedText(en: "no messages but errors", ru: "без сообщений, кроме ошибок"))

  /// `-h`: what the command does.
  static let help = flag(
    "help", short: "h", help: LocalizedText(en: "show this help", ru: "показать эту справку"))

  /// `--man`: the whole manual.
  static let manual = flag(
    "man",
    help: LocalizedText(
      en: "the manual page of all commands, in the format of “man”",
      ru: "страница руководства обо всех командах, в формате man"))

  /// `--version`: the version of the program.
  static let version = flag(
    "version", help: LocalizedText(en: "show the version", ru: "показать версию"))
}
