import Letters
import RoadmapCore

/// Finds the commands that somebody may mean who typed none of their names.
struct CommandSearch {
  private let commands: [Command]

  /// Searches these commands.
  init(_ commands: [Command]) {
    self.commands = commands
  }

  /// The names of the commands that a word may mean, in the language of its letters.
  ///
  /// A word that people say instead comes first, then the beginning of a name, then a name spelled
  /// nearly so; where there is none of these, the same keys are tried in the other keyboard layout.
  func names(for word: String) -> [String] {
    for typed in [word, Keyboard.english(word), Keyboard.russian(word)] {
      let language: Language = typed.utf8.allSatisfy { $0 < 0x80 } ? .english : .russian
      let meant = commands(for: typed)
      if !meant.isEmpty { return meant.map { $0.name(in: language) } }
    }
    return []
  }

  /// The command that a word names, or that people say it for, one of a group rather than another; nil
  /// where it is spelled otherwise.
  func command(called word: String, in group: Command.Group) -> Command? {
    let said = said(SearchText(word))
    return commands.named(word) ?? said.first { $0.group == group } ?? said.first
  }

  private func said(_ wanted: SearchText) -> [Command] {
    commands.filter { $0.synonyms.contains { SearchText($0) == wanted } }
  }

  private func commands(for typed: String) -> [Command] {
    let wanted = SearchText(typed)
    let said = said(wanted)
    if !said.isEmpty { return said }
    let begun = commands.filter { command in
      [command.name, command.russianName].contains { SearchText($0).begins(with: wanted) }
    }
    if !begun.isEmpty { return begun }
    let words = commands.flatMap { [$0.name, $0.russianName] + $0.synonyms }
    guard let nearest = NearestWord.to(typed, among: words) else { return [] }
    return commands.filter { ([$0.name, $0.russianName] + $0.synonyms).contains(nearest) }
  }
}
