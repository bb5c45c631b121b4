/// The name of a month in every language and in the cases that sentences need.
struct MonthName {
  /// «май».
  let nominative: LocalizedText
  /// «(28) мая».
  let genitive: LocalizedText
  /// «(в) мае».
  let prepositional: LocalizedText
  /// «сент», without a full stop.
  let short: LocalizedText

  private static let all = [
    MonthName("January", "Jan", stem: "январ", "ь", "я", "янв"),
    MonthName("February", "Feb", stem: "феврал", "ь", "я", "февр"),
    MonthName("March", "Mar", stem: "март", "", "а", "март"),
    MonthName("April", "Apr", stem: "апрел", "ь", "я", "апр"),
    MonthName("May", "May", stem: "ма", "й", "я", "май"),
    MonthName("June", "Jun", stem: "июн", "ь", "я", "июнь"),
    MonthName("July", "Jul", stem: "июл", "ь", "я", "июль"),
    MonthName("August", "Aug", stem: "август", "", "а", "авг"),
    MonthName("September", "Sep", stem: "сентябр", "ь", "я", "сент"),
    MonthName("October", "Oct", stem: "октябр", "ь", "я", "окт"),
    MonthName("November", "Nov", stem: "ноябр", "ь", "я", "нояб"),
    MonthName("December", "Dec", stem: "декабр", "ь", "я", "дек"),
  ]

  /// Takes the name of month 1 to 12; a number outside is taken for the nearest month.
  init(_ number: Int) {
    self = MonthName.all[min(max(number, 1), 12) - 1]
  }

  private init(
    _ english: String, _ shortEnglish: String, stem: String, _ nominativeEnding: String,
    _ genitiveEnding: String, _ shortRussian: String
  ) {
    nominative = LocalizedText(en: english, ru: stem + nominativeEnding)
    genitive = LocalizedText(en: english, ru: stem + genitiveEnding)
    prepositional = LocalizedText(en: english, ru: stem + "е")
    short = LocalizedText(en: shortEnglish, ru: shortRussian)
  }
}
