extension DeadlineForm {
  /// «за».
  static let za = PackedWord("за"[...].unicodeScalars)

  /// «за 3 дня до начала учебного года», «не позднее чем за неделю до 25 мая», «в течение 10 дней после
  /// 1 сентября».
  static let ahead = DeadlineForm(
    startingWith: LexemeSet(.at, .not, .number, .cardinal(1), .during, .passing), countsFirst: true
  ) { cursor, meaning in
    // «в неделю до 8 марта» is all that week.
    guard
      cursor.current != .at || cursor.lexeme(1) == .during
        || cursor.lexeme(1).isOfLead && cursor.token?.word == za
    else { return false }
    return cursor.attempt { cursor in
      if cursor.current == .not, cursor.lexeme(1) == .later {
        cursor.position += 2
        cursor.skip(.comma, .filler)
      }
      cursor.skip(.at)
      let isWithin = cursor.take(.during) || cursor.take(.passing)
      cursor.skip(.filler)
      let count = cursor.count() ?? 1
      cursor.skip(.calendar)
      guard case .unit(let unit) = cursor.current, let lead = SaidLead(count, unit) else {
        return false
      }
      cursor.position += 1
      if cursor.take(.after) || isWithin && cursor.take(.of) {
        guard meaning.items.isEmpty, var piece = cursor.edge() else { return false }
        if piece.part == .whole { piece.part = .lastDay }
        meaning.items.append(PhraseItem(bound: .ahead(lead.after), first: piece))
        return true
      }
      guard !isWithin, cursor.take(.until) || cursor.take(.before), let piece = cursor.edge()
      else { return false }
      meaning.items.append(PhraseItem(bound: .ahead(lead), first: piece))
      return true
    }
  }
}

/// How long before a day something is due.
struct SaidLead: Equatable {
  @SmallCount private var days = 0
  @SmallCount private var months = 0

  /// Nil for units that are not counted back from a day.
  init?(_ count: Int, _ unit: TimeUnit) {
    switch unit {
    case .day: days = count
    case .week: days = 7 * count
    case .month: months = count
    default: return nil
    }
  }

  /// So long after a day.
  var after: SaidLead {
    var lead = self
    (lead.days, lead.months) = (-days, -months)
    return lead
  }

  /// The day so long before another.
  func day(before day: CalendarDate) -> CalendarDate {
    day.adding(months: -months).adding(days: -days)
  }
}

extension PhraseCursor {
  /// A day, the first or last one of a time, or the first one of something the school's calendar
  /// names.
  fileprivate mutating func edge() -> CalendarPiece? {
    guard let part = partNumber else {
      guard let piece = piece(), piece.isDay || piece.isSetBySchool else { return nil }
      return piece
    }
    position += 1
    skip(.of, .filler)
    guard part != 2, var piece = everyUnit() ?? piece(), piece.part == .whole, !piece.isBare else {
      return nil
    }
    piece.part = part == 3 ? .lastDay : .day(1)
    return piece
  }
}

extension Lexeme {
  /// Whether it can follow «за» where something is due so long before.
  fileprivate var isOfLead: Bool {
    switch self {
    case .number, .cardinal, .unit: true
    default: false
    }
  }
}
