/// The way from the root of a document to a node.
public struct JSONPath: Hashable, Sendable {
  /// One step into an object or an array.
  public enum Step: Hashable, Sendable {
    /// Into an object, to the value of a key.
    case key(String)
    /// Into an array, to the element of an index, from 0.
    case index(Int)
  }

  /// The steps, from the root; none for the root itself.
  public var steps: [Step]

  /// Makes a path from its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path one key further.
  public func appending(_ key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }

  /// The path one index further, from 0.
  public func appending(_ index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }
}

extension JSONPath.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Makes a step to a key.
  public init(stringLiteral key: String) { self = .key(key) }

  /// Makes a step to an index, from 0.
  public init(integerLiteral index: Int) { self = .index(index) }
}

extension JSONPath: ExpressibleByArrayLiteral {
  /// Makes a path from keys and indexes, such as `["stages", 0, "title"]`.
  public init(arrayLiteral steps: Step...) { self.steps = steps }
}

extension JSONPath: CustomStringConvertible {
  /// The path as programmers write it, such as `stages[0].activities[2].deadline`; `$` is the root.
  ///
  /// A key that is not made of letters, digits, `_` and `-` stands in brackets and quotes.
  public var description: String {
    guard !steps.isEmpty else { return "$" }
    var text = ""
    for step in steps {
      switch step {
      case .index(let index):
        text += "[\(index)]"
      case .key(let key) where Self.isPlain(key):
        text += text.isEmpty ? key : ".\(key)"
      case .key(let key):
        text += "[\(JSONWriter.quoted(key))]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first, !("0"..."9").contains(first) else { return false }
    return key.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_"
        || scalar == "-"
    }
  }
}
