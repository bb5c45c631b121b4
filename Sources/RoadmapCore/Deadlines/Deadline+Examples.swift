extension Deadline {
  /// Phrases that show what deadlines may say, as help and editors show them; each is understood in the
  /// school year 2023/24.
  package static func examples(in language: Language) -> [String] {
    switch language {
    case .english:
      [
        "by 12 October 2023", "16 September 2023", "November 2023", "November 2023 – May 2024",
        "by 28 May", "yearly by 28 May", "quarterly", "monthly", "the whole year", "on request",
        "2023-12-31", "2023-Q4",
      ]
    case .russian:
      [
        "до 12 октября 2023 г.", "16.09.2023", "ноябрь 2023", "декабрь-январь", "до 28 мая",
        "ежегодно до 28 мая", "1 раз в квартал", "ежемесячно до 25 числа", "сентябрь, май",
        "первая декада октября", "в течение года", "по мере необходимости",
      ]
    }
  }
}
