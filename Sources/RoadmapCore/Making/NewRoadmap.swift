import SourceJSON

/// A new roadmap, made from the standard model of seven stages.
public struct NewRoadmap: Sendable {
  /// For whom it is.
  public let kind: OrganizationKind
  /// The language of its texts.
  public let language: Language
  /// The time that it covers.
  public let period: DateSpan
  /// The title of the document; nil for the standard one.
  public let title: String?
  /// The organisation whose roadmap it is; nil where it is not known yet.
  public let organization: String?
  /// The school's calendar: the usual one, unless somebody says another.
  ///
  /// Nil where there is none to begin with: the plan is no school's, or so long that nobody knows.
  public var schoolCalendar: SchoolCalendar?

  /// Makes a roadmap; nothing in it depends on the day.
  public init(
    kind: OrganizationKind, language: Language, period: DateSpan, title: String? = nil,
    organization: String? = nil
  ) {
    self.kind = kind
    self.language = language
    self.period = period
    self.title = title
    self.organization = organization
    guard kind != .region, yearKind == .school, period.dayCount <= 366 else { return }
    schoolCalendar = SchoolCalendar.usual(in: period, for: kind, language)
  }

  /// The roadmap's file.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes + Array("\n".utf8)
  }

  /// The school year to plan for on a day: from May on the next one, before that the one that runs.
  public static func period(on day: CalendarDate) -> DateSpan? {
    let startYear = YearKind.school.startYear(of: day)
    let isNearlyOver = (5...8).contains(day.month)
    return YearKind.school.year(startingIn: isNearlyOver ? startYear + 1 : startYear)
  }

  /// What «год» means: a calendar year where the period begins and ends with one.
  var yearKind: YearKind { YearKind(of: period) }

  /// What deadlines of the roadmap are read in.
  package var deadlineContext: DeadlineContext {
    DeadlineContext(period: period, yearKind: yearKind, calendar: schoolCalendar)
  }

  /// The years of the period, as targets write them, with the calendar year whose goal holds.
  var years: [(key: String, year: Int)] {
    let kind = yearKind
    return (kind.startYear(of: period.start)...kind.startYear(of: period.end)).map { year in
      (kind.key(startingIn: year), year)
    }
  }

  /// The title of the document.
  var fullTitle: String {
    if let title { return title }
    let first = years.first?.key ?? ""
    let last = years.last?.key ?? ""
    let label = first == last ? first : "\(first) – \(last)"
    let isOne = first == last
    switch (yearKind, language) {
    case (.school, .russian):
      return "Дорожная карта наставничества на \(label) \(isOne ? "учебный год" : "учебные годы")"
    case (.calendar, .russian):
      return "Дорожная карта наставничества на \(label) \(isOne ? "год" : "годы")"
    case (_, .english): return "Mentoring roadmap \(label)"
    }
  }
}
