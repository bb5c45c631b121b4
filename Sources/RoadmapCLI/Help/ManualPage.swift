import RoadmapCore

/// The manual page of the program, made from the declarations of its commands.
enum ManualPage {
  /// The source of the page, for `man`.
  static func text(of commands: [Command], in language: Language) -> String {
    var page = ManualPage.Builder(language: language)
    page.lines.append(
      ".TH ROADMAP 1 \(RoadmapTool.released) \(ManualText.argument("roadmap \(RoadmapTool.version)"))"
    )
    page.section(LocalizedText(en: "NAME", ru: "НАЗВАНИЕ"))
    page.line("roadmap - \(ProgramHelp.purpose[language])")
    page.section(LocalizedText(en: "SYNOPSIS", ru: "ОБЗОР"))
    page.line(
      language.text(
        en: "roadmap COMMAND [OPTIONS] [FILE…]",
        ru: "roadmap КОМАНДА [ПАРАМЕТРЫ] [ФАЙЛ…]"))
    page.section(LocalizedText(en: "COMMANDS", ru: "КОМАНДЫ"))
    for command in commands { page.write(command) }
    page.section(LocalizedText(en: "OPTIONS OF EVERY COMMAND", ru: "ПАРАМЕТРЫ ВСЕХ КОМАНД"))
    for option in Command.optionsEverywhere { page.write(option) }
    page.section(LocalizedText(en: "ENVIRONMENT", ru: "ОКРУЖЕНИЕ"))
    page.write(.environment)
    page.section(LocalizedText(en: "FILES", ru: "ФАЙЛЫ"))
    page.write(.files)
    page.section(LocalizedText(en: "EXAMPLES", ru: "ПРИМЕРЫ"))
    let shown = commands.prefix(3) + [.done, .importDocument, .report, .validate]
    for (index, example) in shown.compactMap(\.examples.first).enumerated() {
      page.write(example, isFirst: index == 0)
    }
    page.section(LocalizedText(en: "EXIT STATUS", ru: "КОДЫ ЗАВЕРШЕНИЯ"))
    for code in ExitCode.allCases {
      page.entry("\(code.rawValue)", code.meaning[language])
    }
    return page.lines.joined(separator: "\n") + "\n"
  }

  private struct Builder {
    let language: Language
    var lines: [String] = []

    mutating func section(_ title: LocalizedText) {
      lines.append(".SH \(ManualText.argument(title[language]))")
    }

    mutating func line(_ text: String) { lines += ManualText.lines(text) }

    mutating func entry(_ typed: String, _ meaning: String) {
      lines.append(".TP")
      lines.append(".B \(ManualText.argument(typed))")
      line(meaning)
    }

    mutating func write(_ option: OptionDeclaration) {
      let value = option.placeholder.map { " \($0[language])" } ?? ""
      entry(
        option.spellings(in: language).reversed().joined(separator: ", ") + value,
        option.explanation(in: language))
    }

    mutating func write(_ topic: HelpTopic) {
      line(topic.summary[language])
      for row in topic.rows(language) { entry(row.typed, row.meaning[language]) }
    }

    mutating func write(_ example: Command.Example, isFirst: Bool = false) {
      if !isFirst { lines.append(".PP") }
      line("roadmap \(example.arguments[language])")
      lines.append(".RS")
      line(example.meaning[language])
      lines.append(".RE")
    }

    mutating func write(_ command: Command) {
      let operands = command.operands.usage(in: language)
      let usage = "roadmap \(command.name(in: language))" + (operands.isEmpty ? "" : " \(operands)")
      lines.append(".SS \(ManualText.argument(usage))")
      line(command.summary[language])
      if command.operands.count.upperBound > 0 {
        entry(command.operands.placeholder[language], command.operands.help[language])
      }
      let everywhere = Set(Command.optionsEverywhere.map(\.name))
      for option in command.options where !everywhere.contains(option.name) { write(option) }
      for example in command.examples { write(example) }
    }
  }
}
