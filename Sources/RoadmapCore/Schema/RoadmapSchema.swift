import SourceJSON

/// The file format as a JSON Schema (draft 2020-12), made from what the reader goes by.
public enum RoadmapSchema {
  /// By what name roadmaps say that they follow this format, in their key `$schema`.
  ///
  /// A name and no address: nothing is fetched for it, and it stays the same wherever a roadmap lies.
  public static let id = "urn:roadmap:schema:1"

  /// The schema as a file, descriptions in every language.
  public static var bytes: [UInt8] { bytes(isStrict: false) }

  /// The schema as a file; a strict one refuses keys that the format does not know, but for those of the
  /// roadmap's owner (`x-…`).
  public static func bytes(isStrict: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", id)
      json.member("title", description(title))
      json.members(of: RoadmapField.all, isStrict: isStrict)
      json.object("$defs") { json in
        for (name, fields) in definitions {
          json.object(name) { $0.members(of: fields, isStrict: isStrict) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static let title = LocalizedText(
    en: "Roadmap of a mentoring programme, format 1",
    ru: "Дорожная карта наставничества, формат 1")

  /// A text in every language, for those who read the schema in an editor.
  static func description(_ text: LocalizedText) -> String {
    Language.allCases.map { text[$0] }.joined(separator: " / ")
  }

  /// What a key means for editors that show Markdown: a paragraph for each language, then the examples.
  static func markdown(of key: FieldKey) -> String {
    let paragraphs = Language.allCases.map { key.meaning[$0] }
    let examples = key.examples.map { "`\($0)`" }.joined(separator: " · ")
    return (paragraphs + (examples.isEmpty ? [] : [examples])).joined(separator: "\n\n")
  }

  /// Every sort of object below the top, in the order in which it is met.
  private static var definitions: [(name: String, fields: FieldSet)] {
    var found: [(name: String, fields: FieldSet)] = []
    var names: Set<String> = []
    func visit(_ schema: ValueSchema) {
      switch schema {
      case .list(let element): visit(element)
      case .oneOf(let schemas): schemas.forEach(visit)
      case .object(let name, let fields):
        guard names.insert(name).inserted else { return }
        let fields = fields()
        found.append((name, fields))
        for key in fields.keys { visit(key.schema) }
      default: break
      }
    }
    for key in RoadmapField.all.keys { visit(key.schema) }
    return found
  }
}
