import RoadmapCore

extension ChangeWording {
  func sentence(_ outcome: MeasureOutcome) -> String {
    let target = outcome.target
    let title = language.quoted(target.title)
    let now = "\(value(of: outcome)), \(dates.shortDay(outcome.on))"
    if outcome.isAlreadySo {
      return language.text(
        en: "Already so: \(title) — \(now). ", ru: "Уже так: \(title) — \(now). ")
        + unchanged
    }
    let before =
      outcome.previous.map { "\(value($0.value, of: target)), \(dates.shortDay($0.on))" }
      ?? language.text(en: "no data", ru: "нет данных")
    return verb(en: "Recorded", ru: "Записано")
      + language.text(
        en: ": \(title) — \(now) (was: \(before)).", ru: ": \(title) — \(now) (было: \(before)).")
      + goal(outcome)
  }

  private func goal(_ outcome: MeasureOutcome) -> String {
    guard let coverage = outcome.coverage else {
      return language.text(
        en: " The day falls in no year that has a goal.",
        ru: " На этот день цель не задана.")
    }
    let goal = outcome.target.wording(of: coverage.goal.value, NumberWording(language))
    let term = coverage.goal.name(in: language)
    let verdict =
      switch (coverage.verdict, language) {
      case (.met, .russian): "достигнута"
      case (.missed, .russian): "не достигнута"
      default: coverage.verdict.name[language]
      }
    return language.text(
      en: " Goal for \(term): \(goal) — \(verdict).", ru: " Цель на \(term): \(goal) — \(verdict).")
  }

  /// The value beside the goal that is named with it.
  private func value(of outcome: MeasureOutcome) -> String {
    guard let coverage = outcome.coverage else { return value(outcome.value, of: outcome.target) }
    return outcome.target.wording(
      actual: outcome.value, NumberWording(language), beside: coverage.goal.value,
      isReached: coverage.verdict == .met)
  }

  private func value(_ value: Double, of target: Target) -> String {
    target.wording(actual: value, NumberWording(language))
  }
}
