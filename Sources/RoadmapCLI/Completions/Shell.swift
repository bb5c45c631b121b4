import RoadmapCore

/// A shell that can be taught the program's words.
struct Shell: Sendable {
  /// What the shell is called.
  let name: String
  /// The script for these commands, with descriptions in a language.
  let script: @Sendable ([Command], Language) -> String

  /// Every shell, in the order of the help.
  static let all = [
    Shell(name: "bash", script: { commands, _ in BashCompletions.script(for: commands) }),
    Shell(name: "zsh", script: ZshCompletions.script),
    Shell(name: "fish", script: FishCompletions.script),
  ]

  /// The names, for the help.
  static let list = all.map(\.name).joined(separator: ", ")

  /// A text in single quotes, as POSIX shells read it.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: #"'\''"#) + "'"
  }
}
