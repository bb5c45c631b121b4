import RoadmapCore

/// The few words that a page has beside its document.
struct HTMLWords {
  /// The language of the page.
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  var skip: String { language.text(en: "Skip to the report", ru: "Перейти к отчёту") }
  var contents: String { language.text(en: "Contents", ru: "Содержание") }
  var item: String { language.text(en: "Stage, activity", ru: "Этап, мероприятие") }
  var dayDone: String { language.text(en: "day on which it was done", ru: "день выполнения") }
  var signature: String { language.text(en: "signature", ru: "подпись") }
  var fullName: String { language.text(en: "name", ru: "расшифровка подписи") }
  var date: String {
    language.text(en: "Date ____ ______________ 20____", ru: "«____» ______________ 20____ г.")
  }
}
