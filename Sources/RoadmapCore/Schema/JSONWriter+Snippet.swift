import SourceJSON

/// New objects as editors write them, with a place to fill in for each value.
///
/// `defaultSnippets` are what VS Code's language server knows beyond JSON Schema: `${1:text}` is the first
/// place, and a string that begins with `^` is written without quotes.
extension JSONWriter {
  /// The member that is written for a new object.
  mutating func snippet(_ snippet: FieldSet.Snippet) {
    var place = 0
    object("body") { $0.members(of: snippet, place: &place) }
  }

  private mutating func members(of snippet: FieldSet.Snippet, place: inout Int) {
    for key in snippet.keys {
      switch key.schema {
      case .list(let element):
        array(key.text) { json in
          if let text = Self.placeholder(element, example: key.examples.last, &place) {
            json.value(text)
          } else {
            json.object(element, place: &place)
          }
        }
      case .goalsByYear:
        object(key.text) { json in
          place += 2
          json.member("${\(place - 1):2024}", "^${\(place):50}")
        }
      default:
        if let text = Self.placeholder(key.schema, example: key.examples.last, &place) {
          member(key.text, text)
        }
      }
    }
  }

  private mutating func object(_ schema: ValueSchema, place: inout Int) {
    guard case .object(_, let fields) = schema, let snippet = fields().snippet else { return }
    object { $0.members(of: snippet, place: &place) }
  }

  /// A place for a value of its own; nil where it holds others.
  private static func placeholder(
    _ schema: ValueSchema, example: String?, _ place: inout Int
  ) -> String? {
    switch schema {
    case .list, .object, .goalsByYear: return nil
    case .oneOf(let schemas):
      return schemas.first.flatMap { placeholder($0, example: example, &place) }
    case .text, .duration:
      place += 1
      return example.map { "${\(place):\($0)}" } ?? "$\(place)"
    case .date:
      place += 1
      return "${\(place):2024-01-31}"
    case .word(let words):
      place += 1
      return "${\(place)|\(words.joined(separator: ","))|}"
    case .flag:
      place += 1
      return "^${\(place)|true,false|}"
    case .number, .percent, .count:
      place += 1
      return "^${\(place):0}"
    case .constant(let value): return "^\(value)"
    }
  }
}
