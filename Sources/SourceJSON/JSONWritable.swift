/// What a `JSONWriter` writes as one value.
public protocol JSONWritable {
  /// Writes the value, in the place that the writer has come to.
  func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
  /// Writes a string with what must be escaped escaped.
  public func write(to writer: inout JSONWriter) { writer.append(quoting: self) }
}

extension Int: JSONWritable {
  /// Writes an integer.
  public func write(to writer: inout JSONWriter) { writer.append(String(self)) }
}

extension Double: JSONWritable {
  /// Writes a number: `47.5`, `50` without a point where it is whole, `null` where not finite.
  public func write(to writer: inout JSONWriter) { writer.append(JSONWriter.number(self)) }
}

extension Bool: JSONWritable {
  /// Writes `true` or `false`.
  public func write(to writer: inout JSONWriter) { writer.append(self ? "true" : "false") }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or `null` where there is none.
  public func write(to writer: inout JSONWriter) {
    guard let self else { return writer.append("null") }
    self.write(to: &writer)
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes an array of the elements.
  public func write(to writer: inout JSONWriter) {
    writer.writeArray(style: nil) { writer in
      for element in self { writer.value(element) }
    }
  }
}
