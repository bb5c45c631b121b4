import SourceJSON
import Testing

struct JSONEditErrorTests {
  @Test(arguments: RefusedEdit.all)
  func `refuses what cannot be done`(_ refused: RefusedEdit) {
    let document = JSONDocument(bytes: Array(refused.text.utf8))
    #expect(throws: refused.error) { try document.change([refused.edit]) }
  }

  @Test(arguments: ["", "[1,]", "{\"a\": 1", "[1] x", "{\"a\" 1}", "\"\\ud800\""])
  func `refuses a damaged document with its first fault`(_ text: String) throws {
    let document = JSONDocument(bytes: Array(text.utf8))
    let fault = try #require(document.faults.first)
    #expect(throws: JSONEditError.damaged(fault)) { try document.change([.set([], .null)]) }
    #expect(throws: JSONEditError.damaged(fault)) { try document.change([]) }
  }

  @Test func `refuses a value that would stand too deep`() throws {
    let deep = String(repeating: "[", count: 510) + String(repeating: "]", count: 510)
    let document = JSONDocument(bytes: Array(deep.utf8))
    let path = JSONPath(Array(repeating: .index(0), count: 509))
    #expect(throws: Never.self) { try document.change([.append(path, .array([.array([])]))]) }
    #expect(throws: JSONEditError.nestingTooDeep(limit: 512)) {
      try document.change([.append(path, .array([.array([.array([])])]))])
    }
  }

  @Test func `makes none of the edits where one is refused`() {
    let document = JSONDocument(bytes: Array("[1]".utf8))
    #expect(throws: JSONEditError.noSuchPlace([5])) {
      try document.change([.append([], .null), .remove([5])])
    }
  }
}

struct RefusedEdit: CustomTestStringConvertible, Sendable {
  let text: String
  let edit: JSONEdit
  let error: JSONEditError

  var testDescription: String { "\(edit) in \(text)" }

  static let all = [
    RefusedEdit(text: "[1]", edit: .set(["a"], .null), error: .notAnObject([], found: .array)),
    RefusedEdit(text: "1", edit: .set(["a"], .null), error: .notAnObject([], found: .number)),
    RefusedEdit(text: "{}", edit: .set([0], .null), error: .notAnArray([], found: .object)),
    RefusedEdit(text: "[1]", edit: .set([1], .null), error: .noSuchIndex([1], count: 1)),
    RefusedEdit(text: "[1]", edit: .set([-1], .null), error: .noSuchIndex([-1], count: 1)),
    RefusedEdit(text: "{}", edit: .set(["a", "b"], .null), error: .noSuchPlace(["a"])),
    RefusedEdit(
      text: "[1]", edit: .arrange([], [.own(0), .own(1)]), error: .noSuchIndex([1], count: 1)),
    RefusedEdit(text: "{}", edit: .arrange([], []), error: .notAnArray([], found: .object)),
    RefusedEdit(
      text: #"{"a": "x"}"#, edit: .append(["a"], .null),
      error: .notAnArray(["a"], found: .string)),
    RefusedEdit(text: "[1]", edit: .insert([2], .null), error: .noSuchIndex([2], count: 1)),
    RefusedEdit(text: "[1]", edit: .insert([-1], .null), error: .noSuchIndex([-1], count: 1)),
    RefusedEdit(text: "{}", edit: .insert([0], .null), error: .notAnArray([], found: .object)),
    RefusedEdit(text: "{}", edit: .insert(["a"], .null), error: .notAnArray([], found: .object)),
    RefusedEdit(text: "[]", edit: .insert([], .null), error: .notAnArray([], found: .array)),
    RefusedEdit(text: "[1]", edit: .remove([]), error: .rootRemoved),
    RefusedEdit(text: "[1]", edit: .remove([1]), error: .noSuchPlace([1])),
    RefusedEdit(text: "{}", edit: .remove(["a"]), error: .noSuchPlace(["a"])),
    RefusedEdit(text: "[]", edit: .append([], .number("01")), error: .notANumber("01")),
    RefusedEdit(text: "[]", edit: .append([], .number("")), error: .notANumber("")),
    RefusedEdit(
      text: "[]", edit: .append([], .object([.init("a", .number("NaN"))])),
      error: .notANumber("NaN")),
  ]
}
