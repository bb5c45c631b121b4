import RoadmapCore

/// The script for bash, 3.2 and later.
enum BashCompletions {
  static func script(for commands: [Command]) -> String {
    let values = valueCases(commands).map { "    \($0)" }.joined(separator: "\n")
    let options = commands.map { command in
      let spellings = command.options.flatMap(\.spellings).joined(separator: " ")
      return "      \(command.name)) _roadmap_words '\(spellings)' ;;"
    }
    let operands = commands.compactMap { command -> String? in
      switch CompletedValue(command.operands, of: commands) {
      case .oneOf(let words), .someOf(let words):
        "    \(command.name)) _roadmap_words '\(words.joined(separator: " "))' ;;"
      case .file: "    \(command.name)) ;;"
      case .unknown: nil
      }
    }
    let everywhere = Command.optionsEverywhere.flatMap(\.spellings).joined(separator: " ")
    let names = commands.map(\.name).joined(separator: " ")
    return """
      # Completion of roadmap in bash, written by "roadmap completions bash".

      # Offers words, and no file names where none of them fits.
      _roadmap_words() {
        compopt +o default 2>/dev/null
        COMPREPLY=($(compgen -W "$1" -- "$word"))
      }

      # Offers words for the part behind the last comma.
      _roadmap_list() {
        local before=''
        case $word in *,*) before=${word%,*}, ;; esac
        compopt +o default 2>/dev/null
        COMPREPLY=($(compgen -P "$before" -W "$1" -- "${word##*,}"))
      }

      _roadmap() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
        local command='' index skips=''
        COMPREPLY=()
        # bash takes --format=csv for three words.
        if [ "$word" = = ]; then
          word=''
        elif [ "$previous" = = ]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
          =) continue ;;
          \(takers(commands))) skips=yes && continue ;;
          -*) ;;
          *) [ -z "$skips" ] && command=${COMP_WORDS[index]} && break ;;
          esac
          skips=''
        done
        case "$command $previous" in
      \(values)
        esac
        case $word in
        -*)
          case $command in
      \(options.joined(separator: "\n"))
          *) _roadmap_words '\(everywhere)' ;;
          esac
          return
          ;;
        esac
        case $command in
        '') _roadmap_words '\(names)' ;;
      \(operands.joined(separator: "\n"))
        *) compopt +o default 2>/dev/null ;;
        esac
      }

      complete -o default -F _roadmap roadmap

      """
  }

  /// The options whose value is the next word.
  private static func takers(_ commands: [Command]) -> String {
    var seen: Set<String> = []
    return commands.flatMap(\.options)
      .filter { $0.placeholder != nil && seen.insert($0.name).inserted }
      .flatMap(\.spellings).joined(separator: " | ")
  }

  /// A branch for each option with a value; one for all commands where it takes the same in all.
  private static func valueCases(_ commands: [Command]) -> [String] {
    var seen: Set<String> = []
    var branches: [String] = []
    for option in commands.flatMap(\.options) where seen.insert(option.name).inserted {
      let owners = commands.compactMap { command in
        command.options.first { $0.name == option.name }
          .flatMap { own in CompletedValue(own).map { (command: command.name, value: $0) } }
      }
      if Set(owners.map(\.value)).count == 1, let value = owners.first?.value {
        let patterns = option.spellings.map { "*' \($0)'" }.joined(separator: " | ")
        branches.append("\(patterns)) \(action(value)) ;;")
      } else {
        for owner in owners {
          let patterns = option.spellings.map { "'\(owner.command) \($0)'" }
          branches.append("\(patterns.joined(separator: " | "))) \(action(owner.value)) ;;")
        }
      }
    }
    return branches
  }

  private static func action(_ value: CompletedValue) -> String {
    switch value {
    case .oneOf(let words): "_roadmap_words '\(words.joined(separator: " "))' && return"
    case .someOf(let words): "_roadmap_list '\(words.joined(separator: " "))' && return"
    case .file: "return"
    case .unknown: "compopt +o default 2>/dev/null; return"
    }
  }
}
