import RoadmapCore
import RoadmapRendering

/// The help of one command.
enum CommandHelp {
  /// Its purpose, usage line, operands, options and examples.
  static func document(of command: Command, in language: Language) -> ReportDocument {
    let usage = [
      "roadmap \(command.name(in: language))", optionsPlaceholder[language],
      command.operands.usage(in: language),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    var document = ReportDocument([
      .paragraph(
        StyledText("roadmap \(command.names(in: language)): \(command.summary[language])")),
      .paragraph(StyledText("\(usageTitle[language]) \(usage)")),
    ])
    if command.operands.count.upperBound > 0 {
      let operand = (command.operands.placeholder[language], command.operands.help[language])
      document.append(.table(HelpTable.of([operand])))
    }
    if let note = command.note { document.append(.paragraph(StyledText(note[language]))) }
    document.append(.heading(level: 2, StyledText(optionsTitle[language])))
    document.append(
      .table(
        HelpTable.of(command.options.map { ($0.usage(in: language), $0.explanation(in: language)) })
      ))
    document.append(.heading(level: 2, StyledText(examplesTitle[language])))
    document.append(
      .table(
        HelpTable.of(
          command.examples.map {
            ("roadmap \($0.arguments[language])", $0.meaning[language])
          })))
    return document
  }

  private static let usageTitle = LocalizedText(en: "Usage:", ru: "Использование:")
  private static let optionsPlaceholder = LocalizedText(en: "[OPTIONS]", ru: "[ПАРАМЕТРЫ]")
  private static let optionsTitle = LocalizedText(en: "Options", ru: "Параметры")
  private static let examplesTitle = LocalizedText(en: "Examples", ru: "Примеры")
}

extension Command {
  /// Its name for a reader of a language, and the other name in brackets.
  fileprivate func names(in language: Language) -> String {
    switch language {
    case .english: "\(name) (\(russianName))"
    case .russian: "\(russianName) (\(name))"
    }
  }
}

extension OptionDeclaration {
  /// What it does, and for a Russian reader the words of its list in Russian.
  func explanation(in language: Language) -> String {
    guard language == .russian else { return help[language] }
    let words = russianNames.map { "; по-русски: \($0.joined(separator: ", "))" } ?? ""
    return "\(help[language])\(words) (\(spelling))"
  }

  /// How the option is typed, such as `-f, --file FILE`.
  func usage(in language: Language) -> String {
    let value = placeholder.map { " \($0[language])" } ?? ""
    return (short.map { "-\($0), " } ?? "    ") + spelling(in: language) + value
  }
}
