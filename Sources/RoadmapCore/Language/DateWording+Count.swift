extension DateWording {
  /// So many days: «1 день», «2 дня», «5 дней»; "1 day", "2 days".
  public func dayCount(_ count: Int) -> String {
    switch language {
    case .english: PluralForm.count(count, "day", "days")
    case .russian: PluralForm.count(count, "день", "дня", "дней")
    }
  }

  /// The days that lie ahead, today included: «ближайшие 5 дней», «ближайший 21 день»; "next 5 days".
  public func nextDays(_ count: Int) -> String {
    switch language {
    case .english: "next \(dayCount(count))"
    case .russian:
      "\(PluralForm.noun(count, "ближайший", "ближайшие", "ближайшие")) \(dayCount(count))"
    }
  }
}
