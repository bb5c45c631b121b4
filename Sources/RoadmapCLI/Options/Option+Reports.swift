import RoadmapCore

/// What can make a reading command end with exit code 1.
enum Alarm: String, ChoiceWord {
  /// Something is overdue.
  case overdue
  /// An indicator is behind its goal, has missed it, or has no data though the goal's day is over.
  case behind
  /// An indicator has no data.
  case noData = "no-data"

  var name: LocalizedText {
    switch self {
    case .overdue: LocalizedText(en: "overdue", ru: "просрочено")
    case .behind: LocalizedText(en: "behind", ru: "отстаёт")
    case .noData: LocalizedText(en: "no data", ru: "нет данных")
    }
  }
}

extension Set<Alarm> {
  /// Whether one of the alarms is about how a target stands against its goal on a day.
  func sound(for line: CoverageLine, on day: CalendarDate) -> Bool {
    switch line.coverage.verdict {
    case .met, .onTrack: false
    case .behind, .missed: contains(.behind)
    case .noData: contains(.noData) || contains(.behind) && line.coverage.goal.window.end < day
    }
  }
}

extension Option<[Alarm]> {
  /// `--fail-on`: what makes the command end with exit code 1.
  static let failOn: Option = choices(
    "fail-on", LocalizedText(en: "WHAT", ru: "ЧТО"),
    help: LocalizedText(
      en: """
        end with exit code 1 if there is something overdue, or an indicator is behind (also one whose \
        day is over without data), or has no-data
        """,
      ru: """
        закончить с кодом 1, если есть просроченное, показатель отстаёт (и если его срок прошёл, а \
        данных нет) или нет данных
        """))
}

extension Option<Int> {
  /// `--soon`: how many days ahead count as soon.
  static let soon = number(
    "soon", in: 0...3660, otherwise: 14,
    help: LocalizedText(
      en: "how many days ahead count as soon; 14 if left out",
      ru: "сколько дней вперёд считать ближайшими; если не указано, 14"))

  /// `--days`: how far `upcoming` looks.
  static let days = number(
    "days", in: 0...3660, otherwise: 14,
    help: LocalizedText(
      en: "how many days ahead to look; 14 if left out",
      ru: "на сколько дней вперёд смотреть; если не указано, на 14"))
}

extension Option<String?> {
  /// `--stage`: the number of a stage, or of any item above.
  static let stage = text(
    "stage", Placeholder.id,
    help: LocalizedText(
      en: "only what belongs to this stage, sub-stage or activity",
      ru: "только то, что входит в этот этап, подэтап или пункт"))

  /// `--who`: part of the name of a responsible party.
  static let who = text(
    "who", Placeholder.name,
    help: LocalizedText(
      en: "only what somebody of this name is responsible for; part of the name will do",
      ru: "только то, за что отвечает этот человек или орган; достаточно части имени"))

  /// `--text`: words of the activity.
  static let words = text(
    "text", LocalizedText(en: "WORDS", ru: "СЛОВА"),
    help: LocalizedText(
      en: "only activities that hold all these words",
      ru: "только мероприятия, где есть все эти слова"))
}

extension YearKind: ChoiceWord {
  var name: LocalizedText {
    switch self {
    case .school: LocalizedText(en: "school", ru: "учебный")
    case .calendar: LocalizedText(en: "calendar", ru: "календарный")
    }
  }
}

extension Option<YearKind?> {
  /// `--year-kind`: what «год» means.
  static let yearKind: Option = choice(
    "year-kind", Placeholder.kind,
    help: LocalizedText(
      en: "what “year” means: school (September to August) or calendar",
      ru: "что значит «год»: учебный (с сентября) или календарный"))
}

extension ItemStatus: ChoiceWord {}

extension Option<[ItemStatus]> {
  /// `--status`: the statuses to show.
  static let statuses: Option = choices(
    "status", LocalizedText(en: "STATUS", ru: "СОСТОЯНИЕ"),
    help: LocalizedText(
      en: "only activities in one of these states",
      ru: "только мероприятия в одном из этих состояний"))
}

extension Option<CalendarDate?> {
  /// `--month`: due dates of a month.
  static let dueMonth = date(
    "month", .month,
    help: LocalizedText(
      en: "due in this month, such as 2023-11 or November; in place of --from and --to",
      ru: "срок в этом месяце, например 11.2023 или ноябрь; вместо --from и --to"))

  /// `--from`: the earliest due date.
  static let from = date(
    "from", .beginning,
    help: LocalizedText(en: "due on this day or later", ru: "срок в этот день или позже"))

  /// `--to`: the latest due date.
  static let to = date(
    "to", .end,
    help: LocalizedText(en: "due on this day or earlier", ru: "срок в этот день или раньше"))
}

extension Option<DateSpan?> {
  /// `--period`: where years that are not said are placed.
  static let period = value(
    "period", Placeholder.period, .period,
    help: LocalizedText(
      en: "place years that are not said in these days, such as 2023-09-01..2024-08-31",
      ru: "брать неназванные годы из этого периода, например 2023-09-01..2024-08-31"),
    by: PeriodArgument.read)

  /// `--year`: the year in which goals fall due.
  static let year = value(
    "year", Placeholder.year, .year,
    help: LocalizedText(
      en: "only goals that fall due in this year: 2023, or the school year 2023/24",
      ru: "только цели, срок которых приходится на этот год: 2023 или учебный 2023/24"),
    by: YearArgument.read)

  /// `--year` of the yearly report.
  static let reportYear = value(
    "year", Placeholder.year, .year,
    help: LocalizedText(
      en: """
        the year to report on: 2023, or the school year 2023/24; left out: the last year of the \
        roadmap that is over, or the running one where none is
        """,
      ru: """
        за какой год отчёт: 2023 или учебный 2023/24; если не указан: последний закончившийся \
        год дорожной карты, а если такого ещё нет, текущий
        """),
    by: YearArgument.read)
}

extension Option<CalendarDate?> {
  /// `--from` of the yearly report.
  static let reportFrom = date(
    "from", .beginning,
    help: LocalizedText(
      en: "instead of a year: the first day to report on, with --to",
      ru: "вместо года: первый день отчёта, вместе с --to"))

  /// `--to` of the yearly report.
  static let reportTo = date(
    "to", .end,
    help: LocalizedText(
      en: "the last day to report on, with --from", ru: "последний день отчёта, вместе с --from"))
}

extension Option<String?> {
  /// `--previous`: last year's roadmap.
  static let previous = text(
    "previous", Placeholder.file,
    help: LocalizedText(
      en: "compare with this roadmap or folder of last year's, by organisation",
      ru: "сравнить с прошлогодней картой из этого файла или папки, по организации"))
}

extension Option<CalendarDate?> {
  /// `--month` of a sheet.
  static let month = date(
    "month", .month,
    help: LocalizedText(
      en: "what is due in this month, such as 2023-11 or November; the running one if left out",
      ru: "что предстоит в этом месяце, например 11.2023 или ноябрь; если не указан, текущий"))

  /// `--from` of a sheet.
  static let sheetFrom = date(
    "from", .beginning,
    help: LocalizedText(
      en: "instead of a month: from this day on; today if left out",
      ru: "вместо месяца: начиная с этого дня; если не указан, с сегодняшнего"))

  /// `--to` of a sheet.
  static let sheetTo = date(
    "to", .end,
    help: LocalizedText(
      en: "up to this day; the end of the roadmap if left out",
      ru: "по этот день; если не указан, до конца карты"))
}

extension Option<Bool> {
  /// `--each`: a file for each person.
  static let eachPerson = flag(
    "each",
    help: LocalizedText(
      en:
        "a file for each person in the folder that -o names; Word files unless --format says other",
      ru: "каждому — свой файл в папке, которую называет -o; файлы Word, если --format не задан"))

  /// `--brief`: the screen as a message.
  static let brief = flag(
    "brief",
    help: LocalizedText(
      en: "a short text for a messenger, under 1000 characters",
      ru: "короткий текст для мессенджера, меньше 1000 знаков"))

  /// `--summary`: what many roadmaps say together.
  static let onlySummary = flag(
    "summary",
    help: LocalizedText(
      en: "of several roadmaps only what they say together, not each by itself",
      ru: "по нескольким картам — только сводная часть, без отчёта по каждой"))

  /// `--anonymous`: positions and roles in place of names.
  static let anonymous = flag(
    "anonymous",
    help: LocalizedText(
      en: "positions and roles in place of the names of persons",
      ru: "должности и роли вместо фамилий"))
}
