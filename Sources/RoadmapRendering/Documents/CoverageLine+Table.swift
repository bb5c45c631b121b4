import RoadmapCore

extension CoverageLine {
  /// The table of targets against goals.
  static func table(_ lines: [CoverageLine], in language: Language) -> ReportTable {
    ReportTable(
      columns: [
        ReportColumn(
          language.text(en: "Indicator", ru: "Показатель"), width: .flexible(minimum: 20, weight: 1)
        ),
        ReportColumn(language.text(en: "By", ru: "Срок")),
        ReportColumn(language.text(en: "Goal", ru: "Цель"), alignment: .trailing),
        ReportColumn(language.text(en: "Actual", ru: "Факт"), alignment: .trailing),
        ReportColumn(language.text(en: "Verdict", ru: "Итог")),
      ],
      rows: lines.map { $0.row(in: language) })
  }

  private func row(in language: Language) -> ReportRow {
    let numbers = NumberWording(language)
    let verdict = coverage.verdict
    return ReportRow([
      .text(target.title),
      .text(coverage.goal.name(in: language)),
      .text(target.wording(of: coverage.goal.value, numbers)),
      .text(actual(numbers)),
      .text(verdict.name[language], verdict.tone),
    ])
  }

  /// The measured value, or a dash where there is none.
  func actual(_ numbers: NumberWording) -> String {
    coverage.measurement.map { measurement in
      target.wording(
        actual: measurement.value, numbers, beside: coverage.goal.value,
        isReached: coverage.verdict == .met)
    } ?? "—"
  }
}

extension Goal {
  /// The year or the day that the goal is set for.
  func name(in language: Language) -> String {
    key.isEmpty ? DateWording(language).shortDay(window.end) : key
  }
}

extension Target {
  /// A measured value, which never looks to reach a goal that it does not reach.
  func wording(actual value: Double, _ numbers: NumberWording) -> String {
    numbers.value(value, unit: unit, rounding(of: value))
  }

  /// To the nearest number, but away from a goal that this would seem to reach.
  private func rounding(
    of value: Double, beside others: [Double] = []
  ) -> NumberWording.Rounding {
    let shown = NumberWording.nearest(value)
    let crosses = (goals.map(\.value) + others).contains { goal in
      bound == .atLeast ? (shown >= goal) != (value >= goal) : (shown <= goal) != (value <= goal)
    }
    return crosses ? bound == .atLeast ? .down : .up : .nearest
  }

  /// A measured value beside a goal, which it never looks to reach when it does not.
  func wording(
    actual value: Double, _ numbers: NumberWording, beside goal: Double, isReached: Bool
  ) -> String {
    let rounding = rounding(of: value, beside: [goal])
    let written =
      rounding == .nearest
      ? numbers.decimal(value, rounding)
      : numbers.decimal(value, rounding, beside: goal, isReached: isReached)
    return numbers.figure(written, of: value, unit: unit)
  }

  /// A goal with its direction and unit, such as «≥ 70 %».
  func wording(of goal: Double, _ numbers: NumberWording) -> String {
    let sign = bound == .atLeast ? "≥" : "≤"
    return numbers.figure("\(sign) \(numbers.exact(goal))", of: goal, unit: unit, isLimit: true)
  }
}

extension Coverage.Verdict {
  /// How the verdict looks where there is colour.
  var tone: Tone {
    switch self {
    case .met, .onTrack: .good
    case .behind: .warning
    case .missed: .bad
    case .noData: .muted
    }
  }
}

extension ItemStatus {
  /// How the status looks where there is colour.
  var tone: Tone {
    switch self {
    case .overdue: .bad
    case .dueSoon: .warning
    case .inProgress, .open: .plain
    case .done: .good
    case .planned, .continuous, .onRequest, .unscheduled, .cancelled: .muted
    }
  }
}
