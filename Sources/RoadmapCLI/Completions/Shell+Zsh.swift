extension Shell {
  /// zsh.
  static let zsh = Shell(
    name: "zsh",
    script: """
      #compdef roadmap
      # Completion of roadmap in zsh, written by "roadmap completions zsh".

      _roadmap() {
        local -a lines
        lines=("${(@f)$(command roadmap completions zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
        if [[ $lines[1] == :files ]]; then
          _files
        elif [[ -n $lines[1] ]]; then
          _describe -V roadmap lines
        fi
      }

      if [ "$funcstack[1]" = _roadmap ]; then
        _roadmap "$@"
      else
        compdef _roadmap roadmap
      fi

      """,
    words: { $0 },
    line: { candidate, _ in
      // `_describe` divides a word from its meaning at the first colon.
      let word = candidate.word.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      let line = described(Candidate(word: word, meaning: candidate.meaning))
      return line.replacing("\t", with: ":")
    })
}
