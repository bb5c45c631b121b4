extension PhraseMeaning {
  /// The choices that the phrase leaves to its reader, in a roadmap.
  ///
  /// One too many costs only time: it is asked about where it makes a difference.
  func choices(in context: DeadlineContext) -> ReadingChoice {
    var choices: ReadingChoice = []
    for index in items.indices { choices.formUnion(items[index].choices(in: context)) }
    // «2 раза в год» is once in each half-year.
    if let cadence, cadence.unit == .half || cadence.roundsPerYear == 2, context.guessesHalfYears {
      choices.insert(.halfYears)
    }
    if cadence?.hasTwoMeanings == true { choices.insert(.twiceOrEveryOther) }
    if let cadence, cadence.ordinal > 1 { choices.insert(.countedWeekday) }
    if let cadence, cadence.most > cadence.times { choices.insert(.moreOften) }
    if let cadence, cadence.unit == .quarter || cadence.unit == .half,
      items.contains(where: { $0.first.base == .unattached })
    {
      choices.insert(.inLastMonth)
    }
    if cadence?.isYearly == true, !isThenRepeated,
      items.contains(where: {
        ItemPlacement.isSaid($0) && ($0.saysOnlyDue || items.count > 1 && !$0.first.isYears)
      })
    {
      choices.insert(.everyYear)
    }
    if whole == .year(.school) || items.count == 1 && items[0].first.base == .year(.school) {
      choices.insert(.wholePeriod)
    }
    if items.count == 2 {
      if !items[1].isSeparated { choices.insert(.through) }
      if items.contains(where: { $0.first.isSetBySchool }) { choices.insert(.allOfSchool) }
    }
    if isRoundsAfterItem, items.contains(where: \.first.isDay) { choices.insert(.sameDay) }
    if goesOnAsNeeded { choices.insert(.goesOn) }
    if isConditional, whole != nil { choices.insert(.inThatTime) }
    if items.contains(where: \.isShared) { choices.insert(.oneAlone) }
    if items.count > 1, let said = items.last.map(ItemPlacement.isSaid), said,
      !items.allSatisfy(ItemPlacement.isSaid)
    {
      choices.insert(.sameYear)
    }
    return choices
  }

  /// The same words, where a choice changes what they name and not only when that is.
  func taking(_ choice: ReadingChoice) -> PhraseMeaning {
    var meaning = self
    if choice.contains(.oneAlone) { meaning.items = items.map(\.unshared) }
    if choice.contains(.goesOn), items.count == 1, items[0].last == nil {
      // «до конца 2023 года, далее постоянно»
      meaning.items[0].bound = items[0].bound == .byEnd && !items[0].first.isDay ? .after : .from
    }
    if choice.contains(.twiceOrEveryOther), let cadence {
      let isWeekly = cadence.unit == .week
      meaning.cadence?.unit = isWeekly ? .week : .year
      meaning.cadence?.every = isWeekly ? 1 : 2
      meaning.cadence?.times = isWeekly && cadence.weekdays == 0 ? 2 : 1
    }
    if choice.contains(.inThatTime) { meaning.openness = nil }
    if choice.contains(.monthFirst) { meaning.settleSlashes(isMonthFirst: true) }
    return meaning
  }

  /// Reads every «10/01/2024» in one of the two ways, and in no other.
  mutating func settleSlashes(isMonthFirst: Bool) {
    for index in items.indices {
      items[index].first.settleSlashes(isMonthFirst)
      items[index].last?.settleSlashes(isMonthFirst)
    }
  }
}

extension PhraseItem {
  fileprivate func choices(in context: DeadlineContext) -> ReadingChoice {
    var choices = first.choices(in: context)
    if let last { choices.formUnion(last.choices(in: context)) }
    if bound == .byStart || bound == .by && !first.isDay || isEndDoubtful { choices.insert(.eve) }
    if case .year(.ofRoadmap) = first.base, bound != .none, first.part == .whole {
      choices.insert(.ownYear)
    }
    if mayBeTurned { choices.insert(.turned) }
    if isOpenEnded, !ItemPlacement.isSaid(self) { choices.insert(.laterStart) }
    guard !ItemPlacement.isSaid(self), case .month(let month) = first.base else { return choices }
    // Which day the period begins on is worked out only for months that may be near it.
    guard saysOnlyDue || (7...9).contains(month) else { return choices }
    let begin = context.period.start.month
    if (8...10).contains(begin), month == begin - 1 || bound == .before && month == begin {
      choices.insert(.shortlyBefore)
    }
    if month == begin, saysOnlyDue { choices.insert(.yearLater) }
    return choices
  }
}

extension PhraseItem {
  /// Whether it is a range whose year, said at the end, would have it run backwards.
  private var mayBeTurned: Bool {
    guard let last, last.year != .unsaid, first.year == .unsaid else { return false }
    guard case .month(let one) = first.base, case .month(let other) = last.base else { return true }
    return one > other
  }
}

extension CalendarPiece {
  fileprivate func choices(in context: DeadlineContext) -> ReadingChoice {
    var choices: ReadingChoice = []
    switch (base, year) {
    case (.half(let number), .unsaid) where context.guessesHalfYears:
      choices.insert(.halfYears)
      if number == 2 { choices.insert(.endsInAugust) }
    case (.quarter, .someSchool), (.quarter, .school): choices.insert(.calendarQuarter)
    case (.year(.school), _) where part == .third(2): choices.insert(.otherPart)
    case (.year(.ofRoadmap), _) where namesEnd:
      choices.formUnion([.endsInMay, .endsInAugust])
    case (.year(.school), _) where namesEnd && !context.knowsLessonsEnd:
      choices.insert(.endsInAugust)
    case (.year(.ofRoadmap), .unsaid) where part != .whole: choices.insert(.ownYear)
    case (.years(_, _, isPlural: true), _): choices.insert(.ownYear)
    case (.season(1), .said): choices.insert(.winter)
    case (.every(.half), _) where context.guessesHalfYears: choices.insert(.halfYears)
    case (.isoWeek, .unsaid): choices.insert(.schoolWeek)
    case (.year(.calendar), .said) where part.isThird, (.term, _) where part.isThird:
      choices.insert(.otherPart)
    case (.every(let unit), _) where unit.isTerm && part.isThird: choices.insert(.otherPart)
    default: break
    }
    if isYearOfTwoDigits { choices.insert(.dayNotYear) }
    if year == .next, base != .year(.school), context.yearKind == .school {
      choices.insert(.yearAfterNext)
    }
    if mayBeMonthFirst, swapped(in: context.period) { choices.insert(.monthFirst) }
    if case .week = part { choices.insert(.weekOfDays) }
    return choices
  }

  /// Whether the day lies in a period with its two numbers the other way round.
  private func swapped(in period: DateSpan) -> Bool {
    guard case .month(let day) = base, case .day(let month) = part,
      case .said(let year) = self.year,
      let date = CalendarDate(year: Int(year), month: Int(month), day: Int(day))
    else { return false }
    return period.contains(date)
  }

  fileprivate mutating func settleSlashes(_ isMonthFirst: Bool) {
    guard mayBeMonthFirst, case .month(let day) = base, case .day(let month) = part else { return }
    mayBeMonthFirst = false
    guard isMonthFirst else { return }
    base = .month(month)
    part = .day(day)
  }

  /// Whether the end of a year is meant, of which people have several.
  var namesEnd: Bool {
    switch part {
    case .third(3), .ending, .lastDay: true
    default: false
    }
  }
}

extension CalendarPiece.Part {
  fileprivate var isThird: Bool {
    switch self {
    case .third, .stretch: true
    default: false
    }
  }
}
