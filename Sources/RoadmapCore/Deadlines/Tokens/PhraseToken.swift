/// A word, a number or a mark of a phrase.
///
/// The large parts stand first, so that the small ones fill the gap behind them.
struct PhraseToken {
  /// Where it stands in the phrase, in UTF-8 bytes.
  var range = 0..<0
  /// The number, where it is one; more than nine digits stop at 999 999 999.
  var value = 0
  /// The letters, where it is a word.
  var word = PackedWord()
  /// What it means.
  var lexeme = Lexeme.end
  /// How many digits the number has, up to 255.
  var digitCount: UInt8 = 0
  /// Whether something blank stands before it.
  var hasSpaceBefore = false
  /// Whether a line ends before it.
  var hasLineBreakBefore = false
  /// Whether a quotation mark or an apostrophe stands before it.
  var hasQuoteBefore = false
  /// Whether a full stop follows it.
  var hasDotAfter = false

  /// Whether it says that the time beside it is only about right; "c." does with the Latin letter.
  var isApproximately: Bool {
    lexeme == .approximately
      || lexeme == .from && hasDotAfter && LetterCode.isLatin(word.last) && word.count == 1
  }

  /// The number as a day or a month, where it has no more than two digits.
  var dayOrMonth: Int8 { Int8(clamping: value) }
  /// The number as a year, of this century where it has two digits.
  var year: Int16 { Int16(clamping: digitCount == 2 ? 2000 + value : value) }
}
