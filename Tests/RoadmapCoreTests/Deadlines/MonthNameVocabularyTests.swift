import RoadmapCore
import Testing

struct MonthNameVocabularyTests {
  private static let stems = [
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
    "декабр",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The name of month 1 to 12 in every case.
  private static func cases(of month: Int) -> [String] {
    let stem = stems[month - 1]
    return switch month {
    case 3, 8: ["", "а", "у", "ом", "е"].map { stem + $0 }
    case 5: ["й", "я", "ю", "ем", "е"].map { stem + $0 }
    default: ["ь", "я", "ю", "ем", "е"].map { stem + $0 }
    }
  }

  @Test(arguments: 1...12)
  func `a month is known in every case, in every year`(_ month: Int) throws {
    for year in [1990, 1999, 2000, 2020, 2023, 2024, 2099, 2100] {
      let span = try #require(DateSpan(year: year, month: month))
      for name in MonthNameVocabularyTests.cases(of: month) + [
        MonthNameVocabularyTests.english[month - 1]
      ] {
        let reading = PhraseCase("\(name) \(year)", "").deadline.reading
        #expect(reading?.kind == .span, "\(name) \(year)")
        #expect(reading?.occurrences == [span], "\(name) \(year)")
      }
    }
  }

  @Test(arguments: [
    ("янв", 1), ("фев", 2), ("февр", 2), ("мар", 3), ("апр", 4), ("июн", 6), ("июл", 7), ("авг", 8),
    ("сен", 9), ("сент", 9), ("окт", 10), ("ноя", 11), ("нояб", 11), ("дек", 12), ("Jan", 1),
    ("Sept", 9), ("Dec", 12),
  ])
  func `a shortened month is known with and without its full stop`(
    _ name: String, _ month: Int
  ) throws {
    let span = try #require(DateSpan(year: 2024, month: month))
    for phrase in ["\(name) 2024", "\(name). 2024", "\(name).2024", "\(name)2024"] {
      #expect(PhraseCase(phrase, "").deadline.reading?.occurrences == [span], "\(phrase)")
    }
  }

  @Test func `every day of a leap year is known in every spelling`() throws {
    var day = try #require(CalendarDate(year: 2024, month: 1, day: 1))
    while day.year == 2024 {
      let (_, month, number) = day.parts
      let genitive = MonthNameVocabularyTests.cases(of: month)[1]
      let padded = (number < 10 ? "0" : "") + "\(number)." + (month < 10 ? "0" : "") + "\(month)"
      for phrase in [
        "\(number) \(genitive) 2024", "«\(number)» \(genitive) 2024г.", "\(padded).2024",
        "\(padded).24", "\(number).\(month).2024", "\(number)/\(month)/2024", day.description,
        "\(number) \(MonthNameVocabularyTests.english[month - 1]) 2024",
        "\(MonthNameVocabularyTests.english[month - 1]) \(number), 2024",
      ] {
        #expect(
          PhraseCase(phrase, "").deadline.reading?.occurrences == [DateSpan(day)], "\(phrase)")
      }
      day = day.adding(days: 1)
    }
  }
}
