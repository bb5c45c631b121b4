import RoadmapCore

/// The words in which a change is told to the person who made it.
struct ChangeWording {
  let language: Language
  let today: CalendarDate
  let dates: DateWording
  let isTrial: Bool

  init(_ language: Language, today: CalendarDate, isTrial: Bool) {
    self.isTrial = isTrial
    self.language = language
    self.today = today
    dates = DateWording(language)
  }

  /// What came of one part of a change, in whole sentences.
  func sentences(_ outcome: EditOutcome) -> [String] {
    switch outcome {
    case .marked(let outcome): [sentence(outcome)]
    case .measured(let outcome): [sentence(outcome)]
    case .added(let outcome): [sentence(outcome)]
    case .assigned(let outcome): [sentence(outcome)]
    case .rescheduled(let outcome): [sentence(outcome)]
    case .calendar(let outcome): [sentence(outcome)]
    case .altered(let outcome): sentences(outcome)
    case .updated(let difference): [sentence(difference)]
    }
  }

  /// What the person should know beside what was asked for.
  func remarks(on outcome: EditOutcome) -> [String] {
    switch outcome {
    case .marked(let outcome): remarks(on: outcome) + unlisted(outcome.unlisted)
    case .measured: []
    case .added(let outcome):
      called(as: outcome.namesake) + divided(outcome.divided) + unlisted(outcome.unlisted)
        + unsaid(outcome.unsaid)
        + doubts(outcome.deadline)
    case .assigned(let outcome):
      idle(outcome) + unlisted(outcome.unlisted) + unsaid(outcome.unsaid)
    case .rescheduled(let outcome): doubts(outcome.after)
    case .altered(let outcome): unlisted(outcome.unlisted) + remarks(on: outcome)
    case .calendar(let outcome): remarks(on: outcome)
    case .updated: []
    }
  }

  /// What there is to do next, or nil where the change does not lead on to anything.
  func nextStep(_ outcome: EditOutcome) -> String? {
    switch outcome {
    case .marked(let outcome): nextStep(outcome)
    case .measured(let outcome):
      language.text(
        en: "Next: roadmap coverage — all indicators against their goals.",
        ru: "Дальше: roadmap coverage — все показатели рядом с целями."
      )
      .unless(outcome.isAlreadySo)
    case .added(let outcome): nextStep(outcome) ?? showHint(outcome.id)
    case .assigned(let outcome): showHint(outcome.id).unless(outcome.isAlreadySo)
    case .rescheduled(let outcome): showHint(outcome.id).unless(outcome.isAlreadySo)
    case .altered(let outcome): nextStep(outcome)
    case .calendar(let outcome): nextStep(outcome)
    case .updated:
      language.text(
        en: "Next: roadmap validate; roadmap undo takes all of this back.",
        ru: "Дальше: roadmap validate; roadmap undo отменит всё это разом.")
    }
  }

  /// An item by its number and title, the title cut where it is long.
  func item(_ id: String, _ title: String) -> String {
    "\(id) \(shortTitle(title))"
  }

  /// A title in quotes, cut where it is long.
  func shortTitle(_ title: String) -> String { language.quoted(title.shortened(to: 70)) }

  /// What was done, as the sentence begins; on trial, what would be.
  func verb(en english: String, ru russian: String) -> String {
    isTrial
      ? language.text(en: "Would be written", ru: "Было бы записано")
      : language.text(en: english, ru: russian)
  }

  var unchanged: String { language.text(en: "The file is unchanged.", ru: "Файл не изменён.") }

  private func showHint(_ id: String) -> String {
    language.text(
      en: "Next: roadmap show \(id) — the whole of this item.",
      ru: "Дальше: roadmap show \(id) — всё об этом пункте.")
  }

  private func unlisted(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let list = names.joined(separator: ", ")
    return [
      language.text(
        en: "Not in the roadmap's team: \(list.ended) Is the name spelled as there?",
        ru: "В составе рабочей группы нет: \(list.ended) Проверьте, так ли записано имя.")
    ]
  }

  private func doubts(_ deadline: Deadline?) -> [String] {
    (deadline?.reading?.doubts ?? []).map { $0.question[language] }
  }
}

extension String {
  /// Nil where a condition holds.
  fileprivate func unless(_ condition: Bool) -> String? { condition ? nil : self }

  /// The text cut at a word so that it has at most so many characters, with an ellipsis where it was.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let start = prefix(limit)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    var kept = start[..<end]
    while let last = kept.last, last.isPunctuation || last.isWhitespace { kept.removeLast() }
    return kept.isEmpty ? "\(start)…" : "\(kept)…"
  }
}
