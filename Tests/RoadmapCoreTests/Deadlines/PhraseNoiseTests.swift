import RoadmapCore
import Testing

/// What people and word processors leave in a cell changes nothing.
struct PhraseNoiseTests {
  private static let phrases = [
    "до 12 октября 2023 г.", "сентябрь 2023", "ноябрь 2023 - май 2024", "ежегодно до 28 мая",
    "1 раз в квартал", "третья неделя октября 2023", "с 1 по 15 мая 2024", "I, III кварталы 2024",
    "в течение учебного года", "постоянно", "не реже двух раз в год", "каждый май",
    "май 2024, сентябрь 2023 г.", "2023-2024 учебный год",
  ]

  private struct Noise: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let change: @Sendable (String) -> String

    init(_ name: String, _ change: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.change = change
    }

    init(_ name: String, _ old: Character, _ new: String) {
      self.init(name) { $0.reduce(into: "") { $0 += $1 == old ? new : String($1) } }
    }
  }

  private static let noises = [
    Noise("upper case") { $0.uppercased() },
    Noise("a no-break space", " ", "\u{A0}"),
    Noise("a thin space", " ", "\u{2009}"),
    Noise("a doubled space", " ", "  "),
    Noise("a line break", " ", "\n"),
    Noise("a Windows line break", " ", "\r\n"),
    Noise("an en dash", "-", "–"),
    Noise("an em dash", "-", "—"),
    Noise("a minus", "-", "−"),
    Noise("a no-break hyphen", "-", "\u{2011}"),
    Noise("a figure dash", "-", "\u{2012}"),
    Noise("й as и and a breve", "й", "\u{438}\u{306}"),
    Noise("stressed vowels", "а", "а\u{301}"),
    Noise("a soft hyphen", "т", "\u{AD}т"),
    Noise("a Latin a", "а", "a"),
    Noise("a Latin o", "о", "o"),
    Noise("a Latin e", "е", "e"),
    Noise("a Latin c", "с", "c"),
    Noise("a full stop") { "\($0)." },
    Noise("a semicolon") { "\($0);" },
    Noise("parentheses") { "(\($0))" },
    Noise("quotes") { "«\($0)»" },
    Noise("curly quotes") { "“\($0)”" },
    Noise("blanks around it") { " \t\($0)\n" },
    Noise("a dash before it") { "– \($0)" },
    Noise("a byte order mark") { "\u{FEFF}\($0)" },
  ]

  @Test(arguments: noises)
  private func `noise changes nothing`(_ noise: Noise) {
    for phrase in PhraseNoiseTests.phrases {
      let reading = PhraseCase(phrase, "").deadline.reading
      #expect(reading != nil, "\(phrase)")
      #expect(PhraseCase(noise.change(phrase), "").deadline.reading == reading, "\(phrase)")
    }
  }

  @Test(arguments: [
    ("апрель2021", "апрель 2021"), ("2021г.", "2021 г."), ("до01.10.2020", "до 01.10.2020"),
    ("втечение года", "в течение года"), ("сен-\nтябрь 2023", "сентябрь 2023"),
    ("еже-годно", "ежегодно"), ("ІV квартал 2023", "IV квартал 2023"),
    ("Ш квартал 2023", "III квартал 2023"), ("\u{2162} квартал 2023", "III квартал 2023"),
    ("3-й квартал 2023", "III квартал 2023"), ("третий квартал 2023", "III квартал 2023"),
    ("весь отчётный год", "весь отчетный год"), ("MAPT 2023", "март 2023"),
    ("сентябрь ... май", "сентябрь - май"), ("сентябрь … май", "сентябрь - май"),
    ("сентябрь -- май", "сентябрь - май"), ("2023г.г.", "2023 гг."),
  ])
  func `spelling variants read alike`(_ variant: String, _ usual: String) {
    let reading = PhraseCase(usual, "").deadline.result
    #expect(PhraseCase(variant, "").deadline.result == reading)
  }

  @Test(arguments: [
    "сентбярь 2023", "Ноябьрь 2023", "ежегодна до 28 мая", "в теченее года", "до 25,12",
  ])
  func `a slip of the pen is read, and told`(_ phrase: String) {
    let doubts = PhraseCase(phrase, "").deadline.reading?.doubts ?? []
    #expect(
      doubts.contains { if case .misspelled = $0 { true } else { false } }, "\(doubts)")
  }

  @Test(arguments: ["июнь 2023", "июль 2023", "мал 2023", "мара 2023", "сентибрю обеда"])
  func `a word that could be two is no slip`(_ phrase: String) {
    let doubts = PhraseCase(phrase, "").deadline.reading?.doubts ?? []
    #expect(!doubts.contains { if case .misspelled = $0 { true } else { false } })
  }
}
