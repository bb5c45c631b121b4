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
    note: LocalizedText(
      en: "Roadmaps that init and import make name it in $schema.",
      ru: "Карты, которые делают «создать» и «загрузить», называют её в $schema."),
    ownOptions: .options(.refusesUnknownKeys),
    ownFormats: [.json],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "schema -o roadmap.schema.json", ru: "схема -o roadmap.schema.json"),
        meaning: LocalizedText(
          en: "editors then complete and check while you type",
          ru: "редактор будет подсказывать ключи и проверять их сразу")),
      Example(
        arguments: LocalizedText(
          en: "schema --strict -o roadmap.schema.json",
          ru: "схема --strict -o roadmap.schema.json"),
        meaning: LocalizedText(
          en: "they also underline keys that the format does not know",
          ru: "редактор подчеркнёт и ключи, которых в формате нет")),
    ],
    run: { (invocation) throws(CommandError) in
      CommandOutcome(
        answer: TextParts(RoadmapSchema.bytes(isStrict: invocation[.refusesUnknownKeys])))
    })
}
