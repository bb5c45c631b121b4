/// A word that a shell may offer.
struct Candidate: Hashable {
  /// What would be typed.
  let word: String
  /// What it means, in words of the user's language; empty where the word says it all.
  var meaning = ""
}
