import RoadmapCore

extension HelpTopic {
  /// How deadlines are written, by examples that the program itself reads.
  static let deadlines = HelpTopic(
    name: "deadlines",
    russianName: "сроки",
    summary: LocalizedText(
      en: "How deadlines are understood, in a roadmap of 1 September 2023 to 31 August 2024. "
        + "Any other phrase: roadmap explain \"…\"",
      ru: "Как понимаются сроки в карте с 1 сентября 2023 г. по 31 августа 2024 г. "
        + "О любых других словах: roadmap объяснить \"…\""),
    rows: { language in
      guard let start = CalendarDate(year: 2023, month: 9, day: 1),
        let period = YearKind.school.year(startingIn: start.parts.year)
      else { return [] }
      let context = DeadlineContext(period: period, yearKind: .school)
      return Deadline.examples(in: language).map { phrase in
        let deadline = Deadline(text: phrase, in: context)
        return (phrase, LocalizedText { deadline.explanation(in: $0) })
      }
    })
}
