/// A JSON text that was read, right or wrong, with the place of everything in it.
///
/// Reading never fails: what is wrong is in `faults`, and what could be made out is in the nodes.
/// The text is kept as it came; nodes are ranges of it, and strings and numbers are decoded when
/// they are asked for.
public struct JSONDocument: Sendable {
  /// The text, as it was handed in.
  public let bytes: [UInt8]
  /// What is wrong, in the order of the text, without doubles.
  ///
  /// Empty exactly where the text is JSON as RFC 8259 defines it, with or without a byte order
  /// mark, and holds no half of a surrogate pair.
  public let faults: [JSONSyntaxError]
  let records: [JSONRecord]

  /// The longest text that is read, in bytes: 2 GiB less one.
  public static let maximumByteCount = Int(Int32.max)

  /// Reads a text; containers below the depth limit are stepped over and reported.
  public init(bytes: [UInt8], maximumDepth: Int = 512) {
    self.init(
      bytes: bytes, maximumDepth: maximumDepth, maximumByteCount: Self.maximumByteCount)
  }

  init(bytes: [UInt8], maximumDepth: Int, maximumByteCount: Int) {
    self.bytes = bytes
    if bytes.count > maximumByteCount {
      faults = [JSONSyntaxError(.tooLarge(limit: maximumByteCount), 0..<0)]
      records = []
    } else if bytes.span.seemsUTF16 {
      faults = [JSONSyntaxError(.utf16, 0..<2)]
      records = []
    } else {
      var parser = JSONParser(maximumDepth: maximumDepth)
      parser.parse(bytes.span)
      faults = parser.sortedFaults
      records = parser.records
    }
  }

  /// The outermost value, or nil where the text holds none.
  public var root: JSONNode? { records.isEmpty ? nil : JSONNode(0) }

  /// What a node is.
  public func kind(of node: JSONNode) -> JSONKind { self[node].kind }

  /// The bytes of a node, quotes and brackets included.
  public func range(of node: JSONNode) -> Range<Int> { self[node].range }

  /// Whether the text has no such value or key, so that the node only stands in for it.
  ///
  /// The fault that says so is reported; what follows from it is not worth a second word.
  public func isMissing(_ node: JSONNode) -> Bool { self[node].isMissing }

  /// Whether a fault stands in the node itself (not in its content), so that its value is a guess.
  public func isDamaged(_ node: JSONNode) -> Bool { self[node].isDamaged }

  subscript(node: JSONNode) -> JSONRecord { records[Int(node.index)] }
}

extension JSONParser {
  /// The faults in the order of the text, each once.
  fileprivate var sortedFaults: [JSONSyntaxError] {
    let sorted = faults.enumerated().sorted { one, other in
      (one.element.range.lowerBound, one.element.range.upperBound, one.offset)
        < (other.element.range.lowerBound, other.element.range.upperBound, other.offset)
    }
    var result: [JSONSyntaxError] = []
    result.reserveCapacity(sorted.count)
    for (_, fault) in sorted where result.last != fault { result.append(fault) }
    return result
  }
}

extension Span<UInt8> {
  /// Whether the text has the byte order mark of UTF-16, or its zeros in every other byte.
  ///
  /// A text of zeros alone is what a file system leaves behind after a power cut.
  fileprivate var seemsUTF16: Bool {
    guard count >= 2 else { return false }
    if (self[0], self[1]) == (0xFE, 0xFF) || (self[0], self[1]) == (0xFF, 0xFE) { return true }
    guard count >= 4 else { return false }
    let zeros = (self[0] == 0, self[1] == 0, self[2] == 0, self[3] == 0)
    return zeros == (true, false, true, false) || zeros == (false, true, false, true)
  }
}
