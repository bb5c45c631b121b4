import SourceJSON

/// The keys of one time of the school's calendar.
enum CalendarPartField {
  static let name = Field(
    "name", .text, isRequired: true,
    en: "What the school calls it, as deadlines do.",
    ru: "Как это называется в школе и в сроках: «I четверть», «осенние каникулы».")
  static let start = Field(
    "start", .date, isRequired: true,
    en: "The first day, included.",
    ru: "Первый день.")
  static let end = Field(
    "end", .date, isRequired: true,
    en: "The last day, included.",
    ru: "Последний день; он тоже входит.")

  static let all = FieldSet(name.key, start.key, end.key)
}

/// The lists of the school's calendar.
enum CalendarField {
  static let usual = Field(
    "usual", .flag,
    en: "Whether the days are only the usual ones; take it out once they are compared.",
    ru: "Дни обычные, с графиком школы их ещё не сверили; сверив, уберите.")
  static let terms = Field(
    "terms", Shape.calendarPart.list,
    en: "Terms: quarters, trimesters or semesters, in order.",
    ru: "Четверти, триместры или семестры по порядку.")
  static let halfYears = Field(
    "halfYears", Shape.calendarPart.list,
    en: "Half-years, in order.",
    ru: "Полугодия по порядку.")
  static let holidays = Field(
    "holidays", Shape.calendarPart.list,
    en: "Holidays, in order.",
    ru: "Каникулы по порядку.")
  static let named = Field(
    "named", Shape.calendarPart.list,
    en: "Weeks and days with a name of their own.",
    ru: "Недели и дни со своим названием.")

  static let all = FieldSet(usual.key, terms.key, halfYears.key, holidays.key, named.key)
}

extension SchoolCalendar.List {
  /// The key under which the file has the list.
  var field: Field<[SchoolCalendar.Part]> {
    switch self {
    case .terms: CalendarField.terms
    case .halfYears: CalendarField.halfYears
    case .holidays: CalendarField.holidays
    case .named: CalendarField.named
    }
  }
}

extension Shape where Value == SchoolCalendar.Part {
  /// `{ "name": text, "start": date, "end": date }`, both days included.
  static let calendarPart: Shape<SchoolCalendar.Part> = Shape(
    .object("calendarPart") { CalendarPartField.all }
  ) { node, reader in
    guard let values = reader.values(of: node, CalendarPartField.all) else { return nil }
    let name = reader.read(CalendarPartField.name, of: values)
    let start = reader.read(CalendarPartField.start, of: values)
    let end = reader.read(CalendarPartField.end, of: values)
    guard let name, let start, let end else { return nil }
    guard let days = DateSpan(start, end) else {
      reader.report(.periodBackwards, at: node, ReadingMessage.calendarPartBackwards(name))
      return nil
    }
    return SchoolCalendar.Part(name: name, days: days)
  }
}

extension Shape where Value == SchoolCalendar {
  /// The lists of the school's calendar, or the path of a file that holds them.
  static let calendar: Shape<SchoolCalendar> = Shape(
    .oneOf([.text, .object("calendar") { CalendarField.all }])
  ) { node, reader in
    switch reader.document.kind(of: node) {
    case .string: return reader.sharedCalendar(node)
    case .object: return reader.calendar(node)
    default:
      reader.report(.wrongType, at: node, ReadingMessage.calendarIsListsOrPath)
      return nil
    }
  }
}

extension RoadmapReader {
  fileprivate mutating func calendar(_ node: JSONNode) -> SchoolCalendar? {
    guard let values = values(of: node, CalendarField.all) else { return nil }
    var parts: [SchoolCalendar.List: [SchoolCalendar.Part]] = [:]
    for list in SchoolCalendar.List.allCases {
      if let read = read(list.field, of: values) { parts[list] = read }
    }
    let isUsual = read(CalendarField.usual, of: values) ?? false
    return SchoolCalendar(parts, isUsual: isUsual)
  }

  /// The calendar in the file that the roadmap names; what is wrong there is reported here.
  fileprivate mutating func sharedCalendar(_ node: JSONNode) -> SchoolCalendar? {
    guard let path = Shape<String>.text.read(node, &self) else { return nil }
    switch calendars.bytes(path) {
    case .failure(let problem):
      report(.calendarUnreadable, at: node, ReadingMessage.calendarUnreadable(path, problem))
      return nil
    case .success(let bytes):
      let document = JSONDocument(bytes: bytes)
      var inner = RoadmapReader(document: document, knowing: knownTexts)
      for finding in Finding.findings(for: document.faults) { inner.report(finding) }
      let calendar = document.root.flatMap { inner.calendar($0) }
      guard let first = Finding.sorted(inner.findings).first else { return calendar }
      report(
        .calendarUnreadable, at: node,
        ReadingMessage.calendarFaulty(
          path, line: document.position(at: first.range.lowerBound).line, first.message))
      return calendar
    }
  }
}
