import RoadmapFuzzing
import Testing

struct SeedTests {
  @Test(arguments: FuzzTarget.all.map(\.name))
  func `all that must hold holds of what a run begins with`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    for seed in target.seeds {
      #expect(target.violation(by: seed) == nil, "\(String(decoding: seed, as: UTF8.self))")
    }
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func `some hundred changed inputs do no harm`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    var run = FuzzRun(target, seed: 7)
    for _ in 0..<target.seeds.count + 200 {
      let input = run.nextInput()
      #expect(run.violation(by: input) == nil, "\(String(decoding: input, as: UTF8.self))")
    }
  }

  /// Inputs that are too long to be stored.
  private static let long: [String] =
    [
      "[", "{\"a\":", "[{\"a\":", "]", "\"", "\\", "'", "«", "/*", "1", "<<<<<<< x\n", ",", "до ",
      "9",
    ]
    .map { String(repeating: $0, count: 4_000) }
    + ["<table>", "<tr>", "<td>", "|", ";\"", "1.", "1) а ", "\u{306}", "(", "- "]
    .map { String(repeating: $0, count: 500) }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func `inputs that repeat themselves do no harm`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    for text in Self.long {
      for head in name == "importer" ? ["0", "1", "2", "3"] : ["", "0\n"] {
        let input = Array((head + text).utf8)
        #expect(target.violation(by: input) == nil, "\(head)\(text.prefix(20))")
      }
    }
  }
}
