import Foundation
import RoadmapFuzzing

/// Starts workers, watches over them, and tells what came of it.
struct FuzzSupervisor {
  /// The program itself, which it starts again for every worker.
  let program: String
  let folder: FuzzFolder
  let seed: UInt64
  let jobs: Int

  /// A worker that has not gone on for this long hangs.
  private static let patience = 10.0

  /// Tries all the targets for some time each, and returns how many findings there are.
  func run(_ targets: [FuzzTarget], secondsEach: Double) throws -> Int {
    var lines = [FuzzTable.head]
    var findings = 0
    var total = 0
    for target in targets {
      let results = try run(target, seconds: secondsEach)
      findings += results.map(\.findings).reduce(0, +)
      total += results.map(\.executions).reduce(0, +)
      lines.append(FuzzTable.line(target.name, results, seconds: secondsEach))
    }
    say(lines.joined(separator: "\n"))
    say("\(total) executions, seed \(seed), \(findings == 0 ? "no" : String(findings)) findings")
    return findings
  }

  /// Tries one target with several workers at once.
  private func run(_ target: FuzzTarget, seconds: Double) throws -> [FuzzResult] {
    var lanes = try (0..<jobs).map { try FuzzLane(target, worker: $0, folder) }
    let end = Date(timeIntervalSinceNow: seconds)
    while true {
      let remaining = end.timeIntervalSinceNow
      for index in lanes.indices {
        try lanes[index].step(
          program, seed: seed, remaining: remaining, patience: Self.patience, folder)
      }
      if lanes.allSatisfy({ $0.isDone }) { break }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return lanes.map(\.result)
  }
}
