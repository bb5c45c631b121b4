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
    let vocabulary = Vocabulary.shared
    let tokens = PhraseTokenizer.tokens(of: text, vocabulary)
    guard !tokens.isEmpty else { return .failure(.empty) }
    do {
      return .success(try read(tokens, in: context))
    } catch {
      if case .unknownWords = error,
        let repaired = TokenRepair.repaired(tokens, vocabulary),
        let reading = try? read(repaired.tokens, in: context)
      {
        let misspelled = repaired.misspelled.map {
          DeadlineDoubt.misspelled(PhraseExcerpt.text($0, of: text))
        }
        return .success(reading.adding(misspelled))
      }
      return .failure(PhraseExcerpt.problem(error, tokens, text))
    }
  }

  private static func read(
    _ tokens: [PhraseToken], in context: DeadlineContext
  ) throws(PhraseFault) -> DeadlineReading {
    let meaning = try PhraseParser.meaning(of: tokens)
    return try PhraseResolver(context: context, meaning: meaning, tokenCount: tokens.count)
      .reading()
  }
}

extension DeadlineReading {
  fileprivate func adding(_ more: [DeadlineDoubt]) -> DeadlineReading {
    DeadlineReading(
      kind: kind, occurrences: occurrences, start: start, isYearInferred: isYearInferred,
      doubts: doubts + more, saysOnlyDue: saysOnlyDue, cadence: cadence)
  }
}
