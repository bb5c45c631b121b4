import SourceTables

/// Years that stand behind each other in a text: the ends of one time, «2025-2027», or a list of years or
/// of school years, «2025, 2026 и 2027», «2025-2026, 2026-2027»; school years are the ends of a time, too.
struct YearRun {
  let first: Int
  private(set) var last: Int
  /// The index of the word behind the last year.
  private(set) var end: Int
  /// Whether two years are the ends of a time, as in «2023-2024».
  private(set) var isRange = false
  /// Whether school years follow each other: «2025-2026, 2026-2027».
  private(set) var areSchool = false
  /// Whether words join them, as «и» and «по» do.
  private(set) var isJoined = false

  /// One year, or two that no sign of a list parts.
  private struct Part {
    var first: Int
    var last: Int
    var end: Int
    var isPair = false
    var isJoined = false
  }

  /// In words: «учебный год» stands between two school years of a list.
  private static let widestGap = 3
  /// In years.
  private static let longest = 10
  private static let joints: Set = ["по", "to", "through"]
  private static let ofYears = ["год", "гг", "уч", "year", "school", "academic"]
  private static let conjunctions: Set = ["и", "and"]

  /// Reads the years from a word on; nil where none stands there.
  ///
  /// `isBeforeComma` tells words behind which a list goes on.
  init?(_ words: [String], from index: Int, isBeforeComma: (Int) -> Bool) {
    guard let head = YearRun.part(words, index, isBeforeComma) else { return nil }
    (first, last, end) = (head.first, head.last, head.end)
    (isRange, isJoined) = (head.last > head.first, head.isJoined)
    var before = head
    while let next = YearRun.next(words, behind: before, isBeforeComma) {
      areSchool = before.isPair && next.first == before.last
      (last, end) = (next.last, next.end)
      isJoined = isJoined || next.isJoined
      before = next
    }
  }

  /// The part of a list that follows another one without a year between them.
  private static func next(
    _ words: [String], behind before: Part, _ isBeforeComma: (Int) -> Bool
  ) -> Part? {
    var index = before.end
    while index < words.count, index - before.end < widestGap, !isBeforeComma(index - 1),
      words[index] == "г" || ImportText.hasStem(words[index], ofYears)
    {
      index += 1
    }
    guard words.indices.contains(index) else { return nil }
    let isListed = conjunctions.contains(words[index])
    let isJoined = isListed || joints.contains(words[index])
    guard var next = part(words, index + (isJoined ? 1 : 0), isBeforeComma) else { return nil }
    let follows = next.first == before.last + 1 || before.isPair && next.first == before.last
    if isListed || isBeforeComma(index - 1) {
      guard next.isPair == before.isPair, follows else { return nil }
    } else {
      // «2023/24 – 2025/26» are the ends of a time, «2023 – 2024 – 2025» goes on.
      guard before.isPair, next.isPair ? next.first >= before.last : index == before.end && follows,
        next.last - before.first <= longest
      else { return nil }
    }
    next.isJoined = next.isJoined || isJoined
    return next
  }

  private static func part(
    _ words: [String], _ index: Int, _ isBeforeComma: (Int) -> Bool
  ) -> Part? {
    guard words.indices.contains(index), words[index].count <= 6,
      let first = YearKey.year(words[index].prefix { $0.isNumber })
    else { return nil }
    var part = Part(first: first, last: first, end: index + 1)
    guard !isBeforeComma(index) else { return part }
    let isJoined = part.end < words.count && joints.contains(words[part.end])
    let next = part.end + (isJoined ? 1 : 0)
    guard words.indices.contains(next), case let word = words[next].prefix(while: \.isNumber),
      let last = YearKey.year(word) ?? shortYear(String(word), after: first), last >= first,
      last - first <= longest
    else { return part }
    part.last = last
    part.end = next + 1
    (part.isPair, part.isJoined) = (true, isJoined)
    return part
  }

  private static func shortYear(_ word: String, after year: Int) -> Int? {
    guard word.count == 2, let short = OutsideNumber.whole(word, in: 0...99) else { return nil }
    let full = year / 100 * 100 + short
    return full == year + 1 ? full : nil
  }
}
