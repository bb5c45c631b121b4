extension RoadmapComparison {
  /// Takes in the goals whose value, verdict or measured value is not what it was.
  mutating func compare(_ before: [[CoverageLine]], _ now: [[CoverageLine]]) {
    var former = before
    for lines in now {
      let earlier =
        lines.first.flatMap { line in
          former.firstIndex { $0.first?.target.id == line.target.id }
            ?? former.firstIndex {
              $0.first.map { TargetIdentity($0.target) } == TargetIdentity(line.target)
            }
        }.map { former.remove(at: $0) } ?? []
      for line in lines {
        let counterpart = earlier.first { $0.coverage.goal.key == line.coverage.goal.key }
        if !line.stands(like: counterpart) { coverage.append(Measure(from: counterpart, to: line)) }
      }
      for line in earlier
      where !lines.contains(where: { $0.coverage.goal.key == line.coverage.goal.key }) {
        coverage.append(Measure(from: line, to: nil))
      }
    }
    coverage += former.joined().map { Measure(from: $0, to: nil) }
  }
}

extension CoverageLine {
  fileprivate func stands(like other: CoverageLine?) -> Bool {
    guard let other else { return false }
    return coverage.goal.value == other.coverage.goal.value
      && coverage.measurement?.amount == other.coverage.measurement?.amount
      && coverage.verdict == other.coverage.verdict
  }
}
