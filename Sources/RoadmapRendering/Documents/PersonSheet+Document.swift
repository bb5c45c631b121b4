package import RoadmapCore

extension PersonSheet {
  /// The sheet: headed by whom and which time it is about.
  package func document(in language: Language) -> ReportDocument {
    let dates = DateWording(language)
    let time = dates.span(span)
    var document = ReportDocument([
      .heading(level: 1, StyledText(heading(in: language))),
      .paragraph(StyledText("\(title.ended) \(organization.ended)", .muted)),
      .paragraph(StyledText(counts(dates), .strong)),
    ])
    func add(_ title: String, _ count: Int, _ tone: Tone, _ table: ReportTable) {
      guard count > 0 else { return }
      document.append(.heading(level: 2, StyledText("\(title): \(count)", tone)))
      document.append(.table(table))
    }
    add(
      language.text(en: "Overdue", ru: "Просрочено"), overdue.count, .bad,
      DueLine.table(overdue.map { ($0, 0) }, late: true, in: language))
    add(
      language.text(en: "Due, \(time)", ru: "Сроки: \(time)"), due.count, .strong,
      DueLine.table(due.map { ($0, 0) }, late: false, in: language))
    add(
      language.text(en: "Going on", ru: "Идёт: срок позже или постоянно"), ongoing.count, .strong,
      ongoingTable(dates))
    add(language.text(en: "Done", ru: "Выполнено"), done.count, .good, doneTable(dates))
    if isEmpty {
      document.append(
        .paragraph(
          StyledText(
            language.text(en: "Nothing is to be done in this time.", ru: "На это время дел нет."))))
    }
    if let elsewhere = elsewhere(dates) {
      document.append(.paragraph(StyledText(elsewhere, .muted)))
    }
    return document
  }

  /// What the sheet does not show, as it lies outside of its time; nil where there is nothing.
  private func elsewhere(_ dates: DateWording) -> String? {
    let language = dates.language
    let before = elsewhere.prefix { $0 < span.start }.count
    let after = elsewhere.dropFirst(before)
    var parts: [String] = []
    if doneElsewhere > 0 {
      parts.append(language.text(en: "done \(doneElsewhere)", ru: "выполнено \(doneElsewhere)"))
    }
    if before > 0 {
      parts.append(language.text(en: "due before it \(before)", ru: "со сроком до него \(before)"))
    }
    if let next = after.first {
      let day = dates.shortDay(next)
      parts.append(
        language.text(
          en: "due later \(after.count), the first on \(day)",
          ru: "со сроком позже \(after.count), ближайший \(day)"))
    }
    guard !parts.isEmpty else { return nil }
    let list = parts.joined(separator: ", ")
    return language.text(
      en: "Outside of this time: \(list).", ru: "Вне этого времени: \(list).")
  }

  /// The command that shows all that lies outside of the time; nil where nothing does.
  func wholeTime(in language: Language) -> String? {
    guard doneElsewhere > 0 || !elsewhere.isEmpty else { return nil }
    let days = "--from \(period.start) --to \(period.end)"
    let command = "roadmap who \(ShellWord.inSentence(name)) \(days)"
    return language.text(
      en: "The roadmap's whole time: \(command).", ru: "Всё время карты: \(command).")
  }

  /// Whom and which time the sheet is about.
  package func heading(in language: Language) -> String {
    let party = position.map { "\(name), \($0)" } ?? name
    return "\(party): \(DateWording(language).span(span))"
  }

  private func counts(_ dates: DateWording) -> String {
    let day = dates.day(asOf)
    return dates.language.text(
      en:
        "As of \(day): overdue \(overdue.count), due \(due.count), going on \(ongoing.count), done"
        + " \(done.count).",
      ru: "На \(day): просрочено \(overdue.count), со сроком \(due.count), идёт"
        + " \(ongoing.count), выполнено \(done.count).")
  }

  private func ongoingTable(_ dates: DateWording) -> ReportTable {
    let language = dates.language
    return ReportTable(
      columns: ReportColumn.activity(in: language) + [
        ReportColumn(
          language.text(en: "Deadline", ru: "Срок"), width: .flexible(minimum: 10, weight: 1)),
        ReportColumn(language.text(en: "Done, %", ru: "Готово, %"), alignment: .trailing),
      ],
      rows: ongoing.map { line in
        ReportRow([
          .text(line.id, .strong), .text(line.title),
          .text(line.due.map(dates.shortDay) ?? line.deadline ?? "—"),
          .text(line.percent.map { NumberWording(language).decimal($0) } ?? ""),
        ])
      })
  }

  private func doneTable(_ dates: DateWording) -> ReportTable {
    let language = dates.language
    return ReportTable(
      columns: ReportColumn.activity(in: language) + [
        ReportColumn(language.text(en: "Due", ru: "Срок")),
        ReportColumn(language.text(en: "Done on", ru: "Выполнено")),
      ],
      rows: done.map { line in
        ReportRow([
          .text(line.id, .strong), .text(line.title),
          .text(line.due.map(dates.shortDay) ?? "—"),
          .text(dates.shortDay(line.on), .good),
        ])
      })
  }
}
