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

  /// Makes the name of month 1 to 12; a number outside is taken for the nearest month.
  init(_ number: Int) {
    switch number {
    case ...1: self.init("January", "Jan", stem: "январ", "ь", "я", "янв")
    case 2: self.init("February", "Feb", stem: "феврал", "ь", "я", "февр")
    case 3: self.init("March", "Mar", stem: "март", "", "а", "март")
    case 4: self.init("April", "Apr", stem: "апрел", "ь", "я", "апр")
    case 5: self.init("May", "May", stem: "ма", "й", "я", "май")
    case 6: self.init("June", "Jun", stem: "июн", "ь", "я", "июнь")
    case 7: self.init("July", "Jul", stem: "июл", "ь", "я", "июль")
    case 8: self.init("August", "Aug", stem: "август", "", "а", "авг")
    case 9: self.init("September", "Sep", stem: "сентябр", "ь", "я", "сент")
    case 10: self.init("October", "Oct", stem: "октябр", "ь", "я", "окт")
    case 11: self.init("November", "Nov", stem: "ноябр", "ь", "я", "нояб")
    default: self.init("December", "Dec", stem: "декабр", "ь", "я", "дек")
    }
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
