import Testing

@testable import RoadmapFuzzing

struct FuzzRunTests {
  /// A part that cannot bear two letters in one input.
  private static let delicate = FuzzTarget(
    name: "delicate", seeds: [Array("x----".utf8)], words: [Array("y".utf8)], longestInput: 40,
    isJSON: false, head: .none
  ) { (input, features) throws(Violation) in
    features.note("length", input.count)
    try require(
      !input.contains(UInt8(ascii: "x")) || !input.contains(UInt8(ascii: "y")), "x and y never meet"
    )
  }

  private func inputs(seed: UInt64) -> [[UInt8]] {
    var run = FuzzRun(Self.delicate, seed: seed)
    return (0..<500).map { _ in
      let input = run.nextInput()
      _ = run.violation(by: input)
      return input
    }
  }

  @Test func `the same seed gives the same inputs, and another seed others`() {
    #expect(inputs(seed: 1) == inputs(seed: 1))
    #expect(inputs(seed: 1) != inputs(seed: 2))
    #expect(inputs(seed: 1).allSatisfy { $0.count <= 40 })
  }

  @Test func `what does not hold is found, and shortened to what it takes`() throws {
    let found = try #require(inputs(seed: 1).first { Self.delicate.violation(by: $0) != nil })
    let shrunk = Self.delicate.shrunk(found, violating: "x and y never meet")
    #expect(shrunk.sorted() == Array("xy".utf8))
  }

  @Test func `a feature is new once`() {
    var features = FeatureMap()
    features.note("rule", 1)
    #expect(features.hasNews)
    features.forgetNews()
    features.note("rule", 1)
    #expect(!features.hasNews)
    features.note("rule", 2)
    #expect(features.hasNews)
    var none = FeatureMap.none
    none.note("rule", 1)
    #expect(!none.hasNews)
  }

  @Test func `digits are choices that people can write`() {
    var feed = ChoiceFeed(Array("0193".utf8)[...])
    let numbers = (0..<5).map { _ in feed.number(below: 5) }
    #expect(numbers == [0, 1, 4, 3, 0])
  }
}
