/// Understands the words of a deadline.
enum DeadlineReader {
  /// Longer texts are no deadlines; reading them would only cost time.
  static let longestPhrase = 2_000

  /// Reads a phrase whole, or says why it is not understood.
  static func read(
    _ text: String, in context: DeadlineContext
  ) -> Result<DeadlineReading, DeadlineProblem> {
    guard text.utf8.count <= longestPhrase else {
      return .failure(.unknownWords(String(text.prefix(60)) + "…"))
    }
    var tokens = PhraseTokenizer.tokens(of: text)
    if let calendar = context.calendar {
      CalendarName.replace(calendar.names, in: &tokens) { .named($0) }
      CalendarName.complete(calendar.names, in: &tokens)
    }
    guard !tokens.isEmpty else { return .failure(.empty) }
    if let named = Feast.named(tokens) { tokens = named }
    do {
      return .success(try read(tokens, in: context))
    } catch {
      if case .unknownWords = error, let reading = mended(tokens, of: text, in: context) {
        return .success(reading)
      }
      return .failure(PhraseExcerpt.problem(error, tokens, text, context))
    }
  }

  /// Whether words of a phrase say what its times are of: «Доклад – до 15 ноября».
  static func hasLabel(_ text: String) -> Bool {
    PhraseToken.withoutLabels(PhraseTokenizer.tokens(of: text)) != nil
  }

  /// The reading with slips of the pen mended, or nil.
  private static func mended(
    _ tokens: [PhraseToken], of text: String, in context: DeadlineContext
  ) -> DeadlineReading? {
    let vocabulary = Vocabulary.shared
    var mended = tokens.filter { !$0.isApproximately }
    if mended.count < tokens.count {
      let reading = (try? read(mended, in: context)) ?? self.mended(mended, of: text, in: context)
      return reading?.doubting([.approximate])
    }
    var misspelled: [Range<Int>] = []
    if let digits = TokenRepair.digits(mended) ?? TokenRepair.lastDate(mended) {
      (mended, misspelled) = digits
    }
    if !misspelled.isEmpty, let reading = try? read(mended, in: context) {
      return reading.doubting(misspelled.map { .misspelled(PhraseExcerpt.text($0, of: text)) })
    }
    func unlabelled() -> DeadlineReading? {
      PhraseToken.withoutLabels(mended).flatMap { try? read($0, in: context) }
    }
    if let reading = unlabelled() { return reading }
    if let repaired = TokenRepair.repaired(mended, vocabulary) {
      mended = repaired.tokens
      misspelled += repaired.misspelled
    }
    guard let reading = (try? read(mended, in: context)) ?? unlabelled() else { return nil }
    return reading.doubting(misspelled.map { .misspelled(PhraseExcerpt.text($0, of: text)) })
  }

  private static func read(
    _ tokens: [PhraseToken], in context: DeadlineContext
  ) throws(PhraseFault) -> DeadlineReading {
    let meaning = try PhraseParser.meaning(of: tokens)
    return try PhraseResolver(context: context, meaning: meaning, tokenCount: tokens.count)
      .reading()
  }
}
