import RoadmapCore
import RoadmapRendering

extension Command {
  /// `help`: what there is to type.
  static let help = Command(
    name: "help",
    russianName: "справка",
    synonyms: ["man", "usage", "помощь", "помоги", "команды", "?"],
    group: .help,
    summary: LocalizedText(
      en: "all commands, one command with its options, or a topic",
      ru: "все команды, одна команда с её параметрами или тема"),
    operands: Operands(
      placeholder: LocalizedText(en: "COMMAND", ru: "КОМАНДА"),
      help: LocalizedText { language in
        let topics = HelpTopic.all.map { $0.name(in: language) }.joined(separator: ", ")
        return language.text(
          en: "the command to explain, or a topic: \(topics)",
          ru: "о какой команде рассказать, или тема: \(topics)")
      },
      count: 0...1),
    ownOptions: .options(.manual),
    examples: [
      Example(
        arguments: LocalizedText(en: "help done", ru: "справка готово"),
        meaning: LocalizedText(
          en: "what the command “done” does", ru: "что делает команда «готово»")),
      Example(
        arguments: LocalizedText(
          en: "help --man -o roadmap.1", ru: "справка --man -o roadmap.1"),
        meaning: LocalizedText(
          en: "the manual page, for “man”", ru: "страница руководства для man")),
    ],
    run: { (invocation) throws(CommandError) in
      let language = invocation.language()
      if invocation[.manual] {
        return .text(ManualPage.text(of: invocation.commands, in: language))
      }
      guard let name = invocation.operands.first else {
        return .page(ProgramHelp.document(of: invocation.commands, in: language), invocation)
      }
      if let topic = HelpTopic.named(name) {
        return .page(topic.document(in: language), invocation)
      }
      do throws(UsageError) {
        let command = try ArgumentParser(commands: invocation.commands).command(named: name)
        return .page(CommandHelp.document(of: command, in: language), invocation)
      } catch {
        throw .usage(error)
      }
    })
}

extension CommandOutcome {
  /// A page of help, never wider than 80 columns.
  static func page(_ document: ReportDocument, _ invocation: Invocation) -> CommandOutcome {
    .text(TextFormat.render(document, TextStyle(width: min(invocation.width, 80))))
  }
}
