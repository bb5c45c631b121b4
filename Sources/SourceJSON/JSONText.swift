/// A value as it stands in another JSON text, to be written as it is.
public struct JSONText: JSONWritable {
  private let text: String

  /// Takes over a text that is one JSON value.
  public init(_ text: String) {
    self.text = text
  }

  /// Writes the text.
  public func write(to writer: inout JSONWriter) { writer.append(text) }
}
