import RoadmapCore
import RoadmapRendering

extension Command {
  /// `config`: what a person sets once for all roadmaps.
  static let config = Command(
    name: "config",
    russianName: "настройки",
    synonyms: ["settings", "preferences", "set", "настроить", "настройка", "параметры"],
    group: .help,
    summary: LocalizedText(
      en: "what you set once: language, file, days that count as soon, colour, pages, reminders",
      ru: "что задаётся один раз: язык, файл, ближайшие дни, цвет, листание, напоминания"),
    note: LocalizedText(
      en: """
        An option on the command line goes first, then the environment (ROADMAP_LANG, ROADMAP_FILE, \
        NO_COLOR, CLICOLOR_FORCE), then what is set here, then what the system and the roadmap say. A \
        roadmap.json here or in a folder above goes before the file that is set. Kept in \
        $XDG_CONFIG_HOME/roadmap/config.json, else ~/.config/roadmap/config.json.
        """,
      ru: """
        Важнее всего параметр в командной строке, затем окружение (ROADMAP_LANG, ROADMAP_FILE, \
        NO_COLOR, CLICOLOR_FORCE), затем заданное здесь, затем язык системы и карты. Файл roadmap.json \
        в этой папке или выше важнее заданного файла. Хранится в \
        $XDG_CONFIG_HOME/roadmap/config.json, иначе в ~/.config/roadmap/config.json.
        """),
    operands: Operands(
      placeholder: LocalizedText(en: "KEY", ru: "ЧТО"),
      help: LocalizedText { language in
        let keys = SettingKey.allCases.map { $0.name[language] }.joined(separator: ", ")
        return language.text(
          en: "one of \(keys); then its value; without a value it is shown",
          ru: "одно из: \(keys); затем значение; без значения показывается заданное")
      },
      count: 0...2, sequence: LocalizedText(en: "[KEY [VALUE]]", ru: "[ЧТО [ЗНАЧЕНИЕ]]")),
    ownOptions: .options(.unset),
    examples: [
      Example(
        arguments: LocalizedText(en: "config language ru", ru: "настройки язык русский"),
        meaning: LocalizedText(
          en: "answers in Russian from now on", ru: "с этого дня ответы на русском")),
      Example(
        arguments: LocalizedText(
          en: "config file ~/school/roadmap.json", ru: "настройки файл ~/школа/roadmap.json"),
        meaning: LocalizedText(
          en: "the roadmap wherever you are", ru: "эта карта, в какой бы папке вы ни были")),
      Example(
        arguments: LocalizedText(en: "config hour 8", ru: "настройки час 8"),
        meaning: LocalizedText(
          en: "calendars of export remind at 8 in the morning",
          ru: "календарь из «выгрузить» напоминает в 8 утра")),
    ],
    run: { (invocation) throws(CommandError) in try invocation.configure() })
}

extension Option<Bool> {
  /// `--unset`: takes a setting away.
  static let unset = flag(
    "unset",
    help: LocalizedText(en: "take the setting away", ru: "больше не задавать"))
}

extension Invocation {
  fileprivate func configure() throws(CommandError) -> CommandOutcome {
    let language = language()
    guard let typed = operands.first else { return .text(list(in: language)) }
    guard let key = SettingKey(typed: typed) else {
      let keys = SettingKey.allCases.map(\.name)
      throw .fault(
        .badOperand(
          typed,
          expected: LocalizedText { language in
            keys.map { $0[language] }.joined(separator: ", ")
          }), of: command)
    }
    let value = operands.dropFirst().first
    guard value != nil || self[.unset] else { return .text((settings.values[key] ?? "") + "\n") }
    if let value, !key.option.accepts(value) {
      throw .fault(.badValue(key.name[language], value, key.option), of: command)
    }
    guard let path = settings.path, let folder = Settings.folder(on: host) else {
      throw .file(.noSettingsFolder)
    }
    var outcome = CommandOutcome()
    let changed = settings.setting(key, to: self[.unset] ? nil : value.map { stored($0, for: key) })
    outcome.companion = CommandOutcome.Companion(path: path, bytes: changed.bytes, folder: folder)
    let said =
      changed.values[key].map { value in
        LocalizedText(
          en: "set: \(key.name[.english]) — \(value).",
          ru: "задано: \(key.name[.russian]) — \(value).")
      }
      ?? LocalizedText(
        en: "no longer set: \(key.name[.english]).", ru: "больше не задано: \(key.name[.russian]).")
    outcome.messages = [.notice([said[language]])]
    return outcome
  }

  /// A file is kept by its whole path, so that it means the same wherever somebody is.
  private func stored(_ value: String, for key: SettingKey) -> String {
    guard key == .file, !value.hasPrefix("/"), let folder = host.currentFolder else { return value }
    return "\(folder)/\(value)"
  }

  private func list(in language: Language) -> String {
    let nothing = language.text(en: "not set", ru: "не задано")
    let rows = SettingKey.allCases.map { key in
      (typed: key.name[language], meaning: settings.values[key] ?? nothing)
    }
    var document = ReportDocument([.table(HelpTable.of(rows))])
    if let path = settings.path { document.append(.paragraph(StyledText(path))) }
    return TextFormat.render(document, TextStyle(width: width))
  }
}
