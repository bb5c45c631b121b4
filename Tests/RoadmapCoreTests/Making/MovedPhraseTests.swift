import Testing

@testable import RoadmapCore

struct MovedPhraseTests {
  @Test(arguments: [
    ("Сентябрь, 2023", "Сентябрь, 2024"),
    ("апрель2021", "апрель2022"),
    ("Ноябрь 2023 - май 2024", "Ноябрь 2024 - май 2025"),
    ("До 01.10.20 г.", "До 01.10.21 г."),
    ("12.10.2020", "12.10.2021"),
    ("31.12.99", "31.12.00"),
    ("«18» ноября 2020г.", "«18» ноября 2021г."),
    ("до 21 октября 2021, далее – ежегодно", "до 21 октября 2022, далее – ежегодно"),
    ("2022/23 учебный год", "2023/24 учебный год"),
    ("2021-2022 учебный год", "2022-2023 учебный год"),
    ("2023-09", "2024-09"),
    ("2023-11/2024-05", "2024-11/2025-05"),
    ("2023-09-16", "2024-09-16"),
    ("R/2021-05-28/P1Y", "R/2022-05-28/P1Y"),
    ("Ежегодно до 28 мая", "Ежегодно до 28 мая"),
    ("1 раз в квартал", "1 раз в квартал"),
    ("ноябрь\n2020", "ноябрь\n2021"),
    ("по плану № 1234567", "по плану № 1234567"),
    ("", ""),
  ])
  func `only years are moved`(phrase: String, moved: String) {
    #expect(MovedPhrase.text(phrase, by: 1) == moved)
  }

  @Test(arguments: [
    ("29 февраля 2024", "28 февраля 2025"), ("до 29.02.2024", "до 28.02.2025"),
    ("29 Feb 2024", "28 Feb 2025"),
  ])
  func `a leap day becomes the 28th`(phrase: String, moved: String) throws {
    let period = try #require(YearKind.school.year(startingIn: 2024))
    let result = MovedPhrase.deadline(
      phrase, by: 1, in: DeadlineContext(period: period, yearKind: .school))
    #expect(result.text == moved)
    #expect(result.movesLeapDay)
  }
}
