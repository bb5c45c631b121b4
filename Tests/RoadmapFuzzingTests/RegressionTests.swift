import RoadmapFuzzing
import RoadmapTestSupport
import Testing

/// Inputs that once did harm, or that look as if they could; a name says what is wrong with each.
struct RegressionTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let target: FuzzTarget
    let file: RepositoryFile

    var testDescription: String { file.path }

    static var all: [Input] {
      get throws {
        try FuzzTarget.all.flatMap { target in
          try RepositoryFile.all(inFolder: "Tests/Regressions/\(target.name)", suffix: "")
            .map { Input(target: target, file: $0) }
        }
      }
    }
  }

  @Test(arguments: try Input.all)
  func `what was found stays mended`(input: Input) throws {
    #expect(input.target.violation(by: try input.file.bytes()) == nil)
  }

  @Test func `every target has inputs, and no folder lacks a target`() throws {
    let folders = try RepositoryFile.all(inFolder: "Tests/Regressions", suffix: "").map(\.path)
    #expect(folders == FuzzTarget.all.map { "Tests/Regressions/\($0.name)" }.sorted())
    for target in FuzzTarget.all {
      #expect(try Input.all.contains { $0.target.name == target.name }, "\(target.name)")
    }
  }
}
