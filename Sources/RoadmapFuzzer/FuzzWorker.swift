import RoadmapFuzzing

/// A process that tries inputs until its time is up.
struct FuzzWorker {
  let target: FuzzTarget
  let record: FuzzRecord
  let folder: FuzzFolder

  /// Longer than this, an input holds up a person.
  private static let limit = Duration.seconds(1)
  /// More findings than this in one run say nothing new.
  private static let mostViolations = 20

  /// Tries inputs that come from a seed.
  func run(seed: UInt64, seconds: Double, executions: Int) throws {
    var run = FuzzRun(target, seed: seed, seeds: FuzzFolder.inputs(for: target))
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var now = clock.now
    var known: Set<String> = []
    while now < end, record[.executions] < executions {
      let input = run.nextInput()
      record.input = input
      let start = clock.now
      var violation = run.violation(by: input)
      now = clock.now
      record[.executions] += 1
      let time = now - start
      record[.slowestMicroseconds] = max(record[.slowestMicroseconds], time.microseconds)
      if violation == nil, time > Self.limit { violation = hang(by: input, clock) }
      guard let violation, known.insert(violation.property).inserted else { continue }
      try report(violation, by: input)
      if record[.violations] >= Self.mostViolations { break }
    }
  }

  /// Tries a slow input again: a machine that was busy with other things is no finding.
  private func hang(by input: [UInt8], _ clock: ContinuousClock) -> Violation? {
    let time = clock.measure { _ = target.violation(by: input) }
    return time > Self.limit ? Violation(slow: time.microseconds / 1_000) : nil
  }

  private func report(_ violation: Violation, by input: [UInt8]) throws {
    record[.violations] += 1
    let shrunk = target.shrunk(input, violating: violation.property)
    let detail = target.violation(by: shrunk) ?? violation
    say("\(target.name): \(detail)\n  kept in \(try folder.keep(shrunk, of: target))")
  }
}

extension Duration {
  /// The duration in whole microseconds.
  var microseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }
}
