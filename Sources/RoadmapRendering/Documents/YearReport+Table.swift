package import RoadmapCore

extension YearReport {
  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Part", ru: "Раздел"), language.text(en: "No.", ru: "№"),
      language.text(en: "Stage", ru: "Этап"),
      language.text(en: "Activity", ru: "Мероприятие"),
      language.text(en: "Deadline", ru: "Срок по документу"),
      language.text(en: "From", ru: "Начало"),
      language.text(en: "Planned due", ru: "Срок по плану"),
      language.text(en: "Due", ru: "Срок"), language.text(en: "Status", ru: "Состояние"),
      language.text(en: "Done on", ru: "Выполнено"),
      language.text(en: "Days late", ru: "Дней опоздания"),
      language.text(en: "Responsible", ru: "Ответственные"),
      language.text(en: "Evidence", ru: "Подтверждение"),
      language.text(en: "Note", ru: "Примечание"),
      language.text(en: "Percent", ru: "Готово, %"),
      language.text(en: "Moved or cancelled late", ru: "Перенос или отмена после срока"),
    ]
    let parts = [
      (language.text(en: "this time", ru: "отчётный период"), lines),
      (language.text(en: "carried over", ru: "с прошлого периода"), carriedOver),
      (language.text(en: "without a date", ru: "без срока"), openEnded),
    ]
    let rows = parts.flatMap { part, lines in
      lines.map { $0.spreadsheetRow($0.undecided?.name[language] ?? part, in: language) }
    }
    return ReportTable(
      columns: titles.enumerated().map { place, title in
        ReportColumn(
          title, content: place == 1 ? .identifier : [10, 14].contains(place) ? .number : .words)
      },
      rows: rows + coverageRows(in: language) + workloadRows(in: language)
        + amendmentRows(in: language))
  }

  /// The targets: the value stands under “done on”, the goal under “due”, and so on, each with its name.
  private func coverageRows(in language: Language) -> [ReportRow] {
    coverage.map { line in
      let measured = line.coverage.measurement
      let goal = NumberText.plain(line.coverage.goal.value)
      let bound = line.target.bound.name[language]
      let value = measured.map { "\(NumberText.plain($0.value)) \(line.target.unit)" }
      return YearReport.row(
        language.text(en: "target", ru: "показатель"), id: line.target.id, title: line.target.title,
        deadline: "\(bound) \(goal) \(line.target.unit)", due: line.coverage.goal.key,
        status: line.coverage.verdict.name[language], doneOn: measured?.on.description ?? "",
        note: value ?? "")
    }
  }

  /// The changes of the plan: the day stands under “done on”.
  private func amendmentRows(in language: Language) -> [ReportRow] {
    amendments.map { amendment in
      YearReport.row(
        language.text(en: "change of the plan", ru: "изменение плана"),
        id: amendment.id.map { numbers[$0] ?? $0 } ?? "",
        status: amendment.what.name[language], doneOn: amendment.on.description,
        note: AmendmentWording(language).details(amendment))
    }
  }

  /// The workload: the counts in words, as each has a name of its own.
  private func workloadRows(in language: Language) -> [ReportRow] {
    workload.map { workload in
      let titles = ProgressCount.columns(in: language).map(\.title)
      let counts = workload.count.cells().map { cell in
        if case .text(let text) = cell { text.plain } else { "" }
      }
      let said = zip(titles, counts).map { "\($0): \($1)" }.joined(separator: "; ")
      return YearReport.row(
        language.text(en: "workload", ru: "нагрузка"),
        responsible: workload.party
          ?? language.text(en: "nobody named", ru: "не назван"), note: said)
    }
  }

  private static func row(
    _ part: String, id: String = "", title: String = "", deadline: String = "", due: String = "",
    status: String = "", doneOn: String = "", responsible: String = "", note: String = ""
  ) -> ReportRow {
    ReportRow(
      [
        part, id, "", title, deadline, "", "", due, status, doneOn, "", responsible, "", note, "",
        "",
      ].map { .text($0) })
  }
}

extension YearReportLine {
  fileprivate func spreadsheetRow(_ part: String, in language: Language) -> ReportRow {
    ReportRow(
      [
        part, id, stage?.title ?? "", title, deadline ?? "", from?.description ?? "",
        plannedDue?.description ?? "", due?.description ?? "", status.name[language],
        doneOn?.description ?? "", daysLate > 0 ? String(daysLate) : "",
        responsibleText, evidence.joined(separator: "; "), note ?? "",
        percent.map { NumberText.plain($0) } ?? "",
        wasPostponedLate || wasCancelledLate ? language.text(en: "yes", ru: "да") : "",
      ].map { .text($0) })
  }
}
