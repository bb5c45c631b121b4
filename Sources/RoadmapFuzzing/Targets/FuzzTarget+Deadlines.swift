import RoadmapCore

extension FuzzTarget {
  /// Texts as deadlines; the first byte says in which roadmap.
  static let deadlines = FuzzTarget(
    name: "deadlines", seeds: DeadlineWords.phrases.map { Array("0\($0)".utf8) },
    words: DeadlineWords.all, longestInput: 160, isJSON: false, head: .byte
  ) { (input, features) throws(Violation) in
    var feed = ChoiceFeed(input.prefix(1))
    guard let context = feed.element(of: contexts) else { return }
    let phrase = String(decoding: input.dropFirst(), as: UTF8.self)
    try DeadlineProperties(text: phrase, context: context).check(&features)
  }

  private static let contexts: [DeadlineContext] = [
    "2023-09-01/2024-08-31", "2020-01-01/2024-12-31", "2024-02-29/2024-02-29",
    "2021-11-15/2022-12-31", "1990-01-01/1990-12-31", "2099-09-01/2100-08-31",
    "0001-01-01/0001-12-31", "9998-01-01/9999-12-31",
  ].flatMap { text in
    let days = text.split(separator: "/").compactMap { CalendarDate(String($0)) }
    guard let start = days.first, let end = days.last, let period = DateSpan(start, end) else {
      return [] as [DeadlineContext]
    }
    return YearKind.allCases.map { DeadlineContext(period: period, yearKind: $0) }
  }
}
