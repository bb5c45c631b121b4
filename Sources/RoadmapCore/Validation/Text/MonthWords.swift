/// The Russian months in the cases that documents use.
enum MonthWords {
  private static let all: Set<String> = Set(
    (1...12).flatMap { number in
      let month = MonthName(number)
      return [month.nominative, month.genitive, month.prepositional].map { $0[.russian] }
    })

  /// Whether a word in small letters is a month.
  static func contains(_ word: String) -> Bool { all.contains(word) }
}
