import RoadmapCore
import RoadmapRendering

/// A shell that can be taught the program's words.
///
/// Each script only asks the program what can follow, so that what it offers is what the program
/// understands, and what stands in the roadmap.
struct Shell: Sendable {
  /// What the shell is called.
  let name: String
  /// What the shell is to be told once.
  let script: String
  /// The words as the program knows them, where the shell hands them on in another shape.
  let words: @Sendable ([String]) -> [String]
  /// A line of the answer for a candidate, where the last word was typed so.
  let line: @Sendable (Candidate, String) -> String

  /// Every shell, in the order of the help.
  static let all = [bash, zsh, fish]

  /// The names, for the help.
  static let list = all.map(\.name).joined(separator: ", ")

  /// The answer to a shell: a line a candidate, or `:files` for the names of files.
  func answer(_ offer: CommandLineCompletion.Offer, typed: String) -> String {
    switch offer {
    case .files: ":files\n"
    case .candidates(let candidates): candidates.map { line($0, typed) + "\n" }.joined()
    }
  }

  /// A candidate and its meaning with a tab between, the meaning on one line.
  static func described(_ candidate: Candidate) -> String {
    guard !candidate.meaning.isEmpty else { return candidate.word }
    return "\(candidate.word)\t\(TerminalText.safe(candidate.meaning))"
  }
}

/// A word that a shell may offer.
struct Candidate: Hashable {
  /// What would be typed.
  let word: String
  /// What it means, in words of the user's language; empty where the word says it all.
  var meaning = ""
}
