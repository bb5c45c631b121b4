/// A word, a number or a mark of a phrase.
struct PhraseToken {
  /// What it means.
  var lexeme: Lexeme
  /// The letters, where it is a word.
  var word = PackedWord()
  /// The number, where it is one; more than nine digits stop at 999 999 999.
  var value = 0
  /// How many digits the number has.
  var digitCount = 0
  /// Where it stands in the phrase, in UTF-8 bytes.
  var range: Range<Int>
  /// Whether something blank stands before it.
  var hasSpaceBefore = false
  /// Whether a line ends before it.
  var hasLineBreakBefore = false
  /// Whether a full stop follows it.
  var hasDotAfter = false
}
