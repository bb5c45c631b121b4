/// Months that are only numbers, and a day or a part that is said once for several months.
extension ItemCompletion {
  /// «IX–X», «IX, XII, III»: where one of several Roman numbers is no quarter, all are months; one alone
  /// may be a tick.
  func nameRomanMonths(_ items: inout [PhraseItem]) {
    guard let first = items.first, romanNumber(first.first) != nil,
      items.count > 1 || first.last != nil
    else { return }
    let numbers = items.flatMap { [$0.first, $0.last] }.compactMap(\.self).map(romanNumber)
    guard !numbers.contains(nil), numbers.contains(where: { $0.map { $0 > 4 } == true }) else {
      return
    }
    for index in items.indices {
      items[index].first.base = month(items[index].first)
      items[index].last = items[index].last.map { last in
        var last = last
        last.base = month(last)
        return last
      }
    }
  }

  private func month(_ piece: CalendarPiece) -> CalendarPiece.Base {
    romanNumber(piece).map { .month($0) } ?? piece.base
  }

  /// The number of a piece that is a Roman one and nothing more than perhaps its year.
  private func romanNumber(_ piece: CalendarPiece) -> Int8? {
    let place = piece.source.lowerBound
    guard piece.isBare || piece.year != .unsaid && piece.part == .whole,
      tokens.indices.contains(place)
    else { return nil }
    return tokens[place].lexeme.romanNumber
  }

  /// «январь, апрель, июль (до 10 числа)»: the day may be meant of each of them.
  func shareWithMonthsBefore(_ place: Int, _ items: inout [PhraseItem]) {
    for index in items[..<place].indices.reversed() {
      // «май 2024, ноябрь (1 декада)»: a month that says its year needs nothing more.
      guard items[index + 1].isSeparated, items[index].isPlainMonth,
        items[index].first.year == .unsaid
      else { return }
      items[index] = items[place].inMonth(of: items[index])
      items[index].isShared = true
    }
  }

  /// «до 10 января, апреля, июля», «1 и 15 октября и марта»: the genitive says that the days or the part
  /// are meant of each of them.
  func shareWithMonthsBehind(_ items: inout [PhraseItem]) {
    var index = 1
    while index < items.count {
      let (before, month) = (items[index - 1], items[index])
      if month.isPlainMonth, before.isCutOfMonth, isGenitive(month.first, behind: before) {
        let bare = items[..<(index - 1)].reversed()
          .prefix { $0.isCutOfMonth && $0.first.base == before.first.base && !namesMonth($0) }
        var shared = (bare.reversed() + [before]).map { $0.inMonth(of: month) }
        if isLatin(month) { for place in shared.indices { shared[place].isShared = true } }
        items.replaceSubrange(index...index, with: shared)
        index += shared.count - 1
      }
      index += 1
    }
  }

  /// Whether a time is said in English.
  private func isLatin(_ item: PhraseItem) -> Bool {
    let place = item.first.source.lowerBound
    return tokens.indices.contains(place) && LetterCode.isLatin(tokens[place].word.last)
  }

  /// Whether a time says its month itself; «1» of «1 и 15 октября» does not.
  private func namesMonth(_ item: PhraseItem) -> Bool {
    tokens[item.source.clamped(to: tokens.indices)].contains {
      $0.lexeme.isMonth || $0.lexeme == .dot || $0.lexeme == .slash
    }
  }

  /// Whether the name of a month behind a comma or «и» can only go on with what stands before that.
  private func isGenitive(_ month: CalendarPiece, behind before: PhraseItem) -> Bool {
    let place = month.source.lowerBound
    guard place > 0, tokens.indices.contains(place),
      tokens[place - 1].lexeme == .comma || tokens[place - 1].lexeme == .and
    else { return false }
    guard LetterCode.isLatin(tokens[place].word.last) else {
      return tokens[place].word.isGenitiveMonth
    }
    // English has no cases: "by 10 January and July", "the first week of January and July" may be so.
    return before.isShared || before.bound.isInherited
      || tokens[before.source.clamped(to: tokens.indices)].contains { $0.lexeme == .of }
  }
}

extension PhraseItem {
  /// Whether it is a month and says nothing more of it than perhaps its year.
  fileprivate var isPlainMonth: Bool {
    guard case .month = first.base else { return false }
    return bound == .none && last == nil && first.part == .whole
  }

  /// Whether it is something of one month, or bounded by one, which could be said of another too.
  fileprivate var isCutOfMonth: Bool {
    guard case .month = first.base, last.map({ $0.base == first.base }) ?? true else {
      return false
    }
    return first.part != .whole ? !isOpenEnded : bound.isInherited
  }

  /// The same in another month, whose place among the times it takes.
  fileprivate func inMonth(of month: PhraseItem) -> PhraseItem {
    var item = self
    (item.first.base, item.first.source) = (month.first.base, month.first.source)
    item.first.year = last == nil ? month.first.year : .unsaid
    item.last?.base = month.first.base
    item.last?.year = month.first.year
    item.last?.source = month.first.source
    (item.isSeparated, item.isRestating) = (month.isSeparated, month.isRestating)
    return item
  }

  /// The item as it is where what stands behind a later month is meant of that alone.
  var unshared: PhraseItem {
    guard isShared else { return self }
    var item = self
    item.bound = .none
    item.first.part = .whole
    item.first.year = last?.year ?? first.year
    item.last = nil
    return item
  }
}
