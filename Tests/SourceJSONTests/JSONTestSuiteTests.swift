import Foundation
import SourceJSON
import Testing

/// Runs the public JSON parsing test suite (nst/JSONTestSuite) from a folder outside the project.
struct JSONTestSuiteTests {
  private static let folder = ProcessInfo.processInfo.environment["ROADMAP_JSON_SUITE"]

  /// One file of the suite; the start of its name says what has to happen.
  private struct Case {
    let name: String
    let bytes: [UInt8]
  }

  /// The cases whose names begin with a prefix, sorted; none where no folder is named.
  private static func cases(_ prefix: String) throws -> [Case] {
    guard let folder else { return [] }
    let place = URL(fileURLWithPath: folder).appendingPathComponent("test_parsing")
    return try FileManager.default.contentsOfDirectory(atPath: place.path)
      .filter { $0.hasPrefix(prefix) }
      .sorted()
      .map { name in
        Case(name: name, bytes: [UInt8](try Data(contentsOf: place.appendingPathComponent(name))))
      }
  }

  @Test(
    .enabled(if: folder != nil, "set ROADMAP_JSON_SUITE to a copy of nst/JSONTestSuite"),
    arguments: [("y_", 95), ("n_", 188), ("i_", 35)])
  func `is complete, so that nothing passes for want of cases`(prefix: String, least: Int) throws {
    #expect(try Self.cases(prefix).count >= least)
  }

  @Test(.enabled(if: folder != nil, "ROADMAP_JSON_SUITE is not set"))
  func `every y_ is accepted`() throws {
    for test in try Self.cases("y_") {
      let document = JSONDocument(bytes: test.bytes)
      #expect(document.faults.isEmpty, "\(test.name)")
      #expect(document.root != nil, "\(test.name)")
    }
  }

  @Test(.enabled(if: folder != nil, "ROADMAP_JSON_SUITE is not set"))
  func `every n_ is refused`() throws {
    for test in try Self.cases("n_") {
      #expect(!JSONDocument(bytes: test.bytes).faults.isEmpty, "\(test.name)")
    }
  }

  @Test(.enabled(if: folder != nil, "ROADMAP_JSON_SUITE is not set"))
  func `no i_ crashes, and every one is read or refused`() throws {
    for test in try Self.cases("i_") {
      let document = JSONDocument(bytes: test.bytes)
      #expect(document.root != nil || !document.faults.isEmpty, "\(test.name)")
    }
  }
}
