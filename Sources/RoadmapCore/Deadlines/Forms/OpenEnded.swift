extension DeadlineForm {
  /// «по запросу», «по мере необходимости», «при наличии заявок», "as needed".
  static let onRequest = DeadlineForm(
    startingWith: LexemeSet(
      .through, .at, .given, .filler, .request, .measure, .inCase, .condition, .and)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      // «до 1 октября, далее по мере необходимости»: what is due is what was said before.
      let isThen = cursor.isAfterThen && !meaning.items.isEmpty
      guard meaning.openness == nil || meaning.openness == .continuous else { return false }
      cursor.skip(.through, .at, .given, .filler)
      switch (cursor.lexeme(-1), cursor.current) {
      case (_, .request):
        cursor.position += 1
        if [.unknown, .from, .realization, .work].contains(cursor.current) {
          guard cursor.description() else { return false }
        }
      // «по устному запросу»
      case (.through, .unknown) where cursor.lexeme(1) == .request: cursor.position += 2
      case (_, .measure), (_, .inCase):
        cursor.position += 1
        guard cursor.attempt({ $0.description() }) || cursor.take(.request) else { return false }
      case (.given, .unknown):
        guard cursor.description() else { return false }
        meaning.isConditional = true
      default:
        guard cursor.conditionalRequest() else { return false }
      }
      if isThen { meaning.goesOnAsNeeded = true } else { meaning.openness = .onRequest }
      return true
    }
  }

  /// «постоянно», «в течение работы», «в ходе реализации проекта», "ongoing".
  static let continuous = DeadlineForm(
    startingWith: LexemeSet(
      .at, .filler, .continuous, .course, .during, .period)
  ) { cursor, meaning in
    cursor.attempt { cursor in
      guard meaning.openness == nil || meaning.openness == .continuous else { return false }
      let isThen = cursor.isAfterThen
      // "October 2023 and ongoing", "October 2023 – ongoing"
      let goesOn =
        (isThen || cursor.lexeme(-1) == .and || cursor.isOngoingAfterDash)
        && !meaning.items.isEmpty
      cursor.skip(.at, .filler)
      // "on-going"
      if cursor.current == .dash, cursor.isClose(1), cursor.lexeme(1) == .continuous {
        cursor.position += 1
      }
      switch cursor.current {
      case .continuous:
        cursor.position += 1
        cursor.skip(.filler, .and)
      // «в период адаптации», «во время стажировки»
      case .course,
        .period where cursor.isBeforeEvent,
        .during where cursor.isBeforeEvent:
        cursor.position += 1
        // «в ходе сентбря»
        if cursor.current == .unknown, cursor.mayBeMisspelledTime { return false }
        // «в ходе четверти», «в ходе недели наставничества»
        let start = cursor.position
        guard cursor.description(), !cursor.saysLength(from: start),
          !cursor.isAtEnd
            || !cursor.tokens[start..<cursor.position].contains(where: \.lexeme.isStretch)
        else { return false }
      case .during:
        cursor.position += 1
        cursor.skip(.whole, .filler)
        guard cursor.take(.work) else { return false }
        cursor.skip(.unknown, .realization)
      default: return false
      }
      // «до 1 октября, далее постоянно»: what is due is what was said before.
      if goesOn, !meaning.goesOnFromItem(), isThen {
        meaning.goesOnAsNeeded = true
        return true
      }
      meaning.openness = .continuous
      return true
    }
  }
}

extension PhraseCursor {
  /// Whether words that are no time stand behind «в период», «во время».
  fileprivate var isBeforeEvent: Bool {
    let offset = lexeme(1) == .filler ? 2 : 1
    guard lexeme(offset) == .unknown, let word = token(offset)?.word else { return false }
    return !Misspelling.mayBeTime(word) && !Vocabulary.lessons.contains(word)
  }

  fileprivate var mayBeMisspelledTime: Bool {
    token.map { Misspelling.mayBeTime($0.word) } ?? false
  }

  /// Whether words from a place on say how long: «первые 2 месяца».
  fileprivate func saysLength(from start: Int) -> Bool {
    tokens[start..<position].indices.dropFirst().contains { index in
      guard case .unit = tokens[index].lexeme else { return false }
      switch tokens[index - 1].lexeme {
      case .number, .cardinal: return true
      default: return false
      }
    }
  }

  /// Whether "ongoing" is the other end of a range; «май – регулярно» goes on from nowhere.
  fileprivate var isOngoingAfterDash: Bool {
    lexeme(-1) == .dash && token?.word == Self.ongoing
  }

  private static let ongoing = PackedWord("ongoing"[...].unicodeScalars)

  /// "as and when needed", "if necessary": small English words that stand only before a request.
  fileprivate mutating func conditionalRequest() -> Bool {
    var steps = 0
    while current == .condition || current == .and || current == .filler || current == .request {
      if current == .request, lexeme(1) != .request { break }
      position += 1
      steps += 1
    }
    return steps > 0 && take(.request)
  }
}

extension Lexeme {
  /// Whether it names a time together with the words behind it.
  fileprivate var isStretch: Bool {
    switch self {
    case .unit(.week), .unit(.decade), .unit(.term), .unit(.quarter), .unit(.half), .unit(.year):
      true
    default: false
    }
  }
}
