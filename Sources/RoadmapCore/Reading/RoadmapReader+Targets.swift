import SourceJSON

enum TargetField {
  static let id = Field("id", .text, isRequired: true)
  static let title = Field("title", .text, isRequired: true)
  static let unit = Field("unit", .text)
  static let audience = Field("audience", .text)
  static let atLeast = Field("atLeast", .goals)
  static let atMost = Field("atMost", .goals)
  static let measurements = Field("measurements", Shape.measurement.list)

  static let all = FieldSet(
    id.key, title.key, unit.key, audience.key, atLeast.key, atMost.key, measurements.key)
}

extension Shape where Value == Target {
  /// One indicator with its goals and measurements.
  static let target: Shape<Target> = Shape { node, reader in
    guard let values = reader.values(of: node, TargetField.all) else { return nil }
    let lower = reader.node(TargetField.atLeast, of: values)
    let upper = reader.node(TargetField.atMost, of: values)
    guard (lower == nil) != (upper == nil) else {
      reader.report(
        Finding(.targetBound, at: reader.firstByte(of: node), ReadingMessage.exactlyOneBound))
      return nil
    }
    let target = Target(
      id: reader.read(TargetField.id, of: values) ?? "",
      title: reader.read(TargetField.title, of: values) ?? "",
      unit: reader.read(TargetField.unit, of: values) ?? "%",
      audience: reader.read(TargetField.audience, of: values),
      bound: upper == nil ? .atLeast : .atMost,
      goals: reader.read(TargetField.atLeast, of: values)
        ?? reader.read(TargetField.atMost, of: values) ?? [],
      measurements: (reader.read(TargetField.measurements, of: values) ?? [])
        .stablySorted { $0.on < $1.on },
      node: node)
    if target.isPercentage { reader.checkPercentages(target, goals: lower ?? upper ?? node) }
    return target
  }
}

extension RoadmapReader {
  fileprivate mutating func checkPercentages(_ target: Target, goals node: JSONNode) {
    if target.goals.contains(where: { !(0...100).contains($0.value) }) {
      report(.targetRange, at: node, ReadingMessage.goalOutOfRange)
    }
    for measurement in target.measurements where !(0...100).contains(measurement.value) {
      let message =
        switch measurement.amount {
        case .value: ReadingMessage.valueOutOfRange
        case .count: ReadingMessage.countOverTotal
        }
      report(.targetRange, at: measurement.node, message)
    }
  }
}
