import SourceJSON

extension RoadmapEdit {
  /// Records a measurement of a target, in the order of the days.
  public static func measure(_ request: MeasureRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let target = try situation.target(request.target)
      try request.check(target, today: situation.today)
      let on = request.on ?? situation.today
      // Of several measurements of a day the last is what counts.
      let isAlreadySo =
        target.measurements.last { $0.on == on }.map { measurement in
          measurement.amount == request.amount
            && (request.source ?? measurement.source) == measurement.source
        } ?? false
      let previous = target.measurements.last { $0.on <= on }
      var plan = EditPlan()
      if !isAlreadySo { plan.edits = [situation.recording(request, on: on, of: target)] }
      plan.outcomes = [
        { after in
          let measured = after.targets.first { $0.id == target.id } ?? target
          return .measured(
            MeasureOutcome(
              target: measured, on: on, value: request.amount.value, isAlreadySo: isAlreadySo,
              previous: previous,
              coverage: measured.coverage(on: after.today).first {
                $0.goal.window.contains(on)
              }))
        }
      ]
      return plan
    }
  }
}

extension MeasureRequest {
  func check(_ target: Target, today: CalendarDate) throws(EditRefusal) {
    if target.measure != nil { throw .computedTarget(target.id) }
    if let on, on.isInFuture(on: today) { throw .future(on, today: today) }
    if source?.isBlank == true { throw .blankText(.source) }
    switch amount {
    case .count(let count, let of):
      guard target.isPercentage else { throw .countIsNoShare(target.id, unit: target.unit, count) }
      guard count >= 0, of > 0 else { throw .badCount(count, of: of) }
      guard count <= of else { throw .countOverTotal(count, of: of) }
    case .value(let value):
      if isAsked { try checkUnit(of: value, target) }
      guard value.isFinite, !target.isPercentage || (0...100).contains(value) else {
        throw .valueOutOfRange(value)
      }
    }
  }
}

extension MeasureRequest {
  /// Refuses a value of another unit, «12 чел.» of a share, one that may be meant a hundred times as
  /// much, «0,47», and a half of what is only whole, «12,5 пар».
  private func checkUnit(of value: Double, _ target: Target) throws(EditRefusal) {
    let measured = target.isPercentage ? "%" : target.unit.lowercased()
    if let unit, !Self.isAlike(unit.lowercased(), measured) {
      throw .otherUnit(target.id, said: unit, unit: target.unit, value)
    }
    if target.isPercentage, unit == nil, value > 0, value < 1 {
      throw .shareUnsure("measure \(target.id)", value)
    }
    if Self.wholeUnits.contains(where: measured.hasPrefix), value != value.rounded() {
      throw .notWhole(unit: target.unit, value)
    }
  }

  private static func isAlike(_ said: String, _ unit: String) -> Bool {
    let isShare = ["процент", "percent", "per cent", "%"].contains(where: said.hasPrefix)
    return isShare ? unit == "%" : said.prefix(3) == unit.prefix(3)
  }

  private static let wholeUnits = ["пар", "чел", "pair", "people", "person"]
}

extension EditSituation {
  /// Every target.
  var targets: [Target] { roadmap.allTargets }

  func target(_ typed: String) throws(EditRefusal) -> Target {
    let targets = targets
    if let target = targets.first(where: { $0.id == typed }) { return target }
    let wanted = SearchText(typed)
    let whole = targets.filter { SearchText($0.title) == wanted }
    let titled =
      whole.isEmpty && typed.count > 3
      ? targets.filter { SearchText($0.title).contains(wanted) } : whole
    if let target = titled.first, titled.count == 1 { return target }
    let nearest = NearestWord.to(typed, among: targets.map(\.id))
    let meant = nearest.map { id in targets.filter { $0.id == id } }
    throw .unknownTarget(
      typed,
      known: (titled.isEmpty ? meant ?? targets : titled).map {
        EditRefusal.KnownTarget($0.id, $0.title)
      })
  }

  fileprivate func recording(
    _ request: MeasureRequest, on day: CalendarDate, of target: Target
  ) -> JSONEdit {
    let list = path(to: target.node).appending(TargetField.measurements)
    let value = Measurement(
      on: day, amount: request.amount, source: request.source,
      recorded: day == today ? nil : today, node: target.node
    ).json
    guard let array = file.document.node(at: list) else {
      return .append(list, value, order: TargetField.all.names)
    }
    // The model has them sorted; the file may not.
    let days = file.document.elements(of: array).map { node in
      target.measurements.first { $0.node == node }?.on
    }
    let index = days.lastIndex { $0.map { $0 <= day } ?? false }.map { $0 + 1 } ?? 0
    return index < days.count ? .insert(list.appending(index), value) : .append(list, value)
  }
}
