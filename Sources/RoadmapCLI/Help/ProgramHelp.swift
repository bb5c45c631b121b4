import RoadmapCore
import RoadmapRendering

/// The help of the whole program.
enum ProgramHelp {
  /// What the program is for.
  static let purpose = LocalizedText(
    en: "where the mentoring roadmap of a school stands",
    ru: "как выполняется дорожная карта наставничества в школе")

  /// Every command under its group, the options that all have, and how to get on.
  static func document(of commands: [Command], in language: Language) -> ReportDocument {
    var document = ReportDocument([
      .paragraph(StyledText("roadmap: \(purpose[language])")),
      .paragraph(StyledText(usage[language])),
    ])
    for group in Command.Group.allCases {
      let members = commands.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      document.append(.heading(level: 2, StyledText(group.title[language])))
      document.append(
        .table(HelpTable.of(members.map { ($0.typed(in: language), $0.summary[language]) })))
    }
    document.append(.heading(level: 2, StyledText(optionsTitle[language])))
    document.append(
      .table(
        HelpTable.of(
          Command.optionsEverywhere.map { ($0.usage(in: language), $0.explanation(in: language)) }))
    )
    document.append(.heading(level: 2, StyledText(exitCodesTitle[language])))
    document.append(
      .table(
        HelpTable.of(ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning[language]) })))
    let topics = HelpTopic.all.map { $0.name(in: language) }.joined(separator: ", ")
    document.append(.paragraph(StyledText("\(topicsTitle[language]) \(topics)")))
    document.append(.hint(StyledText(hint[language])))
    return document
  }

  private static let usage = LocalizedText(
    en: "Usage: roadmap COMMAND [OPTIONS] [FILE…]",
    ru: "Использование: roadmap КОМАНДА [ПАРАМЕТРЫ] [ФАЙЛ…]")
  private static let optionsTitle = LocalizedText(
    en: "Options of every command", ru: "Параметры всех команд")
  private static let exitCodesTitle = LocalizedText(en: "Exit codes", ru: "Коды завершения")
  private static let hint = LocalizedText(
    en: "One command with its options and examples: roadmap help COMMAND",
    ru: "Одна команда с параметрами и примерами: roadmap справка КОМАНДА")
  private static let topicsTitle = LocalizedText(
    en: "Topics, as in roadmap help environment:", ru: "Темы, например roadmap справка сроки:")
}

extension Command {
  /// What can be typed, for the list: a Russian reader finds both names there.
  fileprivate func typed(in language: Language) -> String {
    switch language {
    case .english: name
    case .russian: "\(russianName), \(name)"
    }
  }
}

extension Command.Group {
  fileprivate var title: LocalizedText {
    switch self {
    case .reading: LocalizedText(en: "Look at a roadmap", ru: "Посмотреть дорожную карту")
    case .making: LocalizedText(en: "Make a roadmap", ru: "Составить дорожную карту")
    case .changing: LocalizedText(en: "Record what happened", ru: "Отметить и изменить")
    case .help: LocalizedText(en: "About the program", ru: "О программе")
    }
  }
}

extension ExitCode {
  /// When a command ends with it.
  var meaning: LocalizedText {
    switch self {
    case .done: LocalizedText(en: "done, nothing found", ru: "выполнено, замечаний нет")
    case .problemsFound:
      LocalizedText(
        en: "problems found in a roadmap, or what --fail-on asks about",
        ru: "в дорожной карте есть ошибки или то, о чём спрашивает --fail-on")
    case .wrongUsage: LocalizedText(en: "wrong command line", ru: "ошибка в командной строке")
    case .failure:
      LocalizedText(
        en: "something could not be read or written", ru: "не удалось прочитать или записать файл")
    }
  }
}
