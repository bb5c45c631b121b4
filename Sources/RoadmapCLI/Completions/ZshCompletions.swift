import RoadmapCore

/// The script for zsh.
enum ZshCompletions {
  static func script(for commands: [Command], in language: Language) -> String {
    let names = commands.map { command in
      "    "
        + Shell.quoted("\(command.name):\(command.summary[language].replacing(":", with: "\\:"))")
    }
    let branches = commands.map { command in
      let specs =
        command.options.map { spec($0, language) }
        + [operands(of: command, commands, language)].compactMap { $0 }
      return "    \(command.name))\n      _arguments -s -S \\\n        "
        + specs.joined(separator: " \\\n        ") + "\n      ;;"
    }
    return """
      #compdef roadmap
      # Completion of roadmap in zsh, written by "roadmap completions zsh".

      _roadmap() {
        local context state state_descr line
        typeset -A opt_args
        local -a commands
        commands=(
      \(names.joined(separator: "\n"))
        )
        _arguments -C '1: :->command' '*:: :->rest'
        case $state in
        command) _describe -t commands command commands ;;
        rest)
          case $words[1] in
      \(branches.joined(separator: "\n"))
          esac
          ;;
        esac
      }

      if [ "$funcstack[1]" = _roadmap ]; then
        _roadmap "$@"
      else
        compdef _roadmap roadmap
      fi

      """
  }

  private static func spec(_ option: OptionDeclaration, _ language: Language) -> String {
    let help = escaped(option.help[language])
    let value = CompletedValue(option).map { value in
      ":\(escaped(option.placeholder?[language] ?? "")):\(action(value))"
    }
    let text = Shell.quoted("[\(help)]\(value ?? "")")
    // `--file=` also takes the value from the next word, `-f+` also from the same.
    let takesValue = option.placeholder != nil
    let long = option.spelling + (takesValue ? "=" : "")
    let short = option.short.map { "-\($0)" + (takesValue ? "+" : "") }
    let all = short.map { "{\(long),\($0)}" } ?? long
    if option.isRepeatable { return "'*'\(all)\(text)" }
    let exclusion = option.short == nil ? "" : "'(\(option.spellings.joined(separator: " ")))'"
    return "\(exclusion)\(all)\(text)"
  }

  private static func operands(
    of command: Command, _ commands: [Command], _ language: Language
  ) -> String? {
    guard command.operands.count.upperBound > 0 else { return nil }
    let many = command.operands.count.upperBound > 1 ? "*" : "1"
    let name = escaped(command.operands.placeholder[language])
    return Shell.quoted(
      "\(many):\(name):\(action(CompletedValue(command.operands, of: commands)))")
  }

  private static func action(_ value: CompletedValue) -> String {
    switch value {
    case .oneOf(let words): "(\(words.joined(separator: " ")))"
    case .someOf(let words): "_sequence compadd - \(words.joined(separator: " "))"
    case .file: "_files"
    case .unknown: " "
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\[]:".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
