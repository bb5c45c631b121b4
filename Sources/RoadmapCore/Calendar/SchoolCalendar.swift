/// The days that every school sets itself: terms, half-years, holidays, named weeks and days.
///
/// It never changes and has no identity; it is a class because every deadline of a roadmap is read
/// against it.
public final class SchoolCalendar: Sendable {
  /// One of these times with its name.
  public struct Part: Hashable, Sendable {
    /// The name as the school writes it: «I четверть», «осенние каникулы».
    public let name: String
    /// Its days, both ends included.
    public let days: DateSpan

    /// Makes a part.
    public init(name: String, days: DateSpan) {
      self.name = name
      self.days = days
    }
  }

  /// What the parts of a list are; the raw value is the key in the file.
  public enum List: String, CaseIterable, Sendable {
    /// «четверти», «триместры», «семестры».
    case terms
    /// «полугодия».
    case halfYears
    /// «каникулы».
    case holidays
    /// Weeks and days with a name of their own: «неделя наставничества».
    case named
  }

  /// The parts of each list, in the order of the file.
  public let parts: [List: [Part]]
  /// Whether the days are only the usual ones, which nobody has compared with the school's own.
  public let isUsual: Bool
  /// The terms and half-years whose name says which of them they are.
  let numbered: [NumberedPart]
  /// The names that phrases can say, each with its days in every year.
  let names: [CalendarName]

  /// Makes a calendar from its lists.
  public init(_ parts: [List: [Part]], isUsual: Bool = false) {
    self.parts = parts
    self.isUsual = isUsual
    let all = List.allCases.flatMap { list in (parts[list] ?? []).map { (list, $0) } }
    numbered = all.compactMap { list, part in
      list == .terms || list == .halfYears ? NumberedPart(part) : nil
    }
    names = CalendarName.all(of: all.map(\.1).filter { NumberedPart($0) == nil })
  }

  /// Every part of every list.
  public var all: [Part] { List.allCases.flatMap { parts[$0] ?? [] } }

  /// The days of one half-year of the school year that begins in a calendar year.
  ///
  /// Where the school names none, two quarters of four or one semester of two make a half.
  func half(_ number: Int, inSchoolYear year: Int) -> DateSpan? {
    func days(_ unit: TimeUnit, _ number: Int) -> DateSpan? {
      numbered.first {
        $0.unit == unit && $0.number == number
          && YearKind.school.startYear(of: $0.days.start) == year
      }?.days
    }
    if let half = days(.half, number) ?? days(.semester, number) { return half }
    guard let first = days(.term, number * 2 - 1), let last = days(.term, number * 2) else {
      return nil
    }
    return DateSpan(first.start, last.end)
  }

  /// The last day of lessons in the school year that begins in a calendar year, where it is said.
  func lessonsEnd(inSchoolYear year: Int) -> CalendarDate? {
    half(2, inSchoolYear: year)?.end
      ?? numbered.first {
        $0.unit == .trimester && $0.number == 3
          && YearKind.school.startYear(of: $0.days.start) == year
      }?.days.end
  }

  /// The days of the terms that a word means; "term" means those of any kind.
  func terms(_ unit: TimeUnit, number: Int8? = nil) -> [DateSpan] {
    // “Autumn term” is one as well, though it has no number.
    if unit == .anyTerm, number == nil { return (parts[.terms] ?? []).map(\.days) }
    return numbered.filter {
      ($0.unit == unit || unit == .anyTerm && $0.unit.isTerm || $0.unit == .anyTerm && unit.isTerm)
        && (number == nil || $0.number == number)
    }.map(\.days)
  }
}

extension SchoolCalendar: Hashable {
  /// Whether two calendars say the same.
  public static func == (one: SchoolCalendar, other: SchoolCalendar) -> Bool {
    one === other || one.parts == other.parts && one.isUsual == other.isUsual
  }

  /// Feeds what the calendar says to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}
