import SourceTables

/// Dates with strokes whose months stand first, as “9/15/2023” among them shows.
enum SlashDates {
  /// The days of some texts in words, where one of them can only have its month first and none its day.
  static func mended(_ texts: [String]) -> [String] {
    let days = texts.flatMap { pieces(of: $0).compactMap(\.day) }
    guard days.contains(where: { $0.second > 12 }), !days.contains(where: { $0.first > 12 }) else {
      return texts
    }
    return texts.map { text in
      pieces(of: text).map { piece in
        guard let day = piece.day, day.first != day.second else { return piece.text }
        return "\(day.second) \(MonthName(day.first).nominative[.english]) \(day.year)"
      }
      .joined()
    }
  }

  /// Whether one of some texts can only have its day first, as all others beside it then have.
  static func beginWithDays(_ texts: [String]) -> Bool {
    texts.contains { pieces(of: $0).contains { $0.day.map { $0.first > 12 } ?? false } }
  }

  /// A part of a text that is a date, or none at all.
  private struct Piece {
    var text: String
    /// Both numbers before the year.
    var day: (first: Int, second: Int, year: Int)?

    init(_ text: Substring) {
      self.text = String(text)
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].count == 2 || parts[2].count == 4,
        let first = OutsideNumber.whole(String(parts[0]), in: 1...31),
        let second = OutsideNumber.whole(String(parts[1]), in: 1...31),
        let year = OutsideNumber.whole(String(parts[2]), in: 0...9999)
      else { return }
      day = (first, second, parts[2].count == 2 ? 2000 + year : year)
    }
  }

  /// What of a text is made of digits and strokes, and what stands between.
  private static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return [Piece(text[...])] }
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      let isDate = { (character: Character) in character.isNumber || character == "/" }
      let piece = rest.prefix { isDate($0) == isDate(first) }
      pieces.append(Piece(piece))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}
