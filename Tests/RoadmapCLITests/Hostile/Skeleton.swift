import RoadmapTestSupport
import SourceJSON
import SourceTables
import Testing

@testable import OfficeFiles

/// What is left of an answer without its words: an attack must leave it as it is.
enum Skeleton {
  /// The keys and kinds of JSON, in their order.
  static func json(_ bytes: [UInt8]) throws -> String {
    let document = JSONDocument(bytes: bytes)
    try #require(document.faults.isEmpty)
    return shape(of: document.value(of: try #require(document.root)))
  }

  /// Whether a value of some JSON is a text, to the letter.
  static func json(_ bytes: [UInt8], holds text: String) throws -> Bool {
    let document = JSONDocument(bytes: bytes)
    try #require(document.faults.isEmpty)
    return texts(of: document.value(of: try #require(document.root))).contains {
      $0.utf8.elementsEqual(text.utf8)
    }
  }

  /// The elements of XML as they open and close, without those of the words and breaks of a run.
  static func xml(_ bytes: [UInt8]) throws -> [String] {
    let reader = XMLReader(bytes, part: "test", budget: SourceBudget())
    var tags: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name) where !["br", "tab", "t"].contains(name): tags.append(name)
      case .end(let name) where !["br", "tab", "t"].contains(name): tags.append("/\(name)")
      default: break
      }
    }
    return tags
  }

  /// The elements of a page of ours with their attributes, but for what the length of a text changes.
  static func html(_ page: String) -> [String] {
    HTMLReading(page).elements.filter { $0.name != "bdi" }.map { element in
      let attributes = element.attributes.filter { !["class", "aria-label"].contains($0.name) }
      return ([element.name] + attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
    }
  }

  private static func shape(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "text"
    case .array(let values): "[\(values.map(shape).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.key):\(shape(of: $0.value))" }.joined(separator: ","))}"
    }
  }

  private static func texts(of value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let values): values.flatMap(texts)
    case .object(let members): members.flatMap { texts(of: $0.value) }
    default: []
    }
  }
}
