import RoadmapCore

/// The few words that a page has beside its document.
struct HTMLWords {
  /// The language of the page.
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  private func text(en english: String, ru russian: String) -> String {
    LocalizedText(en: english, ru: russian)[language]
  }

  var skip: String { text(en: "Skip to the report", ru: "Перейти к отчёту") }
  var contents: String { text(en: "Contents", ru: "Содержание") }
  var item: String { text(en: "Stage, activity", ru: "Этап, мероприятие") }
  var dayDone: String { text(en: "day on which it was done", ru: "день выполнения") }
  var signature: String { text(en: "signature", ru: "подпись") }
  var fullName: String { text(en: "name", ru: "расшифровка подписи") }
  var date: String {
    text(en: "Date ____ ______________ 20____", ru: "«____» ______________ 20____ г.")
  }
}
