import RoadmapCore

extension Command {
  /// `completions`: what makes a shell finish the words of a command line.
  static let completions = Command(
    name: "completions",
    russianName: "дополнение",
    synonyms: ["completion", "complete", "shell", "автодополнение", "оболочка"],
    group: .help,
    summary: LocalizedText(
      en: "a script that makes your shell finish commands and options",
      ru: "сценарий, с которым оболочка дописывает команды и параметры"),
    operands: Operands(
      placeholder: LocalizedText(en: "SHELL", ru: "ОБОЛОЧКА"),
      help: LocalizedText(
        en: "which shell: \(Shell.list)", ru: "для какой оболочки: \(Shell.list)"),
      count: 1...1, words: Shell.all.map(\.name)),
    examples: [
      Example(
        arguments: LocalizedText(
          en: "completions bash -o ~/.local/share/bash-completion/completions/roadmap",
          ru: "дополнение bash -o ~/.local/share/bash-completion/completions/roadmap"),
        meaning: LocalizedText(
          en: "for bash, from the next session on", ru: "для bash, начиная со следующего запуска"))
    ],
    run: { (invocation) throws(CommandError) in
      let shell = Shell.all.first { $0.name == invocation.operands.first }
      return .text(shell?.script(invocation.commands, invocation.language()) ?? "")
    })
}
