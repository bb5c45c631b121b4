import RoadmapCore

/// The script for fish.
enum FishCompletions {
  static func script(for commands: [Command], in language: Language) -> String {
    var lines = [
      "# Completion of roadmap in fish, written by \"roadmap completions fish\".", "",
      "complete -c roadmap -f",
    ]
    for command in commands {
      lines.append(
        "complete -c roadmap -n __fish_use_subcommand -a \(command.name)"
          + " -d \(quoted(command.summary[language]))")
    }
    for command in commands {
      lines.append("")
      let condition = "complete -c roadmap -n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.options {
        let short = option.short.map { " -s \($0)" } ?? ""
        let value = CompletedValue(option).map { " " + flags($0) } ?? ""
        lines.append(
          "\(condition) -l \(option.name)\(short)\(value) -d \(quoted(option.help[language]))")
      }
      switch CompletedValue(command.operands, of: commands) {
      case .oneOf(let words), .someOf(let words):
        lines.append("\(condition) -a \(quoted(words.joined(separator: " ")))")
      case .file: lines.append("\(condition) -F")
      case .unknown: break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func flags(_ value: CompletedValue) -> String {
    switch value {
    case .oneOf(let words): "-x -a \(quoted(words.joined(separator: " ")))"
    case .someOf(let words): "-x -a \(quoted("(__fish_append , \(words.joined(separator: " ")))"))"
    case .file: "-r -F"
    case .unknown: "-x"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
