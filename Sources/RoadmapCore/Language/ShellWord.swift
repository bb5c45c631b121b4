/// A word of a command line that is shown to be copied.
package enum ShellWord {
  /// The word as a POSIX shell reads it back: in quotes where it needs them.
  package static func quoted(_ word: String) -> String {
    // A capital that is not Latin begins a name, which a sentence around the command may go on with.
    let isName = word.unicodeScalars.first.map { !$0.isASCII && $0.properties.isUppercase } ?? false
    return !word.isEmpty && !isName && word.unicodeScalars.allSatisfy(isPlain)
      ? word : inSentence(word)
  }

  /// The word in quotes also where it needs none, so that it is told from the sentence around it.
  package static func inSentence(_ word: String) -> String {
    let isSafeInDoubleQuotes = !word.contains { "\"$`\\!".contains($0) }
    if isSafeInDoubleQuotes { return "\"\(word)\"" }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "-_./,:%+@=".unicodeScalars.contains(scalar)
  }
}
