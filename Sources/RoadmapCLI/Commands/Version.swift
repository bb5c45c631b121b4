import RoadmapCore

extension Command {
  /// `version`: the version of the program.
  static let version = Command(
    name: "version",
    russianName: "версия",
    synonyms: ["about", "о-программе"],
    group: .help,
    summary: LocalizedText(en: "the version of this program", ru: "версия этой программы"),
    examples: [
      Example(
        arguments: LocalizedText(en: "version", ru: "версия"),
        meaning: LocalizedText(
          en: "what to quote when you report a fault",
          ru: "что указать, когда сообщаете об ошибке"))
    ],
    run: { (_) throws(CommandError) in .text("roadmap \(RoadmapTool.version)\n") })
}
