/// What a phrase says, before the roadmap's period gives it dates.
struct PhraseMeaning {
  /// A deadline without a due date.
  enum Openness: Equatable {
    case continuous
    case onRequest
    case afterEvent
  }

  var items: [PhraseItem] = []
  var cadence: Cadence?
  var openness: Openness?
  /// The time that is meant whole: the period, or a year of a kind.
  var whole: CalendarPiece.Base?
  /// Whether the whole time stands beside the other times, as in «сентябрь, далее в течение года».
  var isWholeBeside = false
  /// «месяца, следующего за отчетным», «года, следующего за отчетным»: the month or year after the
  /// round, in which the due day lies.
  var following: TimeUnit?
  /// The day of the week that stands beside a date, and has to be its own.
  var weekday: Int?
  /// «по окончании учебного года»: what the dates beside it lie after.
  var isAfterTime = false
  /// The time of the school that «по окончании I четверти» names.
  var eventTime: CalendarPiece?
  /// The year of the calendar that «по окончании 2024 года» names.
  var yearBefore: Int16?
  /// How long it lasts, as it is said beside the dates.
  var length: SaidLength?
  /// «сентябрь, далее ежеквартально»: the time that is said comes first, the rounds after it.
  var isRoundsAfterItem = false
  /// «март 2024, далее ежегодно»: the time that is said is the first of many.
  var isThenRepeated = false
  /// «кроме июля», and the days of the week in «кроме выходных» as bits 1…7.
  var excepted: [CalendarPiece] = []
  var exceptedWeekdays: UInt8 = 0
  /// Whether some time is excepted.
  var excepts: Bool { !excepted.isEmpty || exceptedWeekdays != 0 }
  /// «далее по мере необходимости»: whether it goes on after the time that is said, the words leave open.
  var goesOnAsNeeded = false
  /// «в течение года при наличии мест»: it is done in that time if something is there.
  var isConditional = false
  /// «сентябрь, по графику»: another document has the days.
  var isDatedElsewhere = false
  /// Holidays are named, whose days only the dates beside them can say.
  var namesHolidays = false

  /// Whether nothing in it says when.
  var saysNoTime: Bool { items.isEmpty && cadence == nil && whole == nil && openness == nil }
  /// Whether the last time so far has two ends.
  var endsInRange: Bool { !items.isEmpty && items[items.count - 1].last != nil }
  /// Whether the last time so far is a day, or days of the week where there is none.
  var endsInDay: Bool {
    guard !items.isEmpty else {
      return cadence.map { $0.weekdays != 0 || $0.unit == .day && $0.every == 1 } ?? false
    }
    return items[items.count - 1].last == nil && items[items.count - 1].first.isDay
  }

  /// Whether the school's own calendar says some of its days.
  var isSetBySchool: Bool {
    cadence?.unit.isTerm == true || excepted.contains(where: \.isSetBySchool)
      || items.contains { $0.first.isSetBySchool || $0.last?.isSetBySchool == true }
  }

  /// Whether it names a working day, which holidays move.
  var namesWorkingDay: Bool {
    items.contains { $0.first.isWorkingDay || $0.last?.isWorkingDay == true }
  }
}
