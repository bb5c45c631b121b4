/// Finds the days that a time has, by the year it says or within the roadmap's period.
struct PiecePlacement {
  /// The calendar years that a phrase can say.
  static let years = 1990...2100

  let context: DeadlineContext
  /// The highest day for which a month that lacks it gives its last one; 0 for none.
  var clampedDay = 0

  private var period: DateSpan { context.period }

  /// Whether the time says its year, or is the period itself.
  static func isSaid(_ piece: CalendarPiece) -> Bool {
    switch (piece.base, piece.year) {
    case (.years, _), (.period, _): true
    case (_, .unsaid), (_, .someSchool): false
    default: true
    }
  }

  /// The days of a time in a calendar year: the one in which it begins.
  func span(_ piece: CalendarPiece, inYear year: Int) -> DateSpan? {
    switch piece.base {
    case .term, .named, .holidays:
      return calendarSpans(piece).first { $0.start.year == year }
        ?? calendarSpans(piece).first { $0.end.year == year }
    case .isoWeek(let week) where context.otherwise.contains(.schoolWeek):
      return CalendarDate(year: year, month: 9, day: 1).flatMap { first in
        let monday = first.adding(days: 1 - first.isoWeekday + 7 * (Int(week) - 1))
        return DateSpan(max(first, monday), monday.adding(days: 6))
      }
    // «I квартал учебного года»: the first three months of it.
    case .quarter(let quarter)
    where (piece.year == .someSchool) != context.otherwise.contains(.calendarQuarter):
      guard (1...4).contains(quarter) else { return nil }
      return months([9, 12, 3, 6][Int(quarter) - 1], of: year, count: 3).flatMap { cut(piece, $0) }
    case .half(let half) where !piece.saysCalendarYear && context.halfYears == .school:
      return schoolHalf(Int(half), startingIn: year).flatMap { cut(piece, $0) }
    default:
      return piece.base.span(inYear: year, ownYear(piece)).flatMap { cut(piece, $0) }
    }
  }

  /// The days of a time in the school year that begins in a calendar year.
  func span(_ piece: CalendarPiece, inSchoolYear start: Int) -> DateSpan? {
    switch piece.base {
    case .year: return span(piece, inYear: start)
    case .half(let half):
      return schoolHalf(Int(half), startingIn: start + Int(half) - 1).flatMap { cut(piece, $0) }
    case .term, .named, .holidays:
      return calendarSpans(piece).first { YearKind.school.startYear(of: $0.start) == start }
    default:
      guard let first = span(piece, inYear: start) else { return span(piece, inYear: start + 1) }
      return YearKind.school.startYear(of: first.end) == start
        ? first : span(piece, inYear: start + 1)
    }
  }

  /// September to December, or January to the end of lessons; the school's own days where it says
  /// them.
  private func schoolHalf(_ half: Int, startingIn year: Int) -> DateSpan? {
    switch half {
    case 1: return context.calendar?.half(1, inSchoolYear: year) ?? months(9, of: year, count: 4)
    case 2:
      if let own = context.calendar?.half(2, inSchoolYear: year - 1) { return own }
      return months(1, of: year, count: context.otherwise.contains(.endsInAugust) ? 8 : 5)
    default: return nil
    }
  }

  /// Which year «год» is: its beginning may be another one than the roadmap's kind says.
  private func ownYear(_ piece: CalendarPiece) -> YearKind {
    piece.namesEnd ? context.yearKind : context.ownYear
  }

  private func cut(_ piece: CalendarPiece, _ base: DateSpan) -> DateSpan? {
    guard piece.part != .whole else { return base }
    if piece.namesEnd, case .year(let kind) = piece.base, let end = end(of: kind, base) {
      switch piece.part {
      case .third: return months(end.month, of: end.year, count: 1)
      case .lastDay: return DateSpan(end)
      default: return DateSpan(base.start, end)
      }
    }
    guard let span = piece.cut(base, clampedDay: clampedDay, context.otherwise) else {
      return nil
    }
    // A term that begins on a Wednesday has a short first week.
    if piece.isSetBySchool { return span.intersection(base) }
    return piece.weekday == 0 || span.start.isoWeekday == Int(piece.weekday) ? span : nil
  }

  /// Where people see the end of a year: «конец года» is December, that of a school year its lessons'.
  private func end(of kind: CalendarPiece.YearBase, _ year: DateSpan) -> CalendarDate? {
    let lessonsEnd =
      context.calendar?.lessonsEnd(inSchoolYear: year.end.year - 1)
      ?? CalendarDate(year: year.end.year, month: 5, day: 31)
    switch kind {
    case .calendar: return year.end
    case _ where context.otherwise.contains(.endsInAugust):
      return CalendarDate(year: year.end.year, month: 8, day: 31)
    case .school: return lessonsEnd
    case .ofRoadmap where context.otherwise.contains(.endsInMay): return lessonsEnd
    case .ofRoadmap: return CalendarDate(year: year.start.year, month: 12, day: 31)
    }
  }

  private func months(_ month: Int, of year: Int, count: Int) -> DateSpan? {
    CalendarDate(year: year, month: month, day: 1).map {
      CalendarPiece.Base.months(from: $0, count: count)
    }
  }

  /// The days that a time has in the school's calendar, earliest first.
  private func calendarSpans(_ piece: CalendarPiece) -> [DateSpan] {
    guard let calendar = context.calendar else { return [] }
    let spans: [DateSpan] =
      switch piece.base {
      case .term(let unit, let number): calendar.terms(unit, number: number)
      case .named(let name):
        calendar.names.indices.contains(Int(name)) ? calendar.names[Int(name)].days : []
      case .holidays: (calendar.parts[.holidays] ?? []).map(\.days)
      default: []
      }
    return spans.sorted { $0.start < $1.start }.compactMap { cut(piece, $0) }
  }

  /// The days of a time that says its year; several where it says several.
  func said(_ piece: CalendarPiece) throws(PhraseFault) -> DateSpans {
    switch piece.base {
    case .period: return DateSpans(period)
    case .years(let first, let last, let isPlural):
      return DateSpans(try years(Int(first), Int(last), isPlural: isPlural, piece))
    default: break
    }
    switch piece.year {
    case .said(let year):
      let begins = context.otherwise.contains(.winter) && piece.base == .season(1)
      let year = Int(year) + (begins ? 1 : 0)
      return DateSpans(try existing(span(piece, inYear: year), piece, year))
    case .school(let start):
      return DateSpans(try existing(span(piece, inSchoolYear: Int(start)), piece, Int(start)))
    case .each(let first, let last):
      let (first, last) = try checked(Int(first), Int(last), piece)
      var spans = DateSpans()
      for year in first...last {
        spans.append(try existing(span(piece, inYear: year), piece, year))
      }
      return spans
    case .next:
      // Which year is the next one is plain only where the period is one year.
      guard period.dayCount <= 366 else { throw .unknownWords(piece.source) }
      let year = nextYear(piece)
      return DateSpans(try existing(span(piece, inYear: year), piece, year))
    case .unsaid, .someSchool: return DateSpans()
    }
  }

  /// Two years in their order, both of which a phrase can say.
  private func checked(
    _ first: Int, _ last: Int, _ piece: CalendarPiece
  ) throws(PhraseFault) -> (first: Int, last: Int) {
    guard PiecePlacement.years.contains(first), PiecePlacement.years.contains(last) else {
      throw .yearOutOfRange(piece.source)
    }
    guard first < last else { throw .backwards(piece.source) }
    return (first, last)
  }

  private func nextYear(_ piece: CalendarPiece) -> Int {
    switch piece.base {
    case .year(.school): YearKind.school.startYear(of: period.start) + 1
    default: period.start.year + (context.otherwise.contains(.yearAfterNext) ? 2 : 1)
    }
  }

  private func existing(
    _ span: DateSpan?, _ piece: CalendarPiece, _ year: Int
  ) throws(PhraseFault) -> DateSpan {
    guard PiecePlacement.years.contains(year) else { throw .yearOutOfRange(piece.source) }
    guard let span else {
      if case .said = piece.year, let day = self.span(piece.onAnyWeekday, inYear: year) {
        throw .otherWeekday(piece.source, day.start)
      }
      throw piece.isSetBySchool ? .unknownWords(piece.source) : .noSuchDay(piece.source)
    }
    return span
  }

  /// Two years that follow each other are a school year in a school's roadmap, or the period itself
  /// where it runs from the one to the other.
  private func years(
    _ first: Int, _ last: Int, isPlural: Bool, _ piece: CalendarPiece
  ) throws(PhraseFault) -> DateSpan {
    let (first, last) = try checked(first, last, piece)
    if piece.year == .someSchool {
      guard let start = YearKind.school.year(startingIn: first)?.start,
        let end = YearKind.school.year(startingIn: last - 1)?.end, let span = DateSpan(start, end)
      else { throw .yearOutOfRange(piece.source) }
      return span
    }
    if context.ownYear == .school {
      if last == first + 1, let year = YearKind.school.year(startingIn: first) { return year }
      let isPeriod =
        period.start.year == first && period.start.month >= 8
        && period.end.year == last && period.end.month <= 8
      if isPeriod { return period }
    }
    guard let start = CalendarDate(year: first, month: 1, day: 1),
      let end = CalendarDate(year: last, month: 12, day: 31), let span = DateSpan(start, end)
    else { throw .yearOutOfRange(piece.source) }
    return span
  }

  /// The days that a time without a year has in the period, earliest first.
  ///
  /// The day that `moment` gives must lie in the period. Where none does, days that overlap the
  /// period are taken, else those in the year in which the period begins.
  func candidates(
    _ piece: CalendarPiece, moment: (DateSpan) -> CalendarDate,
    complete: (DateSpan) -> DateSpan?
  ) -> DateSpans {
    if piece.isSetBySchool {
      return DateSpans(
        calendarSpans(piece).filter { period.contains(moment($0)) }.compactMap(complete))
    }
    let inSchoolYears = piece.year == .someSchool
    let firstYear = period.start.year - 1
    let lastYear = period.end.year + 1
    var spans = DateSpans()
    var overlapping: DateSpan?
    var nearby: DateSpan?
    lazy var ofStart =
      context.yearKind.year(startingIn: context.yearKind.startYear(of: period.start))
    for year in firstYear...lastYear {
      let first = inSchoolYears ? span(piece, inSchoolYear: year) : span(piece, inYear: year)
      guard let first, let whole = complete(first) else { continue }
      if period.contains(moment(first)) {
        spans.append(whole)
      } else if spans.isEmpty {
        if overlapping == nil, first.overlaps(period) { overlapping = whole }
        if nearby == nil, ofStart?.contains(moment(first)) == true { nearby = whole }
      }
    }
    if !spans.isEmpty { return spans }
    return (overlapping ?? nearby).map { DateSpans($0) } ?? DateSpans()
  }
}

extension PiecePlacement {
  /// The days of a time in another year than in the period, where the words leave that open.
  ///
  /// «Август – сентябрь» in a roadmap from September on is the August just before it; «август» alone
  /// the one at its end, unless it is taken otherwise.
  func otherYear(
    of spans: DateSpans, _ item: PhraseItem, _ inYear: (Int) -> DateSpan?
  ) -> DateSpans {
    guard let first = spans.first, let last = spans.last, !item.first.isSetBySchool else {
      return spans
    }
    let reachesOut = item.last != nil && spans.count == 1 && last.end > period.end
    if reachesOut != context.otherwise.contains(.shortlyBefore),
      let earlier = inYear(first.start.year - 1), isShortlyBefore(earlier, item)
    {
      return DateSpans(spans.count == 1 ? [earlier] : [earlier] + spans)
    }
    if context.otherwise.contains(.yearLater),
      (0...edge).contains(period.start.days(until: item.due(first, context.otherwise))),
      let later = inYear(last.start.year + 1)
    {
      return DateSpans(spans.dropFirst() + [later])
    }
    return spans
  }

  private func isShortlyBefore(_ span: DateSpan, _ item: PhraseItem) -> Bool {
    let moment = item.last == nil ? item.due(span, context.otherwise) : span.start
    return (0...31).contains(moment.days(until: period.start))
      && (item.last == nil || period.contains(span.end)
        || context.otherwise.contains(.shortlyBefore))
  }

  /// How many days from its first one on are the edge of the period: more where a deadline comes
  /// back every year, so that the first time may be too soon.
  private var edge: Int { clampedDay > 0 ? 30 : 0 }
}

extension CalendarPiece {
  /// Whether it says a year that is no school year.
  fileprivate var saysCalendarYear: Bool {
    switch year {
    case .said, .each, .next: true
    case .unsaid, .school, .someSchool: false
    }
  }
}

extension CalendarPiece {
  /// The same day, whatever day of the week is said beside it.
  var onAnyWeekday: CalendarPiece {
    var piece = self
    piece.weekday = 0
    return piece
  }
}
