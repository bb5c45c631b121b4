/// A key that an object of the file may have, with the shape of its value.
struct Field<Value: Sendable>: Sendable {
  let key: FieldKey
  let shape: Shape<Value>

  /// Declares a key; `en` and `ru` say what it means, in sentences for editors, which offer the examples.
  init(
    _ name: StaticString, _ shape: Shape<Value>, isRequired: Bool = false, en: String, ru: String,
    examples: [String] = []
  ) {
    key = FieldKey(
      name: name, isRequired: isRequired, schema: shape.schema,
      meaning: LocalizedText(en: en, ru: ru), examples: examples)
    self.shape = shape
  }

  /// The key as the file writes it.
  var name: String { key.text }
}

/// A key without the type of its value.
struct FieldKey: Sendable {
  let name: StaticString
  let isRequired: Bool
  /// What the value has to be.
  let schema: ValueSchema
  /// What it means.
  let meaning: LocalizedText
  /// Values that somebody may want to write.
  let examples: [String]

  var text: String { name.description }
}
