/// A day or time that has a name of its own in every school.
struct Feast {
  /// The name in the nominative; cases are told apart by endings, as in the school's calendar.
  let name: String
  /// When it is.
  let piece: CalendarPiece

  /// Every name that is known, a line each.
  ///
  /// What moves from school to school (the last bell) has no place here.
  static let all = [
    Feast("день знаний", .day(1, of: 9)),
    Feast("день воспитателя", .day(27, of: 9)),
    Feast("день пожилых людей", .day(1, of: 10)),
    Feast("день пожилого человека", .day(1, of: 10)),
    Feast("день учителя", .day(5, of: 10)),
    Feast("день отца", .weekday(7, number: 3, of: 10)),
    Feast("день народного единства", .day(4, of: 11)),
    Feast("день матери", .weekday(7, number: -1, of: 11)),
    Feast("день неизвестного солдата", .day(3, of: 12)),
    Feast("день добровольца", .day(5, of: 12)),
    Feast("день волонтера", .day(5, of: 12)),
    Feast("день героев отечества", .day(9, of: 12)),
    Feast("день конституции", .day(12, of: 12)),
    Feast("день российского студенчества", .day(25, of: 1)),
    Feast("день российской науки", .day(8, of: 2)),
    Feast("день защитника отечества", .day(23, of: 2)),
    Feast("международный женский день", .day(8, of: 3)),
    Feast("день наставника", .day(2, of: 3)),
    Feast("день космонавтики", .day(12, of: 4)),
    Feast("день победы", .day(9, of: 5)),
    Feast("день защиты детей", .day(1, of: 6)),
    Feast("день русского языка", .day(6, of: 6)),
    Feast("день россии", .day(12, of: 6)),
    Feast("день памяти и скорби", .day(22, of: 6)),
    Feast("рождество", .day(7, of: 1)),
    Feast("christmas", .day(25, of: 12)),
    Feast("thanksgiving", .weekday(4, number: 4, of: 11)),
    Feast("новый год", .newYear),
    Feast("новый учебный год", .nextSchoolYear),
  ]

  private init(_ name: String, _ piece: CalendarPiece) {
    self.name = name
    self.piece = piece
  }

  /// The names as words, in the order of `all`.
  private static let names: [CalendarName] = all.map { feast in
    let words = PhraseTokenizer.tokens(of: feast.name).compactMap(
      CalendarName.NameWord.init)
    return CalendarName(words: words, days: [])
  }

  /// How the words of the names begin; whatever its ending, a word of a name begins in the same way.
  private static let beginnings = Set(
    names.flatMap(\.words).compactMap { word in
      if case .letters(let letters) = word {
        letters.prefix(CalendarName.NameWord.stem)
      } else {
        nil
      }
    })

  /// Whether a word may be one of a name, which most words that are not understood are not.
  private static func mayName(_ word: PackedWord) -> Bool {
    !word.isTooLong && beginnings.contains(word.prefix(CalendarName.NameWord.stem))
  }

  /// The tokens with one token in the place of each name, or nil where there is none.
  ///
  /// Every name has a word that no other deadline has, so that only what is not understood looks here.
  static func named(_ tokens: [PhraseToken]) -> [PhraseToken]? {
    guard tokens.count <= TokenRepair.longestPhrase,
      tokens.indices.contains(where: { tokens[$0].lexeme == .unknown && mayName(tokens[$0].word) })
    else { return nil }
    var named = tokens
    CalendarName.replace(names, in: &named) { .feast($0) }
    return named.contains(where: \.lexeme.isFeast) ? named : nil
  }
}

extension Lexeme {
  fileprivate var isFeast: Bool {
    if case .feast = self { return true }
    return false
  }
}

extension CalendarPiece {
  fileprivate static func day(_ day: Int8, of month: Int8) -> CalendarPiece {
    CalendarPiece(base: .month(month), part: .day(day), isFeast: true, source: 0..<0)
  }

  fileprivate static func weekday(_ weekday: Int8, number: Int8, of month: Int8) -> CalendarPiece {
    CalendarPiece(
      base: .month(month), part: .weekday(weekday, number: number), isFeast: true, source: 0..<0)
  }

  /// People are done «до Нового года» while the old one lasts.
  fileprivate static var newYear: CalendarPiece {
    CalendarPiece(base: .month(1), part: .day(1), isEve: true, isFeast: true, source: 0..<0)
  }

  fileprivate static var nextSchoolYear: CalendarPiece {
    CalendarPiece(base: .year(.school), year: .next, source: 0..<0)
  }
}
