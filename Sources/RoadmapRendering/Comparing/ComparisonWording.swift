import RoadmapCore

/// The words in which two states of a roadmap are compared.
struct ComparisonWording {
  let language: Language
  let dates: DateWording

  init(_ language: Language) {
    self.language = language
    dates = DateWording(language)
  }

  // MARK: Above the tables

  /// Which states are compared.
  func states(_ comparison: RoadmapComparison) -> String {
    let (first, last) = (dates.day(comparison.before.day), dates.day(comparison.now.day))
    return switch comparison.source {
    case .history:
      language.text(
        en: "What changed from the end of \(first) to \(last.ended)",
        ru: "Что изменилось: было на конец дня \(first), стало на \(last.ended)")
    case .file(let name):
      language.text(
        en: "What changed: “\(name)” as of \(first), now as of \(last.ended)",
        ru: "Что изменилось: было в «\(name)» на \(first), стало на \(last.ended)")
    case .revision(let name):
      language.text(
        en: "What changed: revision “\(name)” of \(first), now as of \(last.ended)",
        ru: "Что изменилось: было в версии «\(name)» от \(first), стало на \(last.ended)")
    }
  }

  /// How many due dates were done and are done, and how many were and are overdue.
  func progress(_ before: RoadmapComparison.Side, _ now: RoadmapComparison.Side) -> String {
    language.text(
      en: "Done: \(before.done) of \(before.total) → \(now.done) of \(now.total). Overdue:"
        + " \(before.overdue) → \(now.overdue).",
      ru: "Выполнено: \(before.done) из \(before.total) → \(now.done) из \(now.total). Просрочено:"
        + " \(before.overdue) → \(now.overdue).")
  }

  /// Why what is gone is in no figure.
  var withoutRemoved: String {
    language.text(
      en: "What was removed is in none of these figures: its history went with it.",
      ru: "Исключённое из плана в эти цифры не входит: его история ушла вместе с ним.")
  }

  var nothing: String { language.text(en: "Nothing changed.", ru: "Ничего не изменилось.") }

  var otherPlan: String {
    language.text(
      en:
        "These are plans of different times: what each lists and measures is compared, not what was"
        + " done since.",
      ru:
        "Это планы на разное время: сравниваются их состав и показатели, а не то, что за это время"
        + " выполнено.")
  }

  // MARK: Parts

  func heading(_ kind: ComparisonKind, _ count: Int) -> String {
    "\(kind.name[language]): \(count)"
  }

  /// What became of a due date, beside the date itself.
  func outcome(_ event: RoadmapComparison.Event, _ kind: ComparisonKind) -> String {
    var parts: [String] = []
    if let day = event.on { parts.append(dates.shortDay(day)) }
    if kind == .progressed {
      parts.append(
        event.percent.map { "\(NumberWording(language).decimal($0)) %" }
          ?? language.text(en: "begun", ru: "начато"))
    }
    if event.daysLate > 0 {
      let days = dates.dayCount(event.daysLate)
      parts.append(
        kind == .done
          ? language.text(en: "\(days) late", ru: "с опозданием на \(days)")
          : language.text(en: "by \(days)", ru: "на \(days)"))
    }
    if let note = event.note { parts.append(note) }
    return parts.joined(separator: "; ")
  }

  /// A due date or the words of a deadline that were or are there.
  func time(_ words: String?, _ due: CalendarDate?) -> String {
    if let words, !words.isEmpty { return words }
    return due.map(dates.shortDay) ?? "—"
  }

  /// What a part of the plan was or is.
  func text(_ texts: [String], of what: Amendment.Subject) -> String {
    let wording = AmendmentWording(language)
    let text = wording.text(texts, of: what)
    return text.isEmpty ? "—" : text
  }

  /// How an indicator stood or stands against a goal.
  func value(_ line: CoverageLine?) -> String {
    line.map { $0.actual(NumberWording(language)) } ?? "—"
  }

  // MARK: A line of the weekly screen

  /// What changed, in one sentence; nil where nothing did that it would say.
  func sentence(_ comparison: RoadmapComparison) -> String? {
    let counts: [(LocalizedText, Int)] = [
      (LocalizedText(en: "done", ru: "выполнено"), comparison.done.count),
      (LocalizedText(en: "newly overdue", ru: "стало просроченным"), comparison.overdue.count),
      (LocalizedText(en: "moved", ru: "перенесено"), comparison.moved.count),
      (LocalizedText(en: "cancelled", ru: "отменено"), comparison.cancelled.count),
      (LocalizedText(en: "reopened", ru: "возобновлено"), comparison.reopened.count),
      (LocalizedText(en: "added", ru: "добавлено"), comparison.added.count),
      (LocalizedText(en: "removed", ru: "исключено"), comparison.removed.count),
      (
        LocalizedText(en: "changed in the plan", ru: "исправлено в плане"),
        comparison.reworded.count + comparison.others.count
      ),
    ]
    let said = counts.filter { $0.1 > 0 }.map { "\($0.0[language]) \($0.1)" }
    guard !said.isEmpty else { return nil }
    let day = dates.shortDay(comparison.before.day)
    return language.text(en: "Since \(day): ", ru: "С \(day): ") + said.joined(separator: ", ")
      + "."
  }
}

/// What sort of change the parts of a comparison tell; the raw value is what machine output says.
enum ComparisonKind: String, CaseIterable {
  case done
  case overdue
  case progressed
  case cancelled
  case reopened
  case moved
  case added
  case removed
  case reworded
  case coverage
  case others

  var name: LocalizedText {
    switch self {
    case .done: LocalizedText(en: "Done since", ru: "Выполнено за это время")
    case .overdue: LocalizedText(en: "Newly overdue", ru: "Стало просроченным")
    case .progressed: LocalizedText(en: "Work went on", ru: "Продвинулось")
    case .cancelled: LocalizedText(en: "Cancelled", ru: "Отменено")
    case .reopened: LocalizedText(en: "Reopened", ru: "Возобновлено")
    case .moved: LocalizedText(en: "Moved due dates", ru: "Сроки перенесены")
    case .added: LocalizedText(en: "Added to the plan", ru: "Добавлено в план")
    case .removed: LocalizedText(en: "Removed from the plan", ru: "Исключено из плана")
    case .reworded: LocalizedText(en: "Changed in the plan", ru: "Исправлено в плане")
    case .coverage: LocalizedText(en: "Coverage", ru: "Показатели")
    case .others: LocalizedText(en: "Other changes of the plan", ru: "Прочие изменения плана")
    }
  }
}
