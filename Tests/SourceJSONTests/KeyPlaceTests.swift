import Testing

@testable import SourceJSON

/// Which of some names a key is.
struct KeyPlaceTests {
  private static let names: [StaticString] = ["id", "title", "deadline", "on"]

  @Test(arguments: [
    (#""id""#, 0), (#""title""#, 1), (#""on""#, 3), (#""\u006fn""#, 3), (#""In""#, nil),
    (#""i""#, nil), (#""ids""#, nil), (#""""#, nil), ("1", nil), ("null", nil),
  ])
  func `is found wherever the search begins`(key: String, place: Int?) throws {
    let document = JSONDocument(bytes: Array("[\(key)]".utf8))
    let root = try #require(document.root)
    let node = try #require(document.element(0, of: root))
    for expected in 0...Self.names.count {
      #expect(document.place(of: node, among: Self.names, from: expected) == place)
    }
    #expect(document.place(of: node, among: []) == nil)
  }
}
