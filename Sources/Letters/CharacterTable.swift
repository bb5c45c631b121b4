/// What each character is that is more, or less, than what is seen of it.
///
/// This is the only table of such characters. Whoever reads, writes, compares or shows text asks it by
/// `CharacterSort`, `Alphabet` or `CharacterRepair`; a character is added by one line here.
enum CharacterTable {
  /// Characters by their code points, ascending; what is not here is `other`.
  static let sorts: [(range: ClosedRange<UInt32>, sort: CharacterSort)] = [
    (0x00...0x08, .control),
    (0x09...0x0A, .layout),
    (0x0B...0x0C, .oldBreak),
    (0x0D...0x0D, .layout),
    (0x0E...0x1F, .control),
    (0x20...0x20, .space),
    (0x22...0x22, .quote),
    (0x27...0x27, .quote),
    (0x2D...0x2D, .dash),
    (0x60...0x60, .quote),
    (0x7F...0x84, .control),
    (0x85...0x85, .oldBreak),
    (0x86...0x9F, .control),
    (0xA0...0xA0, .space),
    (0xAB...0xAB, .quote),
    (0xAD...0xAD, .softHyphen),
    (0xB4...0xB4, .quote),
    (0xBB...0xBB, .quote),
    (0x300...0x36F, .combining),
    (0x483...0x487, .combining),
    (0x61C...0x61C, .direction),
    (0x1680...0x1680, .space),
    (0x180E...0x180E, .invisible),
    (0x2000...0x200A, .space),
    (0x200B...0x200B, .invisible),
    (0x200C...0x200D, .joiner),
    (0x200E...0x200F, .direction),
    (0x2010...0x2015, .dash),
    (0x2018...0x201F, .quote),
    (0x2026...0x2026, .ellipsis),
    (0x2028...0x2029, .oldBreak),
    // Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
    (0x202A...0x202E, .direction),
    (0x202F...0x202F, .space),
    (0x2032...0x2036, .quote),
    (0x2039...0x203A, .quote),
    (0x2043...0x2043, .dash),
    (0x205F...0x205F, .space),
    (0x2060...0x2064, .invisible),
    (0x2066...0x206F, .direction),
    (0x2212...0x2212, .dash),
    (0x2E3A...0x2E3B, .dash),
    (0x3000...0x3000, .space),
    (0x301D...0x301F, .quote),
    (0x3164...0x3164, .invisible),
    (0xFE00...0xFE0F, .joiner),
    (0xFE58...0xFE58, .dash),
    (0xFE63...0xFE63, .dash),
    (0xFEFF...0xFEFF, .invisible),
    (0xFF02...0xFF02, .quote),
    (0xFF0D...0xFF0D, .dash),
    (0xFFA0...0xFFA0, .invisible),
    // Interlinear annotations; programs that know them hide what stands between.
    (0xFFF9...0xFFFB, .control),
    // Tags, of which the flags of countries are made.
    (0xE0001...0xE007F, .joiner),
  ]

  /// The Latin letters that cannot be told from a Cyrillic one, each in front of that one.
  static let twins = "AАBВCСEЕHНKКMМOОPРTТXХaаcсeеoоpрxхyу"

  /// The Cyrillic letters that a hurried hand writes, or a machine reads, for a digit.
  static let digitLike = "бзоОЗБ"

  /// The Cyrillic letters that stand for the Latin i and I, in Roman numerals above all.
  static let latinI = "іІӀӏ"

  /// Letters that are one character, each behind the letter and the mark that it may be made of.
  ///
  /// A mark behind the finished letter («й» with a second breve) goes: Unicode normalization leaves it
  /// alone, and so do the programs that made it.
  static let composed: [(base: Unicode.Scalar, mark: Unicode.Scalar, letter: Unicode.Scalar)] = [
    ("и", "\u{306}", "й"), ("И", "\u{306}", "Й"), ("й", "\u{306}", "й"), ("Й", "\u{306}", "Й"),
    ("е", "\u{308}", "ё"), ("Е", "\u{308}", "Ё"), ("ё", "\u{308}", "ё"), ("Ё", "\u{308}", "Ё"),
    ("у", "\u{306}", "ў"), ("У", "\u{306}", "Ў"), ("і", "\u{308}", "ї"), ("І", "\u{308}", "Ї"),
    ("а", "\u{306}", "ӑ"), ("А", "\u{306}", "Ӑ"), ("е", "\u{306}", "ӗ"), ("Е", "\u{306}", "Ӗ"),
    ("и", "\u{304}", "ӣ"), ("И", "\u{304}", "Ӣ"), ("у", "\u{304}", "ӯ"), ("У", "\u{304}", "Ӯ"),
    ("а", "\u{308}", "ӓ"), ("А", "\u{308}", "Ӓ"), ("о", "\u{308}", "ӧ"), ("О", "\u{308}", "Ӧ"),
    ("у", "\u{308}", "ӱ"), ("У", "\u{308}", "Ӱ"), ("и", "\u{308}", "ӥ"), ("И", "\u{308}", "Ӥ"),
    ("у", "\u{30B}", "ӳ"), ("У", "\u{30B}", "Ӳ"),
  ]

  /// The mark of stress («за́мок»), which has no letter of its own and is written on purpose.
  static let stress: Unicode.Scalar = "\u{301}"
}
