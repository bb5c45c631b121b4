/// The name of a month in the Russian cases that documents use.
package struct RussianMonth: Sendable {
  /// «май».
  package let nominative: String
  /// «(28) мая».
  package let genitive: String
  /// «(в) мае».
  package let prepositional: String

  private static let all = [
    RussianMonth("январ", "ь", "я"), RussianMonth("феврал", "ь", "я"),
    RussianMonth("март", "", "а"),
    RussianMonth("апрел", "ь", "я"), RussianMonth("ма", "й", "я"), RussianMonth("июн", "ь", "я"),
    RussianMonth("июл", "ь", "я"), RussianMonth("август", "", "а"),
    RussianMonth("сентябр", "ь", "я"), RussianMonth("октябр", "ь", "я"),
    RussianMonth("ноябр", "ь", "я"), RussianMonth("декабр", "ь", "я"),
  ]

  /// Takes the name of month 1 to 12; a number outside is taken for the nearest month.
  package init(_ number: Int) {
    self = RussianMonth.all[min(max(number, 1), 12) - 1]
  }

  private init(_ stem: String, _ nominativeEnding: String, _ genitiveEnding: String) {
    nominative = stem + nominativeEnding
    genitive = stem + genitiveEnding
    prepositional = stem + "е"
  }
}
