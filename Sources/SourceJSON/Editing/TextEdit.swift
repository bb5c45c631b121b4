/// Bytes of a text that are replaced.
public struct TextEdit: Hashable, Sendable {
  /// The replaced bytes, from the start of the text; empty where something is only added.
  public let range: Range<Int>
  /// What stands there instead; empty where something is only taken out.
  public let replacement: [UInt8]

  /// Makes an edit; whether it fits a text, `TextChange.init(checking:byteCount:)` says.
  public init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}
