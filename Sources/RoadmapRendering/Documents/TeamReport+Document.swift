package import RoadmapCore

extension TeamReport: RenderedReport {
  package var machineFormat: String { "roadmap-team/1" }

  package func document(in language: Language) -> ReportDocument {
    var document = ReportDocument([
      .heading(level: 1, StyledText(title)), .paragraph(StyledText(organization, .muted)),
    ])
    document.append(
      members.isEmpty
        ? .paragraph(
          StyledText(language.text(en: "The team is empty.", ru: "Команда не указана.")))
        : .table(table(in: language)))
    return document
  }

  package func table(in language: Language) -> ReportTable {
    let titles = [
      language.text(en: "Name", ru: "Имя"), language.text(en: "Position", ru: "Должность"),
      language.text(en: "Other spellings", ru: "Другие написания"),
    ]
    return ReportTable(
      columns: titles.map { ReportColumn($0, width: .flexible(minimum: 12, weight: 1)) },
      rows: members.map { member in
        ReportRow(
          [member.name, position(of: member, in: language), member.aliases.joined(separator: ", ")]
            .map { .text($0) })
      })
  }

  private func position(of member: Member, in language: Language) -> String {
    let vacant = member.isVacant ? language.text(en: "vacant", ru: "вакансия") : nil
    let curator =
      member.name == curator ? language.text(en: "curator", ru: "куратор") : nil
    return [member.position, vacant, curator].compactMap { $0 }.joined(separator: "; ")
  }
}
