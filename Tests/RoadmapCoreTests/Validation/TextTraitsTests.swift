import SeededRandom
import Testing

@testable import RoadmapCore

/// The first look at a text, which decides what rules see of it.
struct TextTraitsTests {
  /// The traits of a text that stands in a file.
  private static func traits(_ text: String) -> TextTraits {
    let bytes = file(text)
    return TextTraits(of: bytes.span, 2..<bytes.count - 18)
  }

  private static func file(_ text: String) -> [UInt8] {
    Array(" \"\(text)\",              \n\n".utf8)
  }

  @Test(
    arguments: [
      ("Сбор базы наставников", TextTraits()), ("", .spacing), (" май", .spacing),
      ("май ", .spacing),
      ("май  июнь", .spacing), ("май- июнь", .spacing), ("май -июнь", .spacing), ("май - июнь", []),
      ("май – июнь", []), ("май –июнь", .spacing), ("май– июнь", .spacing), ("10–11 классы", []),
      ("май\u{A0}–\u{A0}июнь", []), ("май\u{A0}–июнь", .spacing), ("май\u{A0} июнь", .spacing),
      ("апрель2021", .gluedDigit), ("2021г.", .gluedDigit), ("2021 г.", []),
      ("3)План", .gluedDigit),
      ("3.4.План", .gluedDigit), ("3. План", []), ("г.2021", []),
      ("план plan", .twoAlphabets), ("plan", []), ("[план", .markup), ("«план»", .quotes),
      ("и\u{306}", .marks), ("план\u{AD}", .marks), ("план\u{200B}", .marks),
      ("план\u{7}", .control), ("план\u{85}", [.control, .spacing]), ("план\n", .spacing),
      ("план\u{202E}", .control), ("план\u{61C}", .control),
      ("план \u{627}", []),
      ("№ 4 — «5»…", .quotes), ("-май", .spacing), ("май -", .spacing), ("😀 план", []),
    ] as [(String, TextTraits)])
  func `shows what its bytes hold`(text: String, traits: TextTraits) {
    #expect(Self.traits(text).rawValue == traits.rawValue)
  }

  /// A rule would miss what the first look does not show.
  @Test func `hides nothing that a rule would correct`() {
    let alphabet: [String] = [
      "а", "Б", "й", "и\u{306}", "a", "P", "x", "1", "2021", " ", "\u{A0}", "\t", "\n", "-", "–",
      "—",
      "«", "»", "\"", "№", "май", "декабрь", ".", ")", "[", "]", "_", "*", "&", "\u{AD}",
      "\u{200B}", "\u{200E}", "\u{2028}", "\u{7}", "\u{200D}", "\u{2003}",
      "\u{301}", "и", "/", "бО", "😀", "\u{FEFF}", "ё",
    ]
    var random = SplitMix64(seed: 406)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      let text = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
      let seen = Self.traits(text)
      let placed = PlacedText(Array(text.unicodeScalars), role: .line)
      for rule in ValidationRule.all {
        guard case .corrections(let traits, let search) = rule.check else { continue }
        if !search(placed, { _ in true }).isEmpty {
          #expect(!seen.isDisjoint(with: traits), "\(rule.id.rawValue): \(text.debugDescription)")
        }
      }
    }
  }

  /// Texts of every length around the sixteen bytes that are looked at together.
  @Test func `sees at a glance nothing else than byte by byte`() {
    let usual = [
      "а", "б", "Ж", "ё", "слово", "два слова", "x", "word", "1", "2021", "5–7", "№ 4", "2023-24",
      ", ",
      ". ", "-", " ", "…", "%", "(", ")", ".", "/",
    ]
    let odd = [
      "ҙ", "é", "α", "😀", "«", "»", "–", "—", "\u{A0}", "\u{AD}", "\u{301}", "\u{200B}", "\u{200E}",
      "\u{202E}",
      "\u{2066}", "\u{61C}", "\u{627}",
      "\u{FEFF}", "\t", "\n", "\u{7F}", "\u{85}", "[", "*", "&", "<", "_", "  ", " -", "- ", " –",
      "– ",
      "а1", "1а", "1.а", "1)а",
    ]
    var random = SplitMix64(seed: 16)
    var glances = 0
    for round in 0..<40_000 {
      let count = Int.random(in: 1...16, using: &random)
      let words = round.isMultiple(of: 2) ? usual : usual + odd
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      let bytes = Self.file(text)
      let range = 2..<bytes.count - 18
      guard let glance = TextTraits.glance(bytes.span, range) else { continue }
      glances += 1
      let scan = TextTraits(scanning: bytes.span, range)
      #expect(glance.rawValue == scan.rawValue, "\(text.debugDescription)")
    }
    #expect(glances > 5_000)
  }
}
