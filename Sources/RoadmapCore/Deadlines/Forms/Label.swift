/// Words that say what a time is of, and not when.
extension PhraseCursor {
  /// Goes past what a cell names before it says when: «Доклад – до 15 ноября», «1 этап: сентябрь»,
  /// «Сдать отчёт до 15 мая».
  mutating func skipLabel() {
    _ = attempt { cursor in
      let start = cursor.position
      guard cursor.labelWords() else { return false }
      let words = cursor.tokens[start..<cursor.position]
      switch cursor.current {
      // “Completed by: 30 September”
      case .until where cursor.lexeme(1) == .colon: break
      case .until, .not:
        guard cursor.current == .until || cursor.lexeme(1) == .later,
          words.first?.saysWhatIsDone == true
        else { return false }
      case .colon: cursor.position += 1
      case .dash where !cursor.isClose(0) && !cursor.isClose(1): cursor.position += 1
      default: return false
      }
      return !cursor.isAtEnd && !words.contains(where: \.mayBeTime)
    }
  }

  /// Goes past what is said behind a time: «(входная диагностика)», «– 1 тур», and behind a day «,
  /// актовый зал».
  fileprivate mutating func skipLabelBehind() {
    _ = attempt { cursor in
      let mark = cursor.current
      switch mark {
      case .bracket: cursor.position += 1
      case .comma where cursor.lexeme(1) == .unknown && cursor.hasNumberBefore:
        cursor.position += 1
      case .dash where !cursor.isClose(0) && !cursor.isClose(1): cursor.position += 1
      default: return false
      }
      let start = cursor.position
      guard cursor.labelWords() else { return false }
      let words = cursor.tokens[start..<cursor.position]
      guard !words.contains(where: \.mayBeTime) else { return false }
      switch mark {
      case .bracket: return cursor.take(.bracket) || cursor.isAtEnd
      case .dash:
        return cursor.isAtEnd || cursor.current == .comma
          || cursor.token?.hasLineBreakBefore == true
      default: return cursor.isAtEnd && words.count <= PhraseCursor.shortLabel
      }
    }
  }

  /// Whether a number stands somewhere before this place.
  private var hasNumberBefore: Bool { tokens[..<position].contains { $0.lexeme == .number } }

  /// Goes past the number or letter of an entry, which is the next of its list: «1) октябрь 2) декабрь»,
  /// «а) октябрь б) декабрь».
  fileprivate mutating func skipMark(_ number: Int) -> Bool {
    guard let token, lexeme(1) == .bracket, lexeme(-1) != .bracket,
      token.lexeme == .number
        ? token.value == number
        : number <= Self.letters.count && token.word == Self.letters[number - 1]
    else { return false }
    position += 2
    return true
  }

  private static let letters = "абвгде".map { PackedWord(Substring(String($0)).unicodeScalars) }

  /// Goes past words that are no part of the language, and numbers among them; false where there are
  /// none, or too many.
  private mutating func labelWords() -> Bool {
    let start = position
    var words = 0
    while position - start < PhraseCursor.longestLabel {
      switch current {
      case .unknown, .seasonal: words += 1
      // "completion by …"
      case .outcome where position == start && lexeme(1) == .until: words += 1
      // «(неделя наставничества)», «(предметная неделя)», «– день самоуправления»
      case .unit(.week) where lexeme(1) == .realization || lexeme(1) == .unknown,
        .unit(.week) where lexeme(-1) == .unknown, .unit(.day) where lexeme(1) == .unknown:
        words += 1
      case .period where lexeme(1) == .colon: words += 1
      // «все классы»
      case .whole where lexeme(1) == .unknown: break
      case .number, .roman, .ordinal:
        // «1 этап», «этап 1:», «5-е классы»; «1 сентября – …» names a day.
        switch lexeme(1) {
        case .unknown, .suffix, .period: break
        case .dash where isClose(1) && isClose(2): break
        case .colon, .bracket, .comma, .end: guard words > 0 else { return false }
        default: return false
        }
      case .suffix, .realization, .work, .at, .and, .filler, .through, .term: break
      case .dash where isClose(0) && isClose(1): break
      default: return words > 0
      }
      position += 1
    }
    return false
  }

  /// How many words a label has at most: longer ones say something.
  private static let longestLabel = 8
  /// The same behind a comma.
  fileprivate static let shortLabel = 3
}

extension PhraseToken {
  /// Whether it begins what is to be done, behind which no mark need stand: «Сдать отчёт до 15 мая»,
  /// «Издание приказа до 5 октября»; «рабочей группы до 15 мая» is the end of something else.
  fileprivate var saysWhatIsDone: Bool {
    lexeme == .outcome
      || lexeme == .unknown
        && (PhraseToken.deeds.contains(word)
          || PhraseToken.endsOfDeeds.contains { word.suffix($0.count) == $0 })
  }

  private static let endsOfDeeds = ["ть", "ти", "ние", "тие", "ча", "ция", "вка", "рка"].map {
    PackedWord(Substring($0).unicodeScalars)
  }

  /// Words in the nominative that are no end of something else either: «заявки до 1 октября», “Report by
  /// 15 May”.
  private static let deeds = Set(
    """
    заявки итоги отчет доклад сбор прием анализ приказ план списки договор анкеты материалы report \
    submit send publish complete prepare finish issue review return draft submission publication
    """.split(separator: " ").map { PackedWord($0.unicodeScalars) })

  /// Whether it may be a misspelled time, which a label would lose.
  fileprivate var mayBeTime: Bool { lexeme == .unknown && Misspelling.mayBeTime(word) }

  /// The tokens without what is said of their times: «12.10 – 1 тур, 15.11 – 2 тур», «сентябрь
  /// (входная), май (итоговая)»; nil where nothing is.
  static func withoutLabels(_ tokens: [PhraseToken]) -> [PhraseToken]? {
    guard tokens.count <= TokenRepair.longestPhrase else { return nil }
    var cursor = PhraseCursor(tokens)
    var kept: [PhraseToken] = []
    var isBehindTime = false
    var entries = 0
    while var token = cursor.token {
      if cursor.skipMark(entries + 1) {
        entries += 1
        isBehindTime = false
        token.lexeme = .comma
        if entries > 1 { kept.append(token) }
        continue
      }
      if token.hasLineBreakBefore { isBehindTime = false }
      let start = cursor.position
      if isBehindTime { cursor.skipLabelBehind() } else { cursor.skipLabel() }
      guard cursor.position == start else { continue }
      kept.append(token)
      isBehindTime = token.lexeme != .comma
      cursor.position += 1
    }
    return kept.count < tokens.count ? kept : nil
  }
}
