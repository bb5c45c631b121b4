package import RoadmapCore

/// What a command changed in a roadmap, for people: old → new, and what to do next.
package struct ChangeSummary: Sendable {
  private let outcomes: [EditOutcome]
  private let today: CalendarDate
  private let isTrial: Bool

  /// Makes the summary of a change that was made on a day, or on trial would be.
  package init(_ outcomes: [EditOutcome], on today: CalendarDate, isTrial: Bool = false) {
    self.outcomes = outcomes
    self.today = today
    self.isTrial = isTrial
  }

  /// One sentence for each part of the change, then the next step.
  package func document(in language: Language) -> ReportDocument {
    let wording = ChangeWording(language, today: today, isTrial: isTrial)
    let sentences = outcomes.flatMap { outcome in
      wording.sentences(outcome).map { StyledText($0, outcome.isAlreadySo ? .plain : .good) }
    }
    var document = ReportDocument()
    if sentences.count == 1, let only = sentences.first {
      document.append(.paragraph(only))
    } else {
      document.append(.items(sentences))
    }
    for outcome in outcomes {
      for remark in wording.remarks(on: outcome) {
        document.append(.paragraph(StyledText(remark, .warning)))
      }
    }
    let isUpdate = outcomes.contains { if case .updated = $0 { true } else { false } }
    let last = outcomes.last { outcome in
      if case .updated(let difference) = outcome { difference.isWritten } else { !isUpdate }
    }
    if !isTrial, let next = last.flatMap(wording.nextStep) {
      document.append(.hint(StyledText(next)))
    }
    return document
  }
}
