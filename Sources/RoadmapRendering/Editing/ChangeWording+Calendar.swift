import RoadmapCore

extension ChangeWording {
  func sentence(_ outcome: CalendarOutcome) -> String {
    if let part = outcome.removed.first, outcome.written.isEmpty {
      return language.text(
        en: "“\(part.name)” is no longer in the calendar.",
        ru: "«\(part.name)» больше нет в календаре.")
    }
    if outcome.isChecked {
      return outcome.isAlreadySo
        ? language.text(
          en: "The calendar is not marked as the usual one. \(unchanged)",
          ru: "У календаря нет пометки «обычный». \(unchanged)")
        : language.text(
          en: "The days of the calendar count as the school's own from now on.",
          ru: "Календарь сверен: теперь это дни вашей школы.")
    }
    let names = outcome.written.map { "\($0.name) — \(dates.span($0.days))" }
    if outcome.isAlreadySo {
      return language.text(
        en: "The calendar says so already: \(ended(names)) \(unchanged)",
        ru: "В календаре уже так: \(ended(names)) \(unchanged)")
    }
    let verb = verb(en: "In the calendar", ru: "В календаре")
    guard let before = outcome.removed.first.map({ dates.span($0.days) }) else {
      return "\(verb): \(ended(names))"
    }
    let list = names.joined(separator: "; ")
    return "\(verb): \(list)"
      + language.text(en: " (was: \(before)).", ru: " (было: \(before)).")
  }

  /// The names with the full stop that ends the sentence, unless «г.» has one already.
  private func ended(_ names: [String]) -> String {
    let list = names.joined(separator: "; ")
    return list.hasSuffix(".") ? list : list + "."
  }

  func remarks(on outcome: CalendarOutcome) -> [String] {
    guard outcome.isUsual else { return outcome.doubts.map { $0.question[language] } }
    return [
      language.text(
        en: "These are the usual days; compare them with the order of your school, then say"
          + " roadmap calendar --checked.",
        ru: "Это обычные дни; сверьте их с календарным графиком вашей школы, затем"
          + " roadmap calendar --checked.")
    ]
  }

  func nextStep(_ outcome: CalendarOutcome) -> String? {
    outcome.isAlreadySo
      ? nil
      : language.text(
        en: "Next: roadmap calendar — the whole calendar; roadmap validate looks at the deadlines.",
        ru: "Дальше: roadmap calendar — весь календарь; roadmap validate проверит сроки.")
  }
}
