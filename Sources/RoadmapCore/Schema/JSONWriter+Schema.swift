import SourceJSON

/// The pieces of a JSON Schema.
extension JSONWriter {
  /// The members that describe an object of these keys.
  mutating func members(of fields: FieldSet, isStrict: Bool) {
    member("type", "object")
    object("properties") { json in
      for key in fields.keys {
        json.object(key.text) { json in
          json.member("description", RoadmapSchema.description(key.meaning))
          json.member("markdownDescription", RoadmapSchema.markdown(of: key))
          if !key.examples.isEmpty { json.line("examples", key.examples) }
          json.members(of: key.schema)
        }
      }
    }
    if isStrict {
      object("patternProperties") { $0.object("^x-") { _ in } }
      member("additionalProperties", false)
    }
    let required = fields.keys.filter(\.isRequired).map(\.text)
    if !required.isEmpty { line("required", required) }
    if !fields.conditions.isEmpty {
      array("allOf") { json in
        for condition in fields.conditions { json.condition(condition) }
      }
    }
    if let snippet = fields.snippet {
      array("defaultSnippets") { json in
        json.object { json in
          json.member("label", RoadmapSchema.description(snippet.name))
          json.snippet(snippet)
        }
      }
    }
  }

  /// The members that describe a value.
  mutating func members(of schema: ValueSchema) {
    switch schema {
    case .text: string(SchemaPattern.text)
    case .date:
      member("format", "date")
      string(SchemaPattern.date)
    case .duration: string(SchemaPattern.duration)
    case .flag: member("type", "boolean")
    case .number: member("type", "number")
    case .percent:
      member("type", "number")
      member("minimum", 0)
      member("maximum", 100)
    case .count(let minimum):
      member("type", "integer")
      member("minimum", minimum)
      member("maximum", Int.max)
    case .constant(let value): member("const", value)
    case .word(let words): line("enum", words)
    case .goalsByYear:
      member("type", "object")
      object("patternProperties") { json in
        json.object(SchemaPattern.goalKey) { $0.member("type", "number") }
      }
      member("additionalProperties", false)
    case .list(let element):
      member("type", "array")
      object("items") { $0.members(of: element) }
    case .object(let name, _): member("$ref", "#/$defs/\(name)")
    case .oneOf(let schemas):
      array("anyOf") { json in
        for schema in schemas { json.object { $0.members(of: schema) } }
      }
    }
  }

  private mutating func string(_ pattern: String) {
    member("type", "string")
    member("pattern", pattern)
  }

  private mutating func condition(_ condition: FieldCondition) {
    switch condition {
    case .alternatives(let alternatives):
      object { json in
        json.array("anyOf") { json in
          for alternative in alternatives { json.alternative(alternative) }
        }
      }
    case .requires(let key, let other, let text):
      object { json in
        json.object("if", style: .compact) { json in
          json.member("required", [other.text])
          json.object("properties") { $0.object(other.text) { $0.member("const", text) } }
        }
        json.object("then", style: .compact) { $0.member("required", [key.text]) }
      }
    }
  }

  private mutating func alternative(_ alternative: FieldCondition.Alternative) {
    object(style: .compact) { json in
      json.member("required", alternative.required.map(\.text))
      if !alternative.excluded.isEmpty {
        json.object("not") { json in
          json.array("anyOf") { json in
            for key in alternative.excluded { json.object { $0.member("required", [key.text]) } }
          }
        }
      }
    }
  }

  private mutating func line(_ key: String, _ words: [String]) {
    array(key, style: .compact) { json in
      for word in words { json.value(word) }
    }
  }
}
