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
    let hasOneBound = (lower == nil) != (upper == nil)
    if !hasOneBound {
      reader.report(
        Finding(.targetBound, at: reader.firstByte(of: node), ReadingMessage.exactlyOneBound))
    }
    let atLeast = reader.read(TargetField.atLeast, of: values)
    let atMost = reader.read(TargetField.atMost, of: values)
    let target = Target(
      id: reader.read(TargetField.id, of: values) ?? "",
      title: reader.read(TargetField.title, of: values) ?? "",
      unit: reader.read(TargetField.unit, of: values) ?? "%",
      audience: reader.read(TargetField.audience, of: values),
      bound: upper == nil ? .atLeast : .atMost,
      goals: atLeast ?? atMost ?? [],
      measurements: (reader.read(TargetField.measurements, of: values) ?? [])
        .stablySorted { $0.on < $1.on },
      node: node)
    reader.noteTarget(target.id, node)
    if target.isPercentage {
      for goals in [lower, upper] { goals.map { reader.checkPercentages(ofGoals: $0) } }
      for measurement in target.measurements { reader.checkPercentage(of: measurement) }
    }
    return hasOneBound ? target : nil
  }
}

extension RoadmapReader {
  fileprivate mutating func checkPercentages(ofGoals node: JSONNode) {
    let values =
      document.kind(of: node) == .object ? document.members(of: node).map(\.value) : [node]
    for value in values {
      guard let goal = document.number(value), !(0...100).contains(goal) else { continue }
      report(.targetRange, at: value, ReadingMessage.goalOutOfRange)
    }
  }

  fileprivate mutating func checkPercentage(of measurement: Measurement) {
    guard !(0...100).contains(measurement.value) else { return }
    switch measurement.amount {
    case .value:
      report(
        .targetRange, at: document.member("value", of: measurement.node)?.value ?? measurement.node,
        ReadingMessage.valueOutOfRange)
    case .count:
      report(
        .targetRange, at: document.member("count", of: measurement.node)?.value ?? measurement.node,
        ReadingMessage.countOverTotal)
    }
  }
}
