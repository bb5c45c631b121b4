extension Shell {
  /// bash, 3.2 and later.
  static let bash = Shell(
    name: "bash",
    script: """
      # Completion of roadmap in bash, written by "roadmap completions bash".

      _roadmap() {
        local line word meaning IFS=$'\\n'
        local words=() meanings=()
        COMPREPLY=()
        while IFS= read -r line; do
          if [ "$line" = :files ]; then
            compopt -o default 2>/dev/null
            return
          fi
          words+=("${line%%$'\\t'*}")
          meanings+=("${line#*$'\\t'}")
        done < <(command roadmap completions bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        compopt +o default 2>/dev/null
        # Where bash only lists what there is, it lists what each means too.
        if [ "${COMP_TYPE:-9}" = 63 ] && [ "${#words[@]}" -gt 1 ]; then
          for line in "${!words[@]}"; do
            word=${words[line]} meaning=${meanings[line]}
            [ "$meaning" = "$word" ] || word="$word  $meaning"
            COMPREPLY+=("${word:0:${COLUMNS:-80}}")
          done
        else
          COMPREPLY=("${words[@]}")
        fi
      }

      complete -F _roadmap roadmap

      """,
    words: { words in
      // bash takes `--format=csv` for three words.
      var joined: [String] = []
      for (index, word) in words.enumerated() {
        if word == "=", joined.last?.hasPrefix("--") == true {
          if index == words.count - 1 { joined.append("") }
        } else {
          joined.append(unquoted(word))
        }
      }
      return joined
    },
    line: { candidate, typed in
      let isQuoted = typed.hasPrefix("\"") || typed.hasPrefix("'")
      let word = isQuoted ? candidate.word : escaped(candidate.word)
      return described(Candidate(word: word, meaning: candidate.meaning))
    })

  /// A word as bash means it: without the quotes and backslashes that were typed.
  private static func unquoted(_ word: String) -> String {
    var result = ""
    var isEscaped = false
    for character in word {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character != "\"" && character != "'" {
        result.append(character)
      }
    }
    return result
  }

  /// A word with a backslash before everything that bash would not take for a part of it.
  private static func escaped(_ word: String) -> String {
    var result = ""
    for character in word {
      if " \t\"'\\$`!&;|<>()[]{}*?#~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
