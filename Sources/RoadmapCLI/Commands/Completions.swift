import RoadmapCore

extension Command {
  /// `completions`: what makes a shell finish the words of a command line.
  static let completions = Command(
    name: "completions",
    russianName: "дополнение",
    synonyms: ["completion", "complete", "shell", "автодополнение", "оболочка"],
    group: .help,
    summary: LocalizedText(
      en: "a script that makes your shell finish commands, numbers and names",
      ru: "сценарий, с которым оболочка дописывает команды, номера и имена"),
    operands: Operands(
      placeholder: LocalizedText(en: "SHELL", ru: "ОБОЛОЧКА"),
      help: LocalizedText(
        en: """
          which shell: \(Shell.list); with the words of a line behind --, as the script hands them \
          on, what can stand in place of the last
          """,
        ru: """
          для какой оболочки: \(Shell.list); если за -- идут слова строки, как их передаёт сценарий, \
          — что может стоять на месте последнего
          """),
      count: 1...Int.max,
      sequence: LocalizedText(en: "SHELL [-- WORD…]", ru: "ОБОЛОЧКА [-- СЛОВО…]"),
      complaints: [LocalizedText(en: "the shell is missing", ru: "не указана оболочка")],
      words: Shell.all.map(\.name)),
    examples: [
      Example(
        arguments: LocalizedText(
          en: "completions bash -o ~/.local/share/bash-completion/completions/roadmap",
          ru: "дополнение bash -o ~/.local/share/bash-completion/completions/roadmap"),
        meaning: LocalizedText(
          en: "for bash, from the next session on", ru: "для bash, начиная со следующего запуска"))
    ],
    run: { (invocation) throws(CommandError) in
      guard let shell = Shell.all.first(where: { $0.name == invocation.operands.first }) else {
        return CommandOutcome()
      }
      let typed = Array(invocation.operands.dropFirst())
      guard let last = typed.last else { return .text(shell.script) }
      let completion = CommandLineCompletion(
        invocation.commands, in: invocation.language(),
        roadmap: { invocation.roadmap(typedWith: $0) })
      let offer = completion.offer(for: shell.words(typed))
      return .text(shell.answer(offer, typed: last))
    })
}

extension Invocation {
  /// The roadmap that a line leads to whose options are these; nil where it cannot be had, as a line
  /// that is being typed is no place for messages.
  fileprivate func roadmap(typedWith options: [String: [String]]) -> Roadmap? {
    let line = Invocation(
      command: .status, commands: commands,
      arguments: ParsedArguments(
        given: options.filter { Command.status.options.map(\.name).contains($0.key) }),
      host: host)
    return (try? RoadmapSections(for: line))?.sections.first?.roadmap
  }
}
