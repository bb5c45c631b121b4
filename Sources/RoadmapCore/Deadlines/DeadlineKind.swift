/// What sort of deadline a phrase names; the raw value is what machine output says.
public enum DeadlineKind: String, CaseIterable, Sendable {
  /// One day: «16 сентября 2021».
  case day
  /// Not later than a day: «до 12.10.2020».
  case by
  /// A run of days: «сентябрь 2023», «декабрь - январь».
  case span
  /// Several of the above: «сентябрь 2022, май 2023».
  case list
  /// Once or more in every year of the period: «ежегодно до 28 мая».
  case yearly
  /// Every quarter, month, week or half-year: «1 раз в квартал».
  case periodic
  /// The whole time: «весь период», «в течение года».
  case whole
  /// Going on all the time, never overdue: «постоянно».
  case continuous
  /// When somebody asks for it, never overdue: «по запросу».
  case onRequest = "on-request"
  /// Some time after an event: «в течение месяца после издания приказа».
  case afterEvent = "after-event"
  /// Going on from a day: «с сентября 2021 г.».
  case from

  /// Whether work of this kind goes on without a due date, so that it is never overdue.
  var isOpenEnded: Bool {
    switch self {
    case .continuous, .onRequest, .from: true
    case .day, .by, .span, .list, .yearly, .periodic, .whole, .afterEvent: false
    }
  }
}
