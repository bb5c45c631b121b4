public import SourceJSON

extension CalendarDate: JSONWritable {
  /// Writes the day as a string, `"2023-09-01"`.
  public func write(to writer: inout JSONWriter) { description.write(to: &writer) }
}
