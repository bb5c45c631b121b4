import RoadmapCore
import Testing

struct PluralFormTests {
  @Test(arguments: [
    (0, "0 дней"), (1, "1 день"), (2, "2 дня"), (4, "4 дня"), (5, "5 дней"), (11, "11 дней"),
    (12, "12 дней"), (14, "14 дней"), (21, "21 день"), (22, "22 дня"), (25, "25 дней"),
    (101, "101 день"), (111, "111 дней"), (-1, "-1 день"),
  ])
  func `a Russian noun agrees with its number`(count: Int, expected: String) {
    #expect(PluralForm.count(count, "день", "дня", "дней") == expected)
  }

  @Test(arguments: [(0, "0 days"), (1, "1 day"), (2, "2 days"), (21, "21 days")])
  func `an English noun agrees with its number`(count: Int, expected: String) {
    #expect(PluralForm.count(count, "day", "days") == expected)
  }

  @Test func `the largest and smallest numbers have a form`() {
    #expect(PluralForm(Int.min, in: .russian) == .many)
    #expect(PluralForm(Int.max, in: .english) == .many)
  }
}
