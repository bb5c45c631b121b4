package import RoadmapCore

extension CalendarReport: RenderedReport {
  package var machineFormat: String { "roadmap-calendar/1" }

  package func document(in language: Language) -> ReportDocument {
    var document = ReportDocument([.heading(level: 1, StyledText(title))])
    guard !lines.isEmpty else {
      document.append(
        .paragraph(
          StyledText(
            language.text(
              en: "The file has no calendar: deadlines such as “Term 1” have no dates.",
              ru: "Календаря в файле нет: у сроков вроде «I четверть» нет дат."))))
      document.append(
        .hint(
          StyledText(
            language.text(
              en: "Next: roadmap calendar --usual writes the usual terms and holidays,"
                + " or roadmap calendar \"Term 1\" \"1 September – 27 October\".",
              ru: "Дальше: roadmap calendar --usual запишет обычные четверти и каникулы,"
                + " а roadmap calendar \"I четверть\" \"1 сентября – 27 октября\" — ваши."), .muted)
        ))
      return document
    }
    document.append(.table(rows(in: language)))
    if isUsual {
      document.append(
        .hint(
          StyledText(
            language.text(
              en: "These are the usual days. Compare them with your school's; then:"
                + " roadmap calendar --checked.",
              ru: "Это обычные дни. Сверьте их с графиком своей школы, затем:"
                + " roadmap calendar --checked."), .muted)))
    }
    return document
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Sort", ru: "Что это"), language.text(en: "Name", ru: "Название"),
      language.text(en: "First day", ru: "Начало"), language.text(en: "Last day", ru: "Конец"),
      language.text(en: "Days", ru: "Дней"),
    ]
    return ReportTable(
      titles: titles,
      rows: lines.map { line in
        [
          line.list.word[language], line.part.name, line.part.days.start.description,
          line.part.days.end.description, String(line.part.days.dayCount),
        ]
      })
  }

  private func rows(in language: Language) -> ReportTable {
    let dates = DateWording(language)
    return ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Name", ru: "Название"), width: .flexible(minimum: 16, weight: 3)),
        ReportColumn(language.text(en: "First day", ru: "Начало")),
        ReportColumn(language.text(en: "Last day", ru: "Конец")),
        ReportColumn(language.text(en: "Days", ru: "Дней"), alignment: .trailing),
        ReportColumn(language.text(en: "Today", ru: "Сегодня")),
      ],
      rows: lines.map { line in
        let days = line.part.days
        return ReportRow([
          .text(line.part.name, .strong),
          .text(dates.shortDay(days.start)),
          .text(dates.shortDay(days.end)),
          .text(String(days.dayCount)),
          days.contains(asOf)
            ? .text(language.text(en: "now", ru: "идёт"), .good) : .empty,
        ])
      })
  }
}

extension SchoolCalendar.List {
  /// What the parts of the list are, for people.
  fileprivate var word: LocalizedText {
    switch self {
    case .terms: LocalizedText(en: "term", ru: "учебный период")
    case .halfYears: LocalizedText(en: "half-year", ru: "полугодие")
    case .holidays: LocalizedText(en: "holidays", ru: "каникулы")
    case .named: LocalizedText(en: "week or day", ru: "неделя или день")
    }
  }
}
