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
    switch read(tokens, in: context) {
    case .success(let reading): return .success(reading)
    case .failure(let fault):
      if case .unknownWords = fault,
        let repaired = TokenRepair.repaired(tokens, vocabulary),
        case .success(let reading) = read(repaired.tokens, in: context)
      {
        let misspelled = repaired.misspelled.map {
          DeadlineDoubt.misspelled(PhraseExcerpt.text($0, of: text))
        }
        return .success(reading.adding(misspelled))
      }
      return .failure(PhraseExcerpt.problem(fault, tokens, text))
    }
  }

  private static func read(
    _ tokens: [PhraseToken], in context: DeadlineContext
  ) -> Result<DeadlineReading, PhraseFault> {
    switch PhraseParser.meaning(of: tokens) {
    case .failure(let fault): return .failure(fault)
    case .success(let meaning):
      do {
        let resolver = PhraseResolver(
          context: context, meaning: meaning, tokenCount: tokens.count)
        return .success(try resolver.reading())
      } catch {
        return .failure(error)
      }
    }
  }
}

extension DeadlineReading {
  fileprivate func adding(_ more: [DeadlineDoubt]) -> DeadlineReading {
    DeadlineReading(
      kind: kind, occurrences: occurrences, start: start, isYearInferred: isYearInferred,
      doubts: doubts + more, saysOnlyDue: saysOnlyDue, cadence: cadence)
  }
}
