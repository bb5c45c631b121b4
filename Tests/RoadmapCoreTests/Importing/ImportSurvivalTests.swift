import SourceTables
import Testing

@testable import RoadmapCore

/// Documents that nobody wrote: whatever stands in them, the import ends, and its file has no errors.
struct ImportSurvivalTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "", "1.", "1.1", "99999999999999999999.1", "Мероприятия", "Сроки", "Ответственные", "Этап",
    "№ п/п",
    "до 31 июня", "сентябрь", "2023", "не менее 30% в 2022 году", "Иванова А.Б. Петров В.", "- ",
    "•",
    "1) Приказ 2) План", "«", "»)", "(", "%", "\u{306}", "й\u{306}", "\u{AD}", "[bookmark: x",
    "IV.",
    "ФИО", "Должность", "Показатель", "🤷🏽‍♀️", "\u{202E}", "\u{0}", "\u{1B}[31m", "Зав.каф.", "и", ",",
    ";",
    "Утверждаю", "Приказ № 5", "Дорожная карта", "Цель:", "Задачи:", "на основании приказа № 1,",
    "–",
  ]

  @Test(arguments: 0..<150)
  func `any table makes a roadmap that can be read`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        Self.pieces.randomElement(using: &dice) ?? ""
      }.joined(separator: Bool.random(using: &dice) ? " " : "\n")
    }
    func cell() -> SourceCell {
      let merges: [SourceCell.Merge] = [.none, .none, .none, .left, .above]
      return SourceCell(
        text(), merge: merges.randomElement(using: &dice) ?? .none,
        span: Int.random(in: 0...6, using: &dice))
    }
    let blocks = (0..<Int.random(in: 1...6, using: &dice)).map { _ -> SourceBlock in
      guard Bool.random(using: &dice) else { return .paragraph(text()) }
      let rows = (0..<Int.random(in: 0...8, using: &dice)).map { _ in
        SourceRow(
          (0..<Int.random(in: 0...6, using: &dice)).map { _ in cell() },
          followsGap: Bool.random(using: &dice))
      }
      return .table(SourceTable(rows: rows))
    }
    let today = try #require(CalendarDate("2024-02-29"))
    let result = RoadmapImport(SourceDocument(blocks: blocks), today: today)
    let file = RoadmapFile(bytes: result.bytes)
    #expect(file.findings.filter { $0.severity == .error } == [])
  }

  @Test(arguments: 0..<150)
  func `any text makes a roadmap that can be read`(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 104_729 &+ 3)
    let separators = ["\t", "\n", "\n\n", " | ", "\n\t", " "]
    let text = (0..<Int.random(in: 0...80, using: &dice)).map { _ in
      (Self.pieces.randomElement(using: &dice) ?? "")
        + (separators.randomElement(using: &dice) ?? "")
    }.joined()
    let today = try #require(CalendarDate("2024-02-29"))
    for document in [
      try PlainTextLayout.document(text), try MarkdownText.document(text),
      try HTMLText.document(text),
      try DelimitedText.document(text),
    ] {
      let file = RoadmapFile(bytes: RoadmapImport(document, today: today).bytes)
      #expect(file.findings.filter { $0.severity == .error } == [])
    }
  }

  /// Each of these once took time that grew with the square of the line.
  @Test(
    .timeLimit(.minutes(3)),
    arguments: ["10% в 2022, ", "до 15 мая, ", "приказ № 1, ", "1) а ", "2023 "])
  func `a line takes no longer than it is long`(piece: String) throws {
    let text = String(repeating: piece, count: 2_000)
    let today = try #require(CalendarDate("2024-02-29"))
    let file = RoadmapFile(
      bytes: RoadmapImport(try PlainTextLayout.document(text), today: today).bytes)
    #expect(!file.hasErrors)
  }
}
