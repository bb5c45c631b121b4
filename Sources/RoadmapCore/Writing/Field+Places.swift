import SourceJSON

extension JSONPath {
  /// The way to the value of a key at the top of the file.
  init<Value>(_ field: Field<Value>) { self.init([.key(field.name)]) }

  /// The path one declared key further.
  func appending<Value>(_ field: Field<Value>) -> JSONPath { appending(field.name) }
}

extension JSONDocument {
  /// The value that an object has for a declared key, the first where the key stands twice; or nil.
  func value<Value>(_ field: Field<Value>, of object: JSONNode) -> JSONNode? {
    for member in members(of: object) where matches(member.key, field.key.name) {
      return member.value
    }
    return nil
  }
}
