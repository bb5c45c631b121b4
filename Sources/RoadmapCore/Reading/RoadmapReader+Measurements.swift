import SourceJSON

enum MeasurementField {
  static let on = Field(
    "on", .date, isRequired: true,
    en: "The day of the measurement.",
    ru: "День замера.")
  static let value = Field(
    "value", .number,
    en: "The value, where it was measured itself.",
    ru: "Само значение.")
  static let count = Field(
    "count", .count,
    en: "How many, of “of”.",
    ru: "Сколько из «of».")
  static let of = Field(
    "of", .total,
    en: "How many there are in all.",
    ru: "Сколько всего.")
  static let source = Field(
    "source", .text,
    en: "Where the figures come from.",
    ru: "Откуда взяты цифры.")
  static let recorded = Field(
    "recorded", .date,
    en: "The day on which it was written, where that is not “on”.",
    ru: "День, когда замер записан, если это не «on».")

  static let all = FieldSet(
    on.key, value.key, count.key, of.key, source.key, recorded.key,
    conditions: [
      .alternatives([
        .init(required: [value.key], excluded: [count.key, of.key]),
        .init(required: [count.key, of.key], excluded: [value.key]),
      ])
    ],
    snippet: .init(on.key, count.key, of.key, en: "a measurement", ru: "замер"))
}

extension Shape where Value == Measurement {
  /// What was measured of a target on a day.
  static let measurement: Shape<Measurement> = Shape(
    .object("measurement") { MeasurementField.all }
  ) { node, reader in
    guard let values = reader.values(of: node, MeasurementField.all) else { return nil }
    let on = reader.read(MeasurementField.on, of: values)
    let amount = reader.amount(values)
    let source = reader.read(MeasurementField.source, of: values)
    let recorded = reader.read(MeasurementField.recorded, of: values)
    guard let on, let amount else { return nil }
    return Measurement(on: on, amount: amount, source: source, recorded: recorded, node: node)
  }
}

extension RoadmapReader {
  fileprivate mutating func amount(_ values: FieldValues) -> Measurement.Amount? {
    let hasValue = node(MeasurementField.value, of: values) != nil
    let hasCount = node(MeasurementField.count, of: values) != nil
    let hasOf = node(MeasurementField.of, of: values) != nil
    guard hasValue != hasCount, hasCount == hasOf else {
      reportMissing(ReadingMessage.valueOrCount, in: values.node)
      return nil
    }
    if hasValue { return read(MeasurementField.value, of: values).map { .value($0) } }
    let count = read(MeasurementField.count, of: values)
    let of = read(MeasurementField.of, of: values)
    guard let count, let of else { return nil }
    return .count(count, of: of)
  }
}
