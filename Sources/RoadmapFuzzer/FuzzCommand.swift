import Foundation
import RoadmapFuzzing

/// What the fuzzer is asked to do.
struct FuzzCommand {
  private let program: String
  private let words: [String]

  private static let folder = ".build/fuzz"

  init(_ arguments: [String]) {
    program = Bundle.main.executablePath ?? arguments.first ?? ""
    words = Array(arguments.dropFirst())
  }

  /// Does it, and returns the exit status.
  func run() throws -> Int32 {
    switch words.first {
    case "all" where words.count == 3: return try fuzz(FuzzTarget.all)
    case "work" where words.count == 6: return try work()
    case "try" where words.count >= 3: return try replay()
    case "seeds" where words.count == 2: return try writeSeeds(words[1])
    case let name?:
      if let target = FuzzTarget.named(name), words.count == 3 { return try fuzz([target]) }
    case nil: break
    }
    let names = FuzzTarget.all.map(\.name).joined(separator: "|")
    say(
      """
      usage: RoadmapFuzzer all|\(names) SECONDS SEED
             RoadmapFuzzer try TARGET FILE...
             RoadmapFuzzer seeds FOLDER
      """)
    return 2
  }

  private func fuzz(_ targets: [FuzzTarget]) throws -> Int32 {
    guard let seconds = Double(words[1]), let seed = UInt64(words[2]) else { return 2 }
    let supervisor = FuzzSupervisor(
      program: program, folder: try FuzzFolder(Self.folder), seed: seed,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    let findings = try supervisor.run(targets, secondsEach: seconds / Double(targets.count))
    return findings == 0 ? 0 : 1
  }

  private func work() throws -> Int32 {
    guard let target = FuzzTarget.named(words[1]), let seed = UInt64(words[2]),
      let seconds = Double(words[3]), let number = Int(words[5])
    else { return 2 }
    let folder = try FuzzFolder(words[4])
    let record = try FuzzRecord(path: folder.record(of: target, worker: number))
    try FuzzWorker(target: target, record: record, folder: folder)
      .run(seed: seed, seconds: seconds, executions: .max)
    return 0
  }

  /// Tries files again, and shortens those that violate something.
  private func replay() throws -> Int32 {
    guard let target = FuzzTarget.named(words[1]) else { return 2 }
    var status: Int32 = 0
    for file in words.dropFirst(2) {
      let input = Array(try Data(contentsOf: URL(filePath: file)))
      let time = ContinuousClock().measure { _ = target.violation(by: input) }
      let violation = target.violation(by: input)
      say("\(file): \(violation?.description ?? "fine"), \(time.microseconds / 1_000) ms")
      guard let violation else { continue }
      status = 1
      let shrunk = target.shrunk(input, violating: violation.property)
      say("  shortened: \(String(decoding: shrunk, as: UTF8.self).debugDescription)")
    }
    return status
  }

  /// Writes what libFuzzer begins with: a folder of inputs and a dictionary for every target.
  private func writeSeeds(_ path: String) throws -> Int32 {
    for target in FuzzTarget.all {
      let folder = URL(filePath: "\(path)/\(target.name)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (index, seed) in (target.seeds + FuzzFolder.inputs(for: target)).enumerated()
      where seed.count <= target.longestInput {
        try Data(seed).write(to: folder.appending(path: "seed-\(index)"))
      }
      let lines = target.words.filter { !$0.isEmpty && $0.count < 128 }.map { word in
        "\"" + word.map { String(format: "\\x%02x", Int($0)) }.joined() + "\"\n"
      }
      try Data(lines.joined().utf8).write(to: URL(filePath: "\(path)/\(target.name).dict"))
    }
    return 0
  }
}
