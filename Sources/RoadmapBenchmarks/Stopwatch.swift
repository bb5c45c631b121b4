/// Wall-clock times of one piece of work, in seconds.
struct Stopwatch {
  private var times: [Double] = []

  /// Runs the work once more; what it returns dies after the clock has stopped.
  mutating func measure(_ work: () throws -> some Any) rethrows {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    add(clock.now - start)
    withExtendedLifetime(result) {}
  }

  mutating func add(_ duration: Duration) {
    times.append(duration.seconds)
  }

  /// The quickest run: what the work costs when the machine does nothing else.
  var minimum: Double { times.min() ?? .infinity }

  var median: Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? .infinity : sorted[sorted.count / 2]
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
