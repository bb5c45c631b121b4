/// Why a document cannot be changed as asked; nothing was changed.
public enum JSONEditError: Error, Hashable, Sendable {
  /// The text is not JSON; its first fault. What a damaged text means is not guessed.
  case damaged(JSONSyntaxError)
  /// There is nothing at the path that the change starts from.
  case noSuchPlace(JSONPath)
  /// An object was needed at the path, to hold a key.
  case notAnObject(JSONPath, found: JSONKind)
  /// An array was needed at the path, to hold an element.
  case notAnArray(JSONPath, found: JSONKind)
  /// The path ends with an index that the array with so many elements does not have.
  case noSuchIndex(JSONPath, count: Int)
  /// The whole document cannot be removed, only replaced.
  case rootRemoved
  /// The spelling is no number by RFC 8259.
  case notANumber(String)
  /// Containers would stand in each other deeper than documents are read.
  case nestingTooDeep(limit: Int)
  /// The text would be longer, in bytes, than documents are read.
  case tooLarge(limit: Int)
}
