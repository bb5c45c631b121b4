import RoadmapCore
import RoadmapRendering

/// The words in which an import asks.
struct ImportWording: Sendable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// How much there is to ask.
  func opening(_ imported: ImportedSource) -> String {
    let count = imported.result.count
    let doubts = imported.result.doubts.count
    return text(
      """
      “\(imported.name)” is read: \(PluralForm.count(count.activities, "activity", "activities")), \
      \(PluralForm.count(doubts, "question", "questions")). One key for each question; nothing is \
      written before the end.
      """,
      """
      «\(imported.name)» прочитан: \
      \(PluralForm.count(count.activities, "мероприятие", "мероприятия", "мероприятий")), \
      \(PluralForm.count(doubts, "вопрос", "вопроса", "вопросов")). На каждый вопрос — одна клавиша; \
      до конца ничего не записывается.
      """)
  }

  /// One question with its place in the walk and in the document.
  func page(
    _ doubt: ImportDoubt, title: String?, reading: String?, number: Int, of count: Int
  ) -> ReportDocument {
    let place = text("\(number) of \(count)", "\(number) из \(count)")
    let subject = doubt.item.flatMap { id in title.map { "\(id) \($0)" } }
    let spot = doubt.place.wording(in: language)
    var source = [spot, doubt.place.text.isEmpty ? "" : language.quoted(doubt.place.text)]
    source.removeAll(where: \.isEmpty)
    var blocks: [ReportBlock] = [
      .heading(
        level: 2,
        StyledText([place, subject ?? spot].filter { !$0.isEmpty }.joined(separator: ". "))),
      .paragraph(StyledText(doubt.message[language], .warning)),
    ]
    if !source.isEmpty {
      blocks.append(
        .paragraph(
          StyledText(text("In the document: ", "В документе: ") + source.joined(separator: ", "))))
    }
    if let reading {
      blocks.append(.paragraph(StyledText(text("Understood: ", "Понято: ") + reading)))
    }
    return ReportDocument(blocks)
  }

  /// What to type instead of what was read.
  func question(_ settled: ImportDoubt.Settled) -> String {
    let sentence =
      switch settled {
      case .deadline: text("The deadline, in words", "Срок словами")
      case .responsible: text("Who is responsible", "Кто отвечает")
      case .number: text("The number", "Номер")
      case .title, .roadmapTitle: text("The title", "Название")
      case .organization: text("The organisation", "Организация")
      case .period: text("The period, such as 2023/24", "Период, например 2023/24")
      case .approvalDate: text("The day of approval", "Дата утверждения")
      case .note:
        text("The number of the item whose note it is", "К какому пункту (номер) примечание")
      case .party, .column: ""
      }
    return "  " + sentence + text(" (Enter: leave it) > ", " (Enter — оставить) > ")
  }

  var apart: String { text("two parties", "разные") }
  var badPeriod: String {
    text(
      "  A time, please, such as 2023/24 or 2023-09-01..2024-08-31.",
      "  Нужен период, например 2023/24 или 01.09.2023..31.08.2024.")
  }
  var badDay: String {
    text("  A day, please, such as 2023-08-30.", "  Нужен день, например 30.08.2023.")
  }

  /// That the keys ended before the questions did.
  func brokenOff(_ answers: Int) -> String {
    text(
      "Broken off; answered: \(answers). Write the roadmap with these answers, or write nothing?",
      "Вопросы прерваны; ответов: \(answers). Записать карту с этими ответами или не записывать ничего?"
    )
  }

  private func text(_ english: String, _ russian: String) -> String {
    language.text(en: english, ru: russian)
  }
}
