import SourceJSON

enum TargetField {
  static let id = Field(
    "id", .text, isRequired: true,
    en: "The short name that commands use.",
    ru: "Короткое имя для команд.")
  static let title = Field(
    "title", .text, isRequired: true,
    en: "What is measured.",
    ru: "Что измеряют.")
  static let code = Field(
    "code", .text,
    en: "The code that the roadmaps of a region share for the indicator, so that it is summed up.",
    ru: "Код показателя, общий для карт региона: по нему показатели складываются.")
  static let unit = Field(
    "unit", .text,
    en: "%, or the name of what is counted.",
    ru: "% или название того, что считают.")
  static let audience = Field(
    "audience", .text,
    en: "Whom it is about.",
    ru: "О ком речь.")
  static let measure = Field<ComputedMeasure>(
    "measure", .choice,
    en:
      "The program measures it itself: what is done, done on time, or proven of what is done, in %.",
    ru:
      "Показатель считает программа: доля выполненного, выполненного в срок, с подтверждением, в %."
  )
  static let atLeast = Field(
    "atLeast", .goals,
    en: "The goal, not less than; exactly one of atLeast and atMost.",
    ru: "Цель «не менее»; ровно одно из atLeast и atMost.")
  static let atMost = Field(
    "atMost", .goals,
    en: "The goal, not more than; exactly one of atLeast and atMost.",
    ru: "Цель «не более»; ровно одно из atLeast и atMost.")
  static let measurements = Field(
    "measurements", Shape.measurement.list,
    en: "What was measured.",
    ru: "Замеры.")

  static let all = FieldSet(
    id.key, title.key, code.key, unit.key, audience.key, measure.key, atLeast.key, atMost.key,
    measurements.key,
    conditions: [
      .alternatives([
        .init(required: [atLeast.key], excluded: [atMost.key]),
        .init(required: [atMost.key], excluded: [atLeast.key]),
      ]),
      .alternatives([
        .init(required: [], excluded: [measure.key]),
        .init(required: [measure.key], excluded: [measurements.key]),
      ]),
    ],
    snippet: .init(
      id.key, title.key, unit.key, atLeast.key, en: "an indicator", ru: "показатель"))
}

extension Target.Bound {
  /// The key under which the file has such goals.
  var field: Field<[Goal]> {
    switch self {
    case .atLeast: TargetField.atLeast
    case .atMost: TargetField.atMost
    }
  }
}

extension Shape where Value == Target {
  /// One indicator with its goals and measurements.
  static let target: Shape<Target> = Shape(.object("target") { TargetField.all }) { node, reader in
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
      code: reader.read(TargetField.code, of: values),
      title: reader.read(TargetField.title, of: values) ?? "",
      unit: reader.read(TargetField.unit, of: values) ?? "%",
      audience: reader.read(TargetField.audience, of: values),
      measure: reader.read(TargetField.measure, of: values),
      bound: upper == nil ? .atLeast : .atMost,
      goals: atLeast ?? atMost ?? [],
      measurements: (reader.read(TargetField.measurements, of: values) ?? [])
        .stablySorted { $0.on < $1.on },
      node: node)
    reader.noteTarget(target.id, node)
    if target.measure != nil {
      reader.checkComputed(
        target, at: reader.node(TargetField.measure, of: values) ?? node,
        measurements: reader.node(TargetField.measurements, of: values))
    }
    if target.isPercentage {
      for goals in [lower, upper] { goals.map { reader.checkPercentages(ofGoals: $0) } }
      for measurement in target.measurements { reader.checkPercentage(of: measurement) }
    }
    return hasOneBound ? target : nil
  }
}

extension RoadmapReader {
  fileprivate mutating func checkComputed(
    _ target: Target, at node: JSONNode, measurements: JSONNode?
  ) {
    if !target.isPercentage {
      report(.targetMeasure, at: node, ReadingMessage.computedIsPercentage)
    }
    if let measurements {
      report(.targetMeasure, at: measurements, ReadingMessage.computedIsMeasured)
    }
  }

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
        .targetRange,
        at: document.value(MeasurementField.value, of: measurement.node) ?? measurement.node,
        ReadingMessage.valueOutOfRange)
    case .count:
      report(
        .targetRange,
        at: document.value(MeasurementField.count, of: measurement.node) ?? measurement.node,
        ReadingMessage.countOverTotal)
    }
  }
}
