/// All that one request changes in a text: edits in the order of the text, apart from each other.
public struct TextChange: Hashable, Sendable {
  /// The edits, whose ranges are those of the text before the change.
  public let edits: [TextEdit]
  /// How long the text is before the change, in bytes.
  public let byteCount: Int

  init(edits: [TextEdit], byteCount: Int) {
    self.edits = edits
    self.byteCount = byteCount
  }

  /// Makes a change that leaves a text of that length, in bytes, as it is.
  public init(unchanged byteCount: Int) {
    self.init(edits: [], byteCount: byteCount)
  }

  /// Makes a change from edits that were written down; nil where they overlap, are out of order, or
  /// reach beyond a text of that length.
  public init?(checking edits: [TextEdit], byteCount: Int) {
    var offset = 0
    for edit in edits {
      guard edit.range.lowerBound >= offset else { return nil }
      offset = edit.range.upperBound
    }
    guard offset <= byteCount else { return nil }
    self.init(edits: edits, byteCount: byteCount)
  }

  /// Whether the text stays as it is.
  public var isEmpty: Bool { edits.isEmpty }

  /// How long the text is after the change, in bytes.
  public var newByteCount: Int {
    edits.reduce(byteCount) { $0 + $1.replacement.count - $1.range.count }
  }

  /// The text after the change, or nil where the text before it is not as long as it was.
  public func applied(to bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count == byteCount else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(newByteCount)
    var offset = 0
    for edit in edits {
      result.append(contentsOf: bytes[offset..<edit.range.lowerBound])
      result.append(contentsOf: edit.replacement)
      offset = edit.range.upperBound
    }
    result.append(contentsOf: bytes[offset...])
    return result
  }

  /// The change that takes this one back, made from the text before it; nil where that is not as
  /// long as it was.
  public func inverse(of bytes: [UInt8]) -> TextChange? {
    guard bytes.count == byteCount else { return nil }
    var shift = 0
    var inverse: [TextEdit] = []
    for edit in edits {
      let start = edit.range.lowerBound + shift
      inverse.append(
        TextEdit(start..<start + edit.replacement.count, Array(bytes[edit.range])))
      shift += edit.replacement.count - edit.range.count
    }
    return TextChange(edits: inverse, byteCount: newByteCount)
  }
}
