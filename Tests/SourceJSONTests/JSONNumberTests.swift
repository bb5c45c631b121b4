import SourceJSON
import Testing

/// The values of numbers, exact where they are whole and nearest where they are not.
struct JSONNumberTests {
  private static let integers: [(json: String, value: Int?)] = [
    ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("1.0", 1), ("1.000", 1), ("1e2", 100),
    ("1E+2", 100),
    ("120e-1", 12), ("1.5e1", 15), ("0e400", 0), ("-0.0", 0), ("0.000e-9", 0), ("100e-2", 1),
    ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
    ("-9223372036854775809", nil), ("9.223372036854775807e18", .max),
    ("922337203685477580.7e1", .max),
    ("1e18", 1_000_000_000_000_000_000), ("1e19", nil), ("1.5", nil), ("1e-1", nil), ("15e-1", nil),
    ("0.1", nil), ("1e400", nil), ("1e-400", nil), ("1e99999999999999999999", nil),
    ("1e-99999999999999999999", nil), ("0e99999999999999999999", 0), ("-1e2", -100),
    ("10000000000000000000e-1", 1_000_000_000_000_000_000), ("3.1400", nil),
  ]

  @Test(arguments: integers)
  func `a whole number that fits is exact`(json: String, value: Int?) throws {
    let document = JSONDocument(bytes: Array(json.utf8))
    #expect(document.faults.isEmpty)
    #expect(document.integer(try #require(document.root)) == value)
  }

  private static let doubles: [(json: String, value: Double?)] = [
    ("0", 0), ("47.5", 47.5), ("0.1", 0.1), ("1e22", 1e22),
    ("123456789012345678", 123_456_789_012_345_680),
    ("1.7976931348623157e308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude),
    ("2.2250738585072014e-308", .leastNormalMagnitude), ("1e400", nil), ("-1e400", nil),
    ("1e-400", 0), ("9007199254740993", 9_007_199_254_740_992), ("0.30000000000000004", 0.1 + 0.2),
    ("1e99999999999999999999", nil), ("1e-99999999999999999999", 0), ("0e99999999999999999999", 0),
  ]

  @Test(arguments: doubles)
  func `a number is the nearest double, or none where it is too large`(
    json: String, value: Double?
  ) throws {
    let document = JSONDocument(bytes: Array(json.utf8))
    #expect(document.faults.isEmpty)
    #expect(document.number(try #require(document.root)) == value)
  }

  @Test func `minus zero keeps its sign as a double`() throws {
    let document = JSONDocument(bytes: Array("-0".utf8))
    #expect(document.number(try #require(document.root))?.sign == .minus)
  }

  @Test func `ten thousand digits are a number`() throws {
    let zeros = String(repeating: "0", count: 10_000)
    let ones = String(repeating: "1", count: 10_000)
    let texts = [ones, "0.\(ones)", "0.\(zeros)1", "1\(zeros)e-10000", "1.\(zeros)", "1e\(zeros)2"]
    let document = JSONDocument(bytes: Array("[\(texts.joined(separator: ","))]".utf8))
    #expect(document.faults.isEmpty)
    let nodes = Array(document.elements(of: try #require(document.root)))
    #expect(nodes.map(document.integer) == [nil, nil, nil, 1, 1, 100])
    #expect(nodes.map(document.number) == [nil, 1.0 / 9, 0, 1, 1, 100])
  }

  @Test func `what is no number has no value`() throws {
    let document = JSONDocument(bytes: Array(#"["1", true, null, [], {}, 01, -]"#.utf8))
    for node in document.elements(of: try #require(document.root)) {
      #expect(document.integer(node) == nil)
      #expect(document.number(node) == nil)
    }
  }
}
