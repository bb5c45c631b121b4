import SourceJSON

enum MeasurementField {
  static let on = Field("on", .date, isRequired: true)
  static let value = Field("value", .number)
  static let count = Field("count", .count)
  static let of = Field("of", .count)
  static let source = Field("source", .text)

  static let all = FieldSet(on.key, value.key, count.key, of.key, source.key)
}

extension Shape where Value == Measurement {
  /// What was measured of a target on a day.
  static let measurement: Shape<Measurement> = Shape { node, reader in
    guard let values = reader.values(of: node, MeasurementField.all) else { return nil }
    let on = reader.read(MeasurementField.on, of: values)
    let amount = reader.amount(values)
    let source = reader.read(MeasurementField.source, of: values)
    guard let on, let amount else { return nil }
    return Measurement(on: on, amount: amount, source: source, node: node)
  }
}

extension RoadmapReader {
  fileprivate mutating func amount(_ values: FieldValues) -> Measurement.Amount? {
    let hasValue = node(MeasurementField.value, of: values) != nil
    let hasCount = node(MeasurementField.count, of: values) != nil
    let ofNode = node(MeasurementField.of, of: values)
    let hasOf = ofNode != nil
    guard hasValue != hasCount, hasCount == hasOf else {
      reportMissing(ReadingMessage.valueOrCount, in: values.node)
      return nil
    }
    if hasValue { return read(MeasurementField.value, of: values).map { .value($0) } }
    let count = read(MeasurementField.count, of: values)
    let of = read(MeasurementField.of, of: values)
    guard let count, let of, let ofNode else { return nil }
    guard of > 0 else {
      report(.badNumber, at: ofNode, ReadingMessage.ofIsZero)
      return nil
    }
    return .count(count, of: of)
  }
}
