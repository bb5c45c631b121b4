import RoadmapCore
import RoadmapRendering

/// The first screen of somebody who typed `roadmap` and nothing else.
enum OrientationHelp {
  /// What the program is, the first three commands, and where the rest is.
  static func document(of commands: [Command], in language: Language) -> ReportDocument {
    ReportDocument([
      .paragraph(StyledText("roadmap \(RoadmapTool.version): \(ProgramHelp.purpose[language])")),
      .table(
        HelpTable.of(
          commands.prefix(3).map { ("roadmap \($0.name(in: language))", $0.summary[language]) })),
      .paragraph(
        StyledText(
          language.text(
            en: "All commands: roadmap help",
            ru: "Все команды: roadmap справка"))),
      .paragraph(
        StyledText(language.text(en: "По-русски: --lang ru", ru: "In English: --lang en"))
      ),
    ])
  }
}
