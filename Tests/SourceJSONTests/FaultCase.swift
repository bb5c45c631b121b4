import Testing

/// A text that is not JSON, with all that is wrong with it and all that can be made out.
struct FaultCase: Sendable {
  let bytes: [UInt8]
  let faults: [String]
  let values: String

  /// Describes a text; see `Reading` for how faults and values are written.
  init(_ text: String, _ faults: String..., values: String) {
    self.init(bytes: Array(text.utf8), faults: faults, values: values)
  }

  /// Describes bytes that need not be UTF-8: each character stands for the byte of its number.
  init(latin1 text: String, _ faults: String..., values: String) {
    self.init(
      bytes: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, faults: faults,
      values: values)
  }

  private init(bytes: [UInt8], faults: [String], values: String) {
    self.bytes = bytes
    self.faults = faults
    self.values = values
  }

  /// Holds the case against what the reader makes of the text.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(bytes)
    #expect(reading.faults == faults, sourceLocation: sourceLocation)
    #expect(reading.values == values, sourceLocation: sourceLocation)
  }
}

extension FaultCase: CustomTestStringConvertible {
  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}
