import RoadmapCore
import Testing

/// Two phrases in one cell say what each of them says, or are refused or asked about.
struct JoinedPhraseTests {
  private static let phrases = [
    "сентябрь", "до 10 октября", "10 октября", "конец октября", "первая неделя ноября",
    "ноябрь (1 декада)", "декабрь (до 10 числа)", "январь (10-15)", "с 10 по 15 января",
    "1-я декада февраля", "до конца марта", "последняя пятница марта", "апрель - май", "15.05.2024",
    "до 20.05", "май 2024", "II квартал 2024", "лето 2024", "к 1 июня", "до 1 и 15 мая",
    "вторая половина марта", "начало апреля", "середина мая", "3 неделя мая", "не позднее 25 мая",
    "до 10 числа декабря", "12 и 14 марта", "январь, февраль (до 5 числа)", "15 марта (пт.)",
    "15 марта в 14:00", "до начала марта", "с 1 по 10 апреля (10 дней)",
    "до 15 апреля за I квартал",
    "до 25 октября и марта",
  ]

  private static func reading(_ phrase: String) -> DeadlineReading? {
    PhraseCase(phrase, "").deadline.reading
  }

  @Test(arguments: [", ", "; ", " и ", "\n"])
  func `say together what each of them says`(separator: String) throws {
    for first in Self.phrases {
      let one = try #require(Self.reading(first), "\(first)")
      for second in Self.phrases where second != first {
        guard let both = Self.reading(first + separator + second), both.doubts.isEmpty,
          let other = Self.reading(second)
        else { continue }
        let days = Set((one.occurrences + other.occurrences).map(\.end))
        #expect(
          Set(both.occurrences.map(\.end)) == days || Self.narrows(both, one, other),
          "\(first)\(separator)\(second)")
      }
    }
  }

  /// «май 2024, до 20.05»: the second says when in the first.
  private static func narrows(
    _ both: DeadlineReading, _ outer: DeadlineReading, _ inner: DeadlineReading
  ) -> Bool {
    guard let window = both.occurrences.first, both.occurrences.count == 1,
      let whole = outer.occurrences.first, outer.kind == .span
    else { return false }
    return whole.contains(window.start) && whole.contains(window.end)
      && inner.occurrences.map(\.end) == [window.end]
  }
}
