extension Shell {
  /// fish.
  static let fish = Shell(
    name: "fish",
    script: """
      # Completion of roadmap in fish, written by "roadmap completions fish".

      function __roadmap_complete
          set -l words (commandline -opc)
          set -l current (commandline -ct)
          set -l lines (command roadmap completions fish -- $words[2..-1] "$current" 2>/dev/null)
          if test "$lines[1]" = :files
              __fish_complete_path "$current"
          else
              printf '%s\\n' $lines
          end
      end

      complete -c roadmap -f -k -a '(__roadmap_complete)'

      """,
    words: { $0 },
    line: { candidate, _ in described(candidate) })
}
