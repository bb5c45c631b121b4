import RoadmapCore
import RoadmapRendering

/// The words in which lines of two versions of a plan are asked about.
struct UpdateWording: Sendable {
  /// What one key answers.
  enum Choice: Sendable {
    case yes
    /// It is another line of the document, under this number.
    case perhaps(String)
    case no
    case skip
  }

  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Whether a line is the same, or another one that it may be.
  func sameChoices(
    _ perhaps: PlanDifference.Candidate?
  ) -> [(Choice, label: LocalizedText)] {
    [(.yes, LocalizedText(en: "[s]ame line", ru: "[т]о же самое"))] + choice(of: perhaps) + [
      (.no, LocalizedText(en: "[a]nother line", ru: "[д]ругое")),
      (.skip, LocalizedText(en: "[l]ater", ru: "[п]озже")),
    ]
  }

  /// Whether a line is given up, or another one that it may be.
  func goneChoices(
    _ perhaps: PlanDifference.Candidate?
  ) -> [(Choice, label: LocalizedText)] {
    choice(of: perhaps) + [
      (.yes, LocalizedText(en: "[c]ancel it", ru: "[с]нять")),
      (.no, LocalizedText(en: "[k]eep it", ru: "[о]ставить")),
    ]
  }

  private func choice(
    of perhaps: PlanDifference.Candidate?
  ) -> [(Choice, label: LocalizedText)] {
    guard let perhaps else { return [] }
    return [
      (
        .perhaps(perhaps.number),
        LocalizedText(en: "[i]t is \(perhaps.number)", ru: "[э]то \(perhaps.number)")
      )
    ]
  }

  /// One question.
  func page(_ question: UpdateQuestion) -> ReportDocument {
    switch question {
    case .isSame(let id, let number, let before, let after, let perhaps):
      page(
        id, before,
        language.text(
          en: "Under \(number) the document has \(language.quoted(after)). Is it the same line?",
          ru:
            "В документе под номером \(number) — \(language.quoted(after)). Это один и тот же пункт?"
        ), perhaps)
    case .isGone(let id, let title, let perhaps):
      page(
        id, title,
        language.text(
          en: "The document does not have it, and there is a history. Is it given up?",
          ru: "В документе его нет, а отметки по нему есть. Снять пункт?"), perhaps)
    }
  }

  private func page(
    _ id: String, _ title: String, _ sentence: String, _ perhaps: PlanDifference.Candidate?
  ) -> ReportDocument {
    let candidate = perhaps.map {
      language.text(
        en: " Or is it \($0.number) \(language.quoted($0.title)) now?",
        ru: " Или теперь это \($0.number) \(language.quoted($0.title))?")
    }
    return ReportDocument([
      .heading(level: 2, StyledText("\(id) \(title)")),
      .paragraph(StyledText(sentence + (candidate ?? ""), .warning)),
    ])
  }

  var brokenOff: String {
    language.text(
      en: "Broken off: nothing was written.", ru: "Вопросы прерваны: ничего не записано.")
  }
}
