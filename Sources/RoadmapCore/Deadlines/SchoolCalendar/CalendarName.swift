/// A name in the school's calendar, and the days that it has, year by year.
struct CalendarName {
  /// The words of the name.
  let words: [NameWord]
  /// Its days, earliest first.
  let days: [DateSpan]
  /// The words in the other order, where there are two: «каникулы осенние».
  private let turned: [NameWord]

  init(words: [NameWord], days: [DateSpan]) {
    self.words = words
    self.days = days
    turned = words.count == 2 && !days.isEmpty ? words.reversed() : []
  }

  /// A word or a number of a name.
  enum NameWord: Hashable {
    case letters(PackedWord)
    /// «день», whose cases have little in common.
    case unit(TimeUnit)
    case number(Int)
  }

  /// The names of parts, the longer ones first, so that «весенняя неделя добра» is not «неделя добра».
  static func all(of parts: [SchoolCalendar.Part]) -> [CalendarName] {
    var places: [[NameWord]: Int] = [:]
    var found: [(words: [NameWord], days: [DateSpan])] = []
    for part in parts {
      let words = PhraseTokenizer.tokens(of: part.name).compactMap(NameWord.init)
      guard !words.isEmpty else { continue }
      if let place = places[words] {
        found[place].days.append(part.days)
      } else {
        places[words] = found.count
        found.append((words, [part.days]))
      }
    }
    let names = found.map { name in
      CalendarName(words: name.words, days: name.days.sorted { $0.start < $1.start })
    }
    return Array(names.sorted { $0.words.count > $1.words.count }.prefix(Int(Int8.max)))
  }

  /// How many tokens from a place on say this name, whatever their endings; nil where they do not.
  func length(in tokens: [PhraseToken], from start: Int) -> Int? {
    length(of: words, in: tokens, from: start)
      ?? (turned.isEmpty ? nil : length(of: turned, in: tokens, from: start))
  }

  private func length(of words: [NameWord], in tokens: [PhraseToken], from start: Int) -> Int? {
    var index = start
    for word in words {
      // A mark inside a name, as in «День знаний – 1 сентября», is no part of it.
      while index < tokens.count, index > start, NameWord(tokens[index]) == nil { index += 1 }
      guard index < tokens.count, let said = NameWord(tokens[index]), word.isSaid(by: said) else {
        return nil
      }
      index += 1
    }
    return index - start
  }
}

extension CalendarName.NameWord {
  init?(_ token: PhraseToken) {
    if token.lexeme == .number {
      self = .number(token.value)
    } else if case .unit(let unit) = token.lexeme {
      self = .unit(unit)
    } else if !token.word.isEmpty {
      self = .letters(token.word)
    } else {
      return nil
    }
  }

  /// How many letters at the beginning no ending changes.
  static let stem = 3

  /// Whether two words differ by no more than their endings: «неделя» and «неделю», «осенние» and
  /// «осенних».
  fileprivate func isSaid(by other: Self) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)): return one == two
    case (.unit(let one), .unit(let two)): return one == two
    case (.letters(let one), .letters(let two)):
      if one == two { return true }
      let common = one.commonLength(with: two)
      return common >= Self.stem && max(one.count, two.count) - common <= 3
    default: return false
    }
  }
}

extension CalendarName {
  /// Puts one token in the place of each name, by its place in the list.
  static func replace(
    _ names: [CalendarName], in tokens: inout [PhraseToken], by lexeme: (Int8) -> Lexeme
  ) {
    guard !names.isEmpty else { return }
    var replaced: [PhraseToken] = []
    var index = 0
    while index < tokens.count {
      var found: (name: Int, length: Int)?
      for name in names.indices where found == nil {
        found = names[name].length(in: tokens, from: index).map { (name, $0) }
      }
      guard let (name, length) = found else {
        replaced.append(tokens[index])
        index += 1
        continue
      }
      var token = tokens[index]
      token.lexeme = lexeme(Int8(truncatingIfNeeded: name))
      token.range = token.range.lowerBound..<tokens[index + length - 1].range.upperBound
      token.hasDotAfter = tokens[index + length - 1].hasDotAfter
      replaced.append(token)
      index += length
    }
    tokens = replaced
  }

  /// «осенние» of «осенние и зимние каникулы», "Autumn to Summer term": the first word of a name whose others are said behind
  /// the next one.
  static func complete(_ names: [CalendarName], in tokens: inout [PhraseToken]) {
    for index in tokens.indices.dropLast(2).reversed() {
      let joint = tokens[index + 1].lexeme
      guard [.comma, .and, .dash, .slash, .through].contains(joint),
        case .named(let next) = tokens[index + 2].lexeme,
        let word = NameWord(tokens[index]),
        let name = names.firstIndex(where: {
          $0.words.count > 1 && $0.words[0].isSaid(by: word)
            && $0.words.dropFirst() == names[Int(next)].words.dropFirst()
        })
      else { continue }
      tokens[index].lexeme = .named(Int8(truncatingIfNeeded: name))
    }
  }
}
