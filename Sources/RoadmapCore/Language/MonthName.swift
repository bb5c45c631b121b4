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

  /// Whether a word is the name of a month as deadlines have it, in any language and case, also a short
  /// one: «сент.».
  static func names(_ word: some StringProtocol) -> Bool { number(of: word) != nil }

  /// The number of the month that a word names, 1 to 12, or nil.
  static func number(of word: some StringProtocol) -> Int? {
    let codes = word.unicodeScalars.lazy.map { LetterCode.code(of: $0.value) }.filter { $0 != 0 }
    if case .month(let number) = Vocabulary.shared.lexeme(of: PackedWord(codes)) {
      return Int(number)
    }
    return nil
  }

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
