/// A key that an object of the file may have, with the shape of its value.
struct Field<Value: Sendable>: Sendable {
  let key: FieldKey
  let shape: Shape<Value>

  init(_ name: StaticString, _ shape: Shape<Value>, isRequired: Bool = false) {
    key = FieldKey(name: name, isRequired: isRequired)
    self.shape = shape
  }
}

/// The name of a key, without its shape.
struct FieldKey: Sendable {
  let name: StaticString
  let isRequired: Bool

  var text: String { name.description }
}
