/// A time as a phrase names it, before it has dates: «третья неделя октября 2023».
struct CalendarPiece: Equatable {
  /// The stretch of the calendar that is named or cut.
  enum Base: Equatable {
    /// A number that waits for what it counts: the first 1 in «1 и 15 мая».
    case bare(Int8)
    case month(Int8)
    case quarter(Int8)
    case half(Int8)
    /// 1 winter (from the December before), 2 spring, 3 summer, 4 autumn.
    case season(Int8)
    case year(YearBase)
    /// A run of calendar or school years, the first by its number and the last included.
    case years(Int16, Int16, isPlural: Bool)
    case isoWeek(Int8)
    /// Every unit of a kind: the month of «до 25 числа каждого месяца».
    case every(TimeUnit)
    /// The roadmap's period.
    case period
    /// A term of the school by its number: «I четверть».
    case term(TimeUnit, Int8)
    /// A name of the school's calendar, by its place there.
    case named(Int8)
    /// All holidays of the school's calendar.
    case holidays
    /// No base of its own; it cuts the month named before it («сентябрь, 1 декада»).
    case unattached
  }

  /// Which years «год» names.
  enum YearBase: Equatable {
    case ofRoadmap
    case school
    case calendar
  }

  /// The part of the base that is meant; `-1` counts from the end.
  enum Part: Equatable {
    case whole
    /// A day of the month, 1-based.
    case day(Int8)
    /// Days of a decade of a month, months of a third of anything longer.
    case third(Int8)
    case half(Int8)
    /// A week of a month, 1-based; from the end -1, -2 and so on.
    case week(Int8)
    /// Seven days from a day of the month on, or up to it.
    case weekFrom(Int8)
    case weekUpTo(Int8)
    /// A longer stretch at the beginning 1, in the middle 2 or at the end 3 of a year.
    case stretch(Int8)
    /// A day of the week by its number in the base, 1-based, or -1 for the last; also a working day.
    case weekday(Int8, number: Int8)
    case lastDay
    /// Up to where people see the end of it: a school year ends with its lessons.
    case ending

    /// Stands in the place of a day of the week for any from Monday to Friday.
    static let workingDay: Int8 = 8
  }

  /// The year that is said.
  enum Year: Equatable {
    case unsaid
    case said(Int16)
    /// A school year, by the calendar year in which it begins.
    case school(Int16)
    /// «учебного года», without saying which.
    case someSchool
    /// «следующего года»: the calendar year after the one in which the period begins.
    case next
    /// Several years, both included: «май 2022–2024 гг.».
    case each(Int16, Int16)
  }

  var base: Base
  var part: Part = .whole
  /// The month of the base that the part is of, 1-based or -1 for the last; 0 where it is of the base
  /// itself: «25 числа последнего месяца квартала».
  var month: Int8 = 0
  var year: Year = .unsaid
  /// The day of the week that the day has to be, as in «1 сентября (пт.)»; 0 for none.
  var weekday: Int8 = 0
  /// Whether the year is said in two digits, which could be a day: «сентябрь 24».
  var isYearOfTwoDigits = false
  /// Whether it is sooner the year, as no day stands behind a month in Russian.
  var isSoonerYear = false
  /// Whether it is two numbers with slashes that may be the other way round: «10/01/2024».
  var mayBeMonthFirst = false
  /// Whether «до» it means before it, though it is a day: «до Нового года».
  var isEve = false
  /// Whether it is a day with a name, which may stand beside the date itself.
  var isFeast = false
  @SmallCount private var firstToken: Int
  @SmallCount private var endToken: Int

  init(
    base: Base, part: Part = .whole, month: Int8 = 0, year: Year = .unsaid, isEve: Bool = false,
    isFeast: Bool = false, source: Range<Int>
  ) {
    self.base = base
    self.part = part
    self.month = month
    self.year = year
    self.isEve = isEve
    self.isFeast = isFeast
    firstToken = source.lowerBound
    endToken = source.upperBound
  }

  /// The tokens that name it.
  var source: Range<Int> {
    get { firstToken..<endToken }
    set { (firstToken, endToken) = (newValue.lowerBound, newValue.upperBound) }
  }

  var isBare: Bool {
    if case .bare = base { return true }
    return false
  }

  /// Whether it is a week of the year by its number.
  var isWeek: Bool {
    if case .isoWeek = base { return true }
    return false
  }

  /// Whether it is a half-year.
  var isHalf: Bool {
    if case .half = base { return part == .whole }
    return false
  }

  /// Whether it names no more than one day.
  var isDay: Bool {
    switch part {
    case .day, .weekday, .lastDay: true
    default: false
    }
  }

  /// Whether it is a working day by its number.
  var isWorkingDay: Bool {
    if case .weekday(Part.workingDay, _) = part { return true }
    return false
  }

  /// Whether it names whole years.
  var isYears: Bool {
    switch base {
    case .year, .years: true
    default: false
    }
  }

  /// Whether only the school's own calendar says its days.
  var isSetBySchool: Bool {
    switch base {
    case .term, .named, .holidays: true
    default: false
    }
  }

  /// Whether it is one whole year.
  var isOneYear: Bool {
    guard case .year = base else { return false }
    return part == .whole
  }

  /// Whether it is a calendar year and nothing in it.
  var saidYear: Year? {
    switch (base, part) {
    case (.year, .whole) where year != .unsaid && year != .someSchool: year
    default: nil
    }
  }
}
