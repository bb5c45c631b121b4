import SourceTables

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

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let shortRussian = [
    "янв", "февр", "март", "апр", "май", "июнь", "июль", "авг", "сент", "окт", "нояб", "дек",
  ]

  private static let names: Set<String> = Set(
    (1...12).map(MonthName.init).flatMap { month in
      [month.nominative, month.genitive, month.prepositional].flatMap { name in
        Language.allCases.map { name[$0].lowercased() }
      }
    })

  /// Whether a word is the name of a month, in any language and case.
  static func names(_ word: some StringProtocol) -> Bool { names.contains(word.lowercased()) }

  /// Takes the name of month 1 to 12; a number outside is taken for the nearest month.
  init(_ number: Int) {
    let index = min(max(number, 1), 12) - 1
    let (english, russian) = (Self.english[index], RussianMonth(number))
    nominative = LocalizedText(en: english, ru: russian.nominative)
    genitive = LocalizedText(en: english, ru: russian.genitive)
    prepositional = LocalizedText(en: english, ru: russian.prepositional)
    short = LocalizedText(en: String(english.prefix(3)), ru: Self.shortRussian[index])
  }
}
