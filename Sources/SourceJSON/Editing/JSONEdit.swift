/// One change of one place of a document.
///
/// `order` lists keys as files write them. A member that is not there yet goes behind the last one
/// whose key `order` names before it; where there is none, before all members if `order` names one
/// of them after it; else to the end.
public enum JSONEdit: Hashable, Sendable {
  /// Replaces the value at a path, or adds the member where its object has none of that key.
  case set(JSONPath, JSONValue, order: [String] = [])
  /// Adds an element behind the last one of the array at a path; a member that is missing is made.
  case append(JSONPath, JSONValue, order: [String] = [])
  /// Adds an element so that it stands at the index, from 0, with which the path ends.
  case insert(JSONPath, JSONValue)
  /// Takes out the element or member at a path, with one comma.
  case remove(JSONPath)
  /// Gives the array at a path these elements, in this order; what is not among them goes, and what is
  /// there twice is copied.
  case arrange(JSONPath, [Element])

  /// An element of an array that is arranged.
  public enum Element: Hashable, Sendable {
    /// What the array has at an index, from 0; it keeps its bytes.
    case own(Int)
    /// What it does not have yet.
    case new(JSONValue)
  }

  /// The place that is changed.
  public var path: JSONPath {
    switch self {
    case .set(let path, _, _), .append(let path, _, _), .insert(let path, _), .remove(let path),
      .arrange(let path, _):
      path
    }
  }

  /// What is written there.
  public var values: [JSONValue] {
    switch self {
    case .set(_, let value, _), .append(_, let value, _), .insert(_, let value): [value]
    case .remove: []
    case .arrange(_, let elements): elements.compactMap(\.value)
    }
  }
}

extension JSONEdit.Element {
  /// What is written for it; nil where it is there.
  public var value: JSONValue? {
    if case .new(let value) = self { value } else { nil }
  }

  /// Whether the array has it until now.
  var isOwn: Bool { index != nil }

  /// The index that it has in the array until now, if any.
  var index: Int? {
    if case .own(let index) = self { index } else { nil }
  }
}
