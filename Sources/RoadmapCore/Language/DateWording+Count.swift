extension DateWording {
  /// So many days: «1 день», «2 дня», «5 дней»; "1 day", "2 days".
  public func dayCount(_ count: Int) -> String {
    switch language {
    case .english: PluralForm.count(count, "day", "days")
    case .russian: PluralForm.count(count, "день", "дня", "дней")
    }
  }
}
