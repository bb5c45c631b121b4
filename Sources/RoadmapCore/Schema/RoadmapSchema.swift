import SourceJSON

/// The file format as a JSON Schema (draft 2020-12), made from what the reader goes by.
public enum RoadmapSchema {
  /// The schema as a file, descriptions in every language.
  public static var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", description(title))
      json.members(of: RoadmapField.all)
      json.object("$defs") { json in
        for (name, fields) in definitions {
          json.object(name) { $0.members(of: fields) }
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
