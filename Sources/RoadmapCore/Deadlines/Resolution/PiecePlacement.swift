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

  /// The days of a time in a calendar year.
  func span(_ piece: CalendarPiece, inYear year: Int) -> DateSpan? {
    guard let base = piece.base.span(inYear: year, context.yearKind) else { return nil }
    if piece.isEndOfSchoolYear(context.yearKind) { return months(5, of: year + 1, count: 1) }
    guard piece.part != .whole else { return base }
    guard let span = piece.part.cut(base, clampedDay: clampedDay) else { return nil }
    return piece.weekday == 0 || span.start.isoWeekday == Int(piece.weekday) ? span : nil
  }

  /// The days of a time in the school year that begins in a calendar year.
  ///
  /// Its halves are those of lessons, September to December and January to May.
  func span(_ piece: CalendarPiece, inSchoolYear start: Int) -> DateSpan? {
    switch (piece.base, piece.part) {
    case (.year, _): return span(piece, inYear: start)
    case (.half(1), .whole): return months(9, of: start, count: 4)
    case (.half(2), .whole): return months(1, of: start + 1, count: 5)
    default:
      guard let first = span(piece, inYear: start) else { return span(piece, inYear: start + 1) }
      return YearKind.school.startYear(of: first.end) == start
        ? first : span(piece, inYear: start + 1)
    }
  }

  private func months(_ month: Int, of year: Int, count: Int) -> DateSpan? {
    CalendarDate(year: year, month: month, day: 1).map {
      CalendarPiece.Base.months(from: $0, count: count)
    }
  }

  /// The days of a time that says its year; several where it says several.
  func said(_ piece: CalendarPiece) throws(PhraseFault) -> DateSpans {
    switch piece.base {
    case .period: return DateSpans(period)
    case .years(let first, let last, let isPlural):
      return DateSpans(try years(first, last, isPlural: isPlural, piece))
    default: break
    }
    switch piece.year {
    case .said(let year): return DateSpans(try existing(span(piece, inYear: year), piece, year))
    case .school(let start):
      return DateSpans(try existing(span(piece, inSchoolYear: start), piece, start))
    case .each(let first, let last):
      guard PiecePlacement.years.contains(first), PiecePlacement.years.contains(last) else {
        throw .yearOutOfRange(piece.source)
      }
      guard first < last else { throw .backwards(piece.source) }
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

  private func nextYear(_ piece: CalendarPiece) -> Int {
    switch piece.base {
    case .year(.ofRoadmap): context.yearKind.startYear(of: period.start) + 1
    case .year(.school): YearKind.school.startYear(of: period.start) + 1
    default: period.start.year + 1
    }
  }

  private func existing(
    _ span: DateSpan?, _ piece: CalendarPiece, _ year: Int
  ) throws(PhraseFault) -> DateSpan {
    guard PiecePlacement.years.contains(year) else { throw .yearOutOfRange(piece.source) }
    guard let span else { throw .noSuchDay(piece.source) }
    return span
  }

  /// Two years that follow each other are a school year in a school's roadmap, or the period itself
  /// where it runs from the one to the other.
  private func years(
    _ first: Int, _ last: Int, isPlural: Bool, _ piece: CalendarPiece
  ) throws(PhraseFault) -> DateSpan {
    guard PiecePlacement.years.contains(first), PiecePlacement.years.contains(last) else {
      throw .yearOutOfRange(piece.source)
    }
    guard first < last else { throw .backwards(piece.source) }
    if context.yearKind == .school {
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
    let inSchoolYears = piece.year == .someSchool
    let firstYear = period.start.year - 1
    let lastYear = period.end.year + 1
    var spans = DateSpans()
    var overlapping: DateSpan?
    var nearby: DateSpan?
    let ofStart = context.yearKind.year(startingIn: context.yearKind.startYear(of: period.start))
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

extension CalendarPiece {
  /// «в конце учебного года»: when lessons end, in May; the year itself goes on to 31 August.
  func isEndOfSchoolYear(_ yearKind: YearKind) -> Bool {
    part == .third(3)
      && (base == .year(.school) || base == .year(.ofRoadmap) && yearKind == .school)
  }
}
