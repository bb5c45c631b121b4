import RoadmapCore
import Testing

@testable import RoadmapCLI

struct DateArgumentTests {
  @Test(arguments: [
    ("15.06", "15.06.ГГГГ"), ("15 июня", "15.06.ГГГГ"), ("1 May", "01.05.ГГГГ"),
    ("29.02", "29.02.ГГГГ"), ("31.06", nil), ("15.06.2024", nil), ("15 foo", nil), ("", nil),
    ("99999999999.1", nil),
  ])
  func `a day without its year is told from other texts`(text: String, asked: String?) {
    let hint = DateArgument.yearHint(text)?[.russian]
    #expect((hint == nil) == (asked == nil))
    if let asked { #expect(hint?.hasSuffix("добавьте год: \(asked).") == true) }
  }
}
