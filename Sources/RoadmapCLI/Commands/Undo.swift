import RoadmapCore

extension Command {
  /// `undo`: takes the last change back.
  static let undo = Command(
    name: "undo",
    russianName: "откатить",
    synonyms: ["revert", "back", "rollback", "отменить", "отмена", "назад", "откат", "вернуть"],
    group: .changing,
    summary: LocalizedText(
      en: "take the last change of the roadmap back, all of it",
      ru: "отменить последнее изменение дорожной карты целиком"),
    ownOptions: .options(.dryRun),
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(en: "undo --dry-run", ru: "откатить --dry-run"),
        meaning: LocalizedText(
          en: "what would be taken back", ru: "показать, что будет отменено"))
    ],
    run: { (invocation) throws(CommandError) in try invocation.undo() })
}
