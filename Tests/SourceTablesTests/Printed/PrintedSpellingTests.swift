import Testing

@testable import SourceTables

/// Words that the end of a narrow column cuts.
struct PrintedSpellingTests {
  /// Words of one line each, as the document has them elsewhere.
  private func spelling(_ known: [String]) -> PrintedSpelling {
    var spelling = PrintedSpelling()
    for text in known {
      spelling.learn(from: PrintedLines(words(text)), within: 1_000)
    }
    return spelling
  }

  /// A line of words, each letter six points wide.
  private func words(_ text: String) -> [PrintedWord] {
    var left = 0.0
    return text.split(separator: " ").map { word in
      let width = 6 * Double(word.count)
      defer { left += width + 3 }
      return PrintedWord(
        text: String(word), box: PrintedBox(left: left, top: 0, right: left + width, bottom: 12),
        block: 0, line: 0)
    }
  }

  static let cuts: [(first: String, second: String, isOneWord: Bool, isSure: Bool)] = [
    // What no word begins with, or is.
    ("мероприят", "ия", true, true), ("Обновлени", "е", true, true),
    ("муниципа", "льных", true, true),
    ("Министер", "ство", true, true), ("програм", "мы", true, true),
    ("организ", "ьяна", true, true),
    // What no word goes on behind.
    ("Основные", "мероприятия", false, true), ("дорожных", "карт", false, true),
    ("актовый", "зал", false, true),
    // Small words, and endings that look like them.
    ("готовност", "и", true, true), ("курс", "и", true, false), ("приказ", "о", false, true),
    ("обществ", "о", true, true), ("знакомст", "во", true, true), ("практикум", "по", false, true),
    ("подготовка", "и", false, true),
    ("куратор", "а", true, true),
    // The document has them whole.
    ("Директора", "школ", false, true), ("куратор", "проекта", false, true),
    ("настав", "ников", true, true),
    ("изготов", "ление", true, true),
    // It has one in another form.
    ("советник", "кураторов", false, false), ("встреча", "наставн", false, false),
    // Nothing decides.
    ("встреча", "библиотек", true, false),
  ]

  @Test(arguments: cuts)
  func `words at the end of a line are one or two`(
    first: String, second: String, isOneWord: Bool, isSure: Bool
  ) {
    let spelling = spelling([
      "все директора", "всех школ района", "наш куратор", "план проекта", "для наставников",
    ])
    let found = spelling.reading(words(first), words(second + " далее"), isLast: false)
    #expect(found == PrintedSpelling.Reading(isOneWord: isOneWord, isSure: isSure))
  }

  @Test
  func `a small word at the end of a text is the rest of one`() {
    let found = spelling([]).reading(words("готовност"), words("и"), isLast: true)
    #expect(found == PrintedSpelling.Reading(isOneWord: true, isSure: true))
  }

  @Test
  func `where the next letter had room nothing was cut`() {
    var doubtful: [String] = []
    let (first, second) = (words("Проверка"), words("готовности"))
    let below = second.map { word in
      PrintedWord(
        text: word.text,
        box: PrintedBox(
          left: word.box.left, top: 13, right: word.box.right, bottom: 25), block: 0, line: 1)
    }
    let lines = PrintedLines(first + below)
    let wide = lines.paragraphs(within: 60, PrintedSpelling(), doubtful: &doubtful)
    #expect(wide == ["Проверка готовности"])
    #expect(doubtful.isEmpty)
    #expect(!lines.mayCut(before: 1, within: 60))
    #expect(lines.mayCut(before: 1, within: 52))
  }

  @Test
  func `letters are measured where they are drawn`() {
    var letters = PrintedLetters()
    for left in [10.0, 17.3, 23.0] { letters.add(left: left, baseline: 20) }
    letters.add(left: 10, baseline: 60)
    let word = PrintedWord(
      text: "мая", box: PrintedBox(left: 10, top: 10, right: 30, bottom: 24), block: 0, line: 0)
    #expect(letters.firstWidth(of: word).map { ($0 * 10).rounded() } == 73)
    let other = PrintedWord(
      text: "июнь", box: PrintedBox(left: 10, top: 10, right: 30, bottom: 24), block: 0, line: 0)
    #expect(letters.firstWidth(of: other) == nil)
    // A letter as tall as a tower is looked for nowhere.
    let tall = PrintedWord(
      text: word.text,
      box: PrintedBox(left: word.box.left, top: 0, right: word.box.right, bottom: 1_000_000),
      block: 0, line: 0)
    #expect(letters.firstWidth(of: tall) == nil)
  }
}
