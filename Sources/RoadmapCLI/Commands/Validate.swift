import RoadmapCore
import RoadmapRendering

extension Command {
  /// `validate`: what is wrong with roadmaps.
  static let validate = Command(
    name: "validate",
    russianName: "проверить",
    synonyms: ["check", "lint", "verify", "test", "проверка", "проверь", "ошибки"],
    group: .reading,
    summary: LocalizedText(
      en: "everything that is wrong with a roadmap, or worth a look",
      ru: "все ошибки в дорожной карте и всё, на что стоит взглянуть"),
    operands: .files,
    ownOptions: .options(
      .findingFormat, .strict, .exitZero, .ignoredRules, .fix, .dryRun, .baseline, .newBaseline),
    readsRoadmap: true,
    ownFormats: FindingFormat.written,
    examples: [
      Example(
        arguments: LocalizedText(en: "validate", ru: "проверить"),
        meaning: LocalizedText(
          en: "all problems of the roadmap at hand", ru: "все замечания к дорожной карте")),
      Example(
        arguments: LocalizedText(
          en: "validate --strict --format github roadmaps",
          ru: "проверить --strict --format github roadmaps"),
        meaning: LocalizedText(
          en: "for CI: every roadmap of the folder, warnings fail too",
          ru: "для CI: все карты из папки, предупреждения тоже считаются")),
      Example(
        arguments: LocalizedText(en: "validate --fix --dry-run", ru: "проверить --fix --dry-run"),
        meaning: LocalizedText(
          en: "what can be mended without you, as a diff",
          ru: "что можно исправить без вас, в виде diff")),
    ],
    run: { (invocation) throws(CommandError) in try ValidationRun(invocation).outcome() })
}
