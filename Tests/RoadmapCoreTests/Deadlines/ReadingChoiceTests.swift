import Testing

@testable import RoadmapCore

/// A choice that makes no difference anywhere is one that nobody is asked about.
struct ReadingChoiceTests {
  private static let threeYears = "2021-09-01/2024-08-31"

  private static let cases: [(choice: ReadingChoice, phrase: PhraseCase)] = [
    (.halfYears, PhraseCase("I полугодие", "")),
    (.ownYear, PhraseCase("с начала года", "")),
    (.endsInMay, PhraseCase("до конца года", "")),
    (.endsInAugust, PhraseCase("до конца учебного года", "")),
    (.eve, PhraseCase("до мая", "")),
    (.weekOfDays, PhraseCase("1 неделя сентября", "")),
    (.winter, PhraseCase("зима 2023", "", in: threeYears)),
    (.shortlyBefore, PhraseCase("август", "")),
    (.yearLater, PhraseCase("до 1 сентября", "")),
    (.through, PhraseCase("Декабрь май", "")),
    (.sameYear, PhraseCase("декабрь, май 2024", "")),
    (.countedWeekday, PhraseCase("каждый второй четверг", "")),
    (
      .wholePeriod,
      PhraseCase("в течение учебного года", "", in: "2024-01-01/2024-12-31", .calendar)
    ),
    (.turned, PhraseCase("декабрь – октябрь 2023", "")),
    (.inLastMonth, PhraseCase("ежеквартально до 15 числа", "")),
    (.dayNotYear, PhraseCase("September 23", "", in: threeYears)),
    (.moreOften, PhraseCase("3–4 раза в год", "")),
    (.otherPart, PhraseCase("в начале 2024 года", "")),
    (.schoolWeek, PhraseCase("неделя 37", "")),
    (.laterStart, PhraseCase("с сентября", "", in: threeYears)),
    (.everyYear, PhraseCase("ежегодно до 1 декабря 2023 года", "", in: threeYears)),
    (.oneAlone, PhraseCase("январь, июль (до 10 числа)", "")),
    (.monthFirst, PhraseCase("09/10/2023", "")),
    (
      .allOfSchool,
      PhraseCase("ноябрь, II четверть", "", calendar: SchoolCalendarPhraseTests.calendar)
    ),
    (.goesOn, PhraseCase("октябрь, далее по мере необходимости", "")),
    (.calendarQuarter, PhraseCase("I квартал учебного года", "")),
    (.yearAfterNext, PhraseCase("до 1 июня следующего года", "")),
    (.twiceOrEveryOther, PhraseCase("biweekly", "")),
    (.sameDay, PhraseCase("до 15 октября, далее ежемесячно", "")),
    (.inThatTime, PhraseCase("в течение учебного года при наличии свободных мест", "")),
  ]

  @Test func `each choice gives some phrase other days`() throws {
    for (choice, phrase) in Self.cases {
      let usual = try reading(phrase, phrase.context)
      let other = try reading(phrase, phrase.context.taking(choice))
      #expect(
        usual.occurrences != other.occurrences || usual.start != other.start, "\(phrase.phrase)")
    }
  }

  @Test func `no choice is left out`() {
    let all = ReadingChoice(rawValue: .max).each
    #expect(Set(all) == Set(Self.cases.map(\.choice)))
  }

  private func reading(
    _ phrase: PhraseCase, _ context: DeadlineContext
  ) throws -> DeadlineReading {
    let tokens = PhraseTokenizer.tokens(of: phrase.phrase)
    return try PhraseResolver(
      context: context, meaning: try PhraseParser.meaning(of: tokens), tokenCount: tokens.count
    ).undoubted()
  }
}
