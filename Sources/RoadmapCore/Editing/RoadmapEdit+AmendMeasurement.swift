import SourceJSON

extension RoadmapEdit {
  /// Corrects a measurement, or takes it out; the file remembers what it said.
  public static func amend(_ request: AmendMeasurementRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let target = try situation.target(request.target)
      let measurement = try request.measurement(of: target)
      guard let correction = request.correction else {
        return .altering(
          [.remove(situation.path(to: measurement.node))],
          [situation.amendment(target.id, .measurement, from: .measurement(measurement))],
          in: situation)
      }
      let day = correction.on ?? measurement.on
      let corrected = Measurement(
        on: day, amount: correction.amount ?? measurement.amount,
        source: correction.source ?? measurement.source,
        recorded: measurement.writtenOn == day ? nil : measurement.writtenOn,
        node: measurement.node)
      try MeasureRequest(
        target: target.id, corrected.amount, on: correction.on, source: correction.source
      ).check(target, today: situation.today)
      let value = situation.file.document.value(of: measurement.node)
      let written = value.replacing(corrected.json, order: MeasurementField.all.names)
      guard written != value else { return .altering([], [], in: situation) }
      return .altering(
        situation.writing(
          written, inPlaceOf: measurement.node, on: day, wasOn: measurement.on,
          among: target.measurements.map { ($0.node, $0.on) }),
        [
          situation.amendment(
            target.id, .measurement, from: .measurement(measurement),
            to: .measurement(corrected))
        ], in: situation)
    }
  }
}

extension AmendMeasurementRequest {
  fileprivate func measurement(of target: Target) throws(EditRefusal) -> Measurement {
    let days = target.measurements.map(\.on)
    guard let day = entry else {
      guard let last = target.measurements.last else {
        throw .unknownEntry(target.id, nil, days: days)
      }
      return last
    }
    let found = target.measurements.filter { $0.on == day }
    guard let last = found.last else { throw .unknownEntry(target.id, day, days: days) }
    return last
  }
}
