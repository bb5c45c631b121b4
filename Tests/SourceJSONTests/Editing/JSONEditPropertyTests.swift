import RoadmapFuzzing
import SeededRandom
import SourceJSON
import Testing

struct JSONEditPropertyTests {
  @Test(arguments: SampleStyle.all)
  func `gives exactly the intended value, and nothing else changes`(_ style: SampleStyle) throws {
    for seed: UInt64 in 0..<60 {
      var random = SplitMix64(seed: seed)
      let value = JSONValue.sample(depth: 4, &random)
      let document = JSONDocument(bytes: Array(style.text(value, &random).utf8))
      try #require(document.faults.isEmpty)
      var edits: [JSONEdit] = []
      var expected = value
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let edit = JSONEdit.sample(of: expected, &random)
        guard let next = expected.applying(edit) else {
          #expect(throws: JSONEditError.self, "seed \(seed)") {
            try document.change(edits + [edit])
          }
          continue
        }
        edits.append(edit)
        expected = next
      }
      let change = try document.change(edits)
      let bytes = try #require(change.applied(to: document.bytes))
      let result = JSONDocument(bytes: bytes)
      try #require(result.faults.isEmpty, "seed \(seed): \(edits)")
      let root = try #require(result.root)
      try #require(result.value(of: root) == expected, "seed \(seed): \(edits)")
      try expectOnlyRangesChanged(change, document.bytes, bytes)
      let inverse = try #require(change.inverse(of: document.bytes))
      #expect(inverse.applied(to: bytes) == document.bytes)
    }
  }

  @Test(arguments: SampleStyle.uniform)
  func `leaves a document as if it had always been so`(_ style: SampleStyle) throws {
    var made = 0
    for seed: UInt64 in 0..<100 {
      var random = SplitMix64(seed: seed)
      // What shows the style stands beside the place, as it does in a file of any length.
      let value = JSONValue.object([
        .init("style", .array([Self.showcase, Self.showcase])),
        .init("content", JSONValue.sampleObject(depth: 4, &random)),
      ])
      let text = style.text(value, &random)
      let document = JSONDocument(bytes: Array(text.utf8))
      let tries = (0..<40).map { _ in JSONEdit.sample(of: value, &random) }
      let edit = tries.first {
        $0.path.steps.first == .key("content") && value.applying($0) != nil
      }
      guard let edit, let expected = value.applying(edit) else { continue }
      made += 1
      let change = try document.change([edit])
      #expect(change.edits.count <= 1)
      let bytes = try #require(change.applied(to: document.bytes))
      #expect(
        String(decoding: bytes, as: UTF8.self) == style.text(expected, &random),
        "seed \(seed): \(edit) in \(text)")
    }
    #expect(made > 75, "most edits fell beside the content, so that little was tried")
  }

  private static let showcase = JSONValue.object([
    .init("id", .string("1")), .init("list", .array([.number("1"), .number("2")])),
    .init("nothing", .array([])), .init("empty", .object([])),
  ])

  private func expectOnlyRangesChanged(
    _ change: TextChange, _ old: [UInt8], _ new: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var oldOffset = 0
    var newOffset = 0
    for edit in change.edits {
      try #require(edit.range.lowerBound >= oldOffset, sourceLocation: sourceLocation)
      let kept = edit.range.lowerBound - oldOffset
      #expect(
        old[oldOffset..<edit.range.lowerBound].elementsEqual(new[newOffset..<newOffset + kept]),
        sourceLocation: sourceLocation)
      oldOffset = edit.range.upperBound
      newOffset += kept + edit.replacement.count
    }
    #expect(old[oldOffset...].elementsEqual(new[newOffset...]), sourceLocation: sourceLocation)
  }
}
