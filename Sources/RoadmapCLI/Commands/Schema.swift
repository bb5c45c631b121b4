import RoadmapCore
import RoadmapRendering

extension Command {
  /// `schema`: the format as a JSON Schema.
  static let schema = Command(
    name: "schema",
    russianName: "схема",
    synonyms: ["jsonschema", "формат"],
    group: .reading,
    summary: LocalizedText(
      en: "the file format as a JSON Schema, for editors",
      ru: "формат файла как JSON Schema — для подсказок в редакторе"),
    ownFormats: [.json],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "schema -o roadmap.schema.json", ru: "схема -o roadmap.schema.json"),
        meaning: LocalizedText(
          en: "editors then complete and check while you type",
          ru: "редактор будет подсказывать ключи и проверять их сразу"))
    ],
    run: { (_) throws(CommandError) in CommandOutcome(answer: TextParts(RoadmapSchema.bytes)) })
}
