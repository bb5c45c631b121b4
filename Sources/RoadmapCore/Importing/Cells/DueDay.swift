import Letters
import SourceTables

/// When a goal of a sentence is to be reached: a year, a school year, a month or a day: «в 2025 году»,
/// «2025/26», «к маю 2026 г.», “31 July 2025”; without its year «к 1 октября», and «ежегодно».
struct DueDay {
  /// Where it stands in the sentence.
  let range: Range<Int>
  /// The key of the goal: a month is over on its last day; the words where they do not say the year.
  let key: String

  /// The key of a text that says one day.
  static func key(of text: String) -> String? {
    let days = all(in: Array(text.unicodeScalars))
    return days.count == 1 ? days[0].key : nil
  }

  /// Those of a sentence; the days from which something goes on, or of an order, are none.
  static func all(in scalars: [Unicode.Scalar]) -> [DueDay] {
    let words = Word.all(in: scalars)
    let written = writtenDays(in: scalars)
    var days: [DueDay] = []
    var index = 0
    while index < words.count, days.count <= most {
      if let count = yearless(at: index, of: words, scalars) {
        let range = words[index].start..<words[index + count - 1].end
        let said = ImportText.line(String(String.UnicodeScalarView(scalars[range])))
        days.append(DueDay(range: range, key: said))
        index += count
        continue
      }
      guard let (key, count) = key(at: index, of: words, written),
        let end = words.indices.contains(index + count - 1) ? words[index + count - 1].end : nil
      else {
        index += 1
        continue
      }
      if let key, index == 0 || !starts.contains(words[index - 1].text) {
        days.append(DueDay(range: words[index].start..<end, key: key))
      }
      index += count
    }
    return days.count > most ? [] : days
  }

  /// Of more the sentence is a text of its own.
  private static let most = 12
  private static let starts: Set = ["с", "со", "от", "from", "since", "dated", "after", "после"]

  /// The key of what begins with a word, and of how many words it is; no key where that is several years.
  private static func key(
    at index: Int, of words: [Word], _ written: [(day: CalendarDate, range: Range<Int>)]
  ) -> (key: String?, count: Int)? {
    if let (day, range) = written.first(where: { $0.range.contains(words[index].start) }) {
      return (day.description, words[index...].prefix { $0.start < range.upperBound }.count)
    }
    if let last = lastDay(at: index, of: words) { return (last.description, 2) }
    guard let year = YearKey.year(words[index].text) else { return nil }
    let next = words.indices.contains(index + 1) ? words[index + 1] : nil
    // «2025 – 26 %» is a year and its goal.
    guard let next, ["/", "-", "–", "—"].contains(next.gap),
      let second = YearKey.year(next.text)
        ?? (next.start > words[index].end + 1
          ? nil : OutsideNumber.whole(next.text, in: 10...99).map { year / 100 * 100 + $0 })
    else { return (String(year), 1) }
    if second == year + 1 { return (YearKind.school.key(startingIn: year), 2) }
    return YearKey.year(next.text) == nil ? (String(year), 1) : (nil, 2)
  }

  /// How many words from one say when, without a year: «к 1 октября», «до конца I полугодия», «ежегодно».
  private static func yearless(
    at index: Int, of words: [Word], _ scalars: [Unicode.Scalar]
  ) -> Int? {
    if GoalDays.yearly.contains(words[index].text) { return 1 }
    guard untils.contains(words[index].text) else { return nil }
    let near = words[(index + 1)...].prefix(longestDay).prefix { $0.gap == " " }
    guard
      let time = near.firstIndex(where: {
        MonthName.number(of: $0.text) != nil || ImportText.hasStem($0.text, ["кон", "end"])
      })
    else { return nil }
    for end in near.indices[time...].reversed() {
      let next = words.indices.contains(end + 1) ? words[end + 1] : nil
      // “by May 31, 2026”
      guard next.map({ YearKey.year($0.text) == nil || $0.gap.isEmpty }) ?? true,
        next.map({ OutsideNumber.whole($0.text, in: 1...31) == nil || $0.gap != " " }) ?? true,
        !near[...end].contains(where: { YearKey.year($0.text) != nil })
      else { continue }
      let said = String(String.UnicodeScalarView(scalars[words[index].start..<words[end].end]))
      if DeadlineLook.saysOneDay(said) { return end - index + 1 }
    }
    return nil
  }

  private static let untils: Set = ["к", "ко", "до", "на", "в", "by", "until", "in"]
  /// In words behind the first.
  private static let longestDay = 5

  /// The days that are written whole, each with where it stands.
  private static func writtenDays(
    in scalars: [Unicode.Scalar]
  ) -> [(day: CalendarDate, range: Range<Int>)] {
    let text = String(String.UnicodeScalarView(scalars))
    return WrittenDay.all(in: text, atMost: most + 1).map { day, range in
      let offset = { text.unicodeScalars.distance(from: text.startIndex, to: $0) }
      return (day, offset(range.lowerBound)..<offset(range.upperBound))
    }
  }

  /// The last day of the month that begins with a word: «маю 2026».
  private static func lastDay(at index: Int, of words: [Word]) -> CalendarDate? {
    guard words.indices.contains(index + 1), [" ", "."].contains(words[index + 1].gap),
      let month = MonthName.number(of: words[index].text),
      let year = YearKey.year(words[index + 1].text)
    else { return nil }
    let last = CalendarDate.dayCount(year: year, month: month)
    return CalendarDate(year: year, month: month, day: last)
  }

  /// Letters or digits that stand together, with what stands before them.
  private struct Word {
    let start: Int
    let end: Int
    let text: String
    /// The sign before it, or a blank; empty where there are others.
    let gap: String

    static func all(in scalars: [Unicode.Scalar]) -> [Word] {
      var words: [Word] = []
      var index = 0
      func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        ImportText.isLetter(scalar) || ("0"..."9").contains(scalar)
      }
      while index < scalars.count {
        guard isOfWord(scalars[index]) else {
          index += 1
          continue
        }
        let start = index
        while index < scalars.count, isOfWord(scalars[index]) { index += 1 }
        let signs = scalars[(words.last?.end ?? 0)..<start].filter {
          !CharacterSort($0).isBlank && !["«", "»", "\""].contains($0)
        }
        let text = FoldedWords.letters(of: scalars[start..<index])
        words.append(
          Word(
            start: start, end: index,
            text: String(String.UnicodeScalarView(text)),
            gap: signs.isEmpty ? " " : signs.count == 1 ? String(signs[0]) : ""))
      }
      return words
    }
  }
}
