import SourceTables

/// Years as titles of columns and the ends of sentences name them.
enum YearKey {
  /// The key of the year that a column's title names («2021», «2022 год», «2021/2022»), or nil.
  static func of(header: String) -> String? {
    // Most titles have no digit, and every cell of a document comes here.
    guard header.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    let words = header.split {
      !ImportText.isLetter($0.unicodeScalars.first ?? " ") && !$0.isNumber
    }
    var years: [Int] = []
    for word in words {
      if let year = year(word) {
        years.append(year)
      } else if years.count == 1, word.count == 2,
        let short = OutsideNumber.whole(word, in: 0...99),
        let first = years.first,
        short == (first + 1) % 100
      {
        years.append(first + 1)
      } else {
        let lower = word.lowercased()
        let allowed = [
          "г", "год", "гг", "год,", "уч", "учебный", "план", "на", "к", "году", "года", "факт",
        ]
        guard allowed.contains(lower) else { return nil }
      }
    }
    switch years.count {
    case 1: return String(years[0])
    case 2 where years[1] == years[0] + 1: return YearKind.school.key(startingIn: years[0])
    default: return nil
    }
  }

  /// A year between 1990 and 2100, or nil.
  static func year(_ word: some StringProtocol) -> Int? {
    word.count == 4 ? OutsideNumber.whole(word, in: 1990...2100) : nil
  }
}
