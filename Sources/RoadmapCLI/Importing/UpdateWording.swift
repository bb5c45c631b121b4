import RoadmapCore
import RoadmapRendering

/// The words in which lines of two versions of a plan are asked about.
struct UpdateWording: Sendable {
  /// What one key answers.
  enum Choice: Sendable {
    case yes
    case no
    case skip
  }

  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Whether a line is the same.
  var sameChoices: [(Choice, label: LocalizedText)] {
    [
      (.yes, LocalizedText(en: "[s]ame line", ru: "[т]о же самое")),
      (.no, LocalizedText(en: "[a]nother line", ru: "[д]ругое")),
      (.skip, LocalizedText(en: "[l]ater", ru: "[п]озже")),
    ]
  }

  /// Whether a line is given up.
  var goneChoices: [(Choice, label: LocalizedText)] {
    [
      (.yes, LocalizedText(en: "[c]ancel it", ru: "[с]нять")),
      (.no, LocalizedText(en: "[k]eep it", ru: "[о]ставить")),
    ]
  }

  /// One question.
  func page(_ question: UpdateQuestion) -> ReportDocument {
    switch question {
    case .isSame(let id, let number, let before, let after):
      page(
        id, before,
        language.text(
          en: "Under \(number) the document has \(language.quoted(after)). Is it the same line?",
          ru:
            "В документе под номером \(number) — \(language.quoted(after)). Это один и тот же пункт?"
        ))
    case .isGone(let id, let title):
      page(
        id, title,
        language.text(
          en: "The document does not have it, and there is a history. Is it given up?",
          ru: "В документе его нет, а отметки по нему есть. Снять пункт?"))
    }
  }

  private func page(_ id: String, _ title: String, _ sentence: String) -> ReportDocument {
    ReportDocument([
      .heading(level: 2, StyledText("\(id) \(title)")), .paragraph(StyledText(sentence, .warning)),
    ])
  }

  var brokenOff: String {
    language.text(
      en: "Broken off: nothing was written.", ru: "Вопросы прерваны: ничего не записано.")
  }
}
