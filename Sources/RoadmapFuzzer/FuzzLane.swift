import Foundation
import RoadmapFuzzing

/// The workers of one target that run one after the other: where one ends early, the next takes over.
struct FuzzLane {
  private let target: FuzzTarget
  private let worker: Int
  private let record: FuzzRecord
  private var process: Process?
  private var starts = 0
  private var lastExecutions = 0
  private var lastProgress = Date()
  private var isStuck = false
  private var crashes = 0
  private(set) var isDone = false

  init(_ target: FuzzTarget, worker: Int, _ folder: FuzzFolder) throws {
    self.target = target
    self.worker = worker
    let path = folder.record(of: target, worker: worker)
    try? FileManager.default.removeItem(atPath: path)
    record = try FuzzRecord(path: path)
  }

  /// What came of it so far.
  var result: FuzzResult {
    FuzzResult(
      executions: record[.executions], slowestMicroseconds: record[.slowestMicroseconds],
      findings: record[.violations] + crashes)
  }

  /// Looks after the worker: starts one, or sees how it ended, or ends one that hangs.
  mutating func step(
    _ program: String, seed: UInt64, remaining: Double, patience: Double, _ folder: FuzzFolder
  ) throws {
    guard !isDone else { return }
    guard let process else {
      // Five that crashed are enough to work on.
      guard remaining > 0, crashes < 5 else {
        isDone = true
        return
      }
      return try start(program, seed: seed, seconds: remaining, folder)
    }
    if process.isRunning {
      watch(process, patience)
      return
    }
    self.process = nil
    isDone = process.terminationReason == .exit && process.terminationStatus == 0
    guard !isDone else { return }
    crashes += 1
    let what = isStuck ? "hangs" : "crashes"
    say("\(target.name): an input \(what)\n  kept in \(try folder.keep(record.input, of: target))")
  }

  private mutating func start(
    _ program: String, seed: UInt64, seconds: Double, _ folder: FuzzFolder
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    // Every worker has a seed of its own, also the one that takes over.
    let own = seed &+ UInt64(worker) &+ UInt64(starts) &* 1_000_003
    process.arguments = [
      "work", target.name, String(own), String(seconds), folder.path, String(worker),
    ]
    starts += 1
    isStuck = false
    lastProgress = Date()
    try process.run()
    self.process = process
  }

  private mutating func watch(_ process: Process, _ patience: Double) {
    let executions = record[.executions]
    if executions != lastExecutions {
      lastExecutions = executions
      lastProgress = Date()
    } else if -lastProgress.timeIntervalSinceNow > patience, !isStuck {
      isStuck = true
      kill(process.processIdentifier, SIGKILL)
    }
  }
}
