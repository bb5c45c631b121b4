import Foundation
import RoadmapCore
import SourceJSON

/// Everything that `make bench` measures, in one run, so that ratios compare like with like.
struct BenchmarkRun {
  /// The path of the program as it is released.
  let program: String

  private static let example = "Examples/gymnasium-406.json"
  private static let day = "2024-02-29"
  private static let sizes = [1_000, 10_000, 50_000]

  /// Measures, prints each figure as it is known, and returns them all.
  func figures() throws -> [Figure] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var figures: [Figure] = []
    func report(_ more: [Figure]) {
      for figure in more { figure.print() }
      figures += more
    }
    // Processes first: see ProgramRun on the size of the parent.
    report(try processFigures(in: folder))
    let largest = GeneratedRoadmap(activityCount: Self.sizes[2]).bytes
    report([try parseFigure(largest)])
    report([try loadFigure(largest)])
    report([phraseFigure()])
    return figures
  }
}

// MARK: Whole processes

extension BenchmarkRun {
  private func processFigures(in folder: URL) throws -> [Figure] {
    let (start, _) = try status(of: Self.example, runs: 30)
    var figures = [
      Figure.atMost(
        10, start.minimum * 1e3, unit: "ms", "status, an example",
        "median \(Figure.number(start.median * 1e3)) ms")
    ]
    // What a process costs before it reads a byte would make growth look smaller than it is.
    var perByte: [Double] = []
    for size in Self.sizes {
      let file = folder.appendingPathComponent("\(size).json")
      let bytes = try write(GeneratedRoadmap(activityCount: size), to: file)
      let (time, peak) = try status(of: file.path, runs: 11)
      perByte.append((time.minimum - start.minimum) / bytes)
      guard size == Self.sizes.last else { continue }
      figures += [
        .atMost(
          0.5, time.minimum, unit: "s", "status, \(size) activities",
          "median \(Figure.number(time.median)) s, file \(Figure.number(bytes / 1e6)) MB"),
        .atMost(
          6, peak / bytes, unit: "× file", "status, peak memory",
          "\(Figure.number(peak / 1e6)) MB"),
        .atMost(
          1.05, perByte[2] / perByte[1], unit: "× linear", "status, growth from 10000 to 50000",
          "\(Figure.number(perByte[1] * 1e9)) → \(Figure.number(perByte[2] * 1e9)) ns a byte"),
      ]
    }
    return figures
  }

  private func status(of file: String, runs: Int) throws -> (time: Stopwatch, peak: Double) {
    var stopwatch = Stopwatch()
    var peak = 0
    for _ in 0..<runs {
      let run = try ProgramRun(program, ["status", file, "--as-of", Self.day, "--lang", "ru"])
      stopwatch.add(run.duration)
      peak = max(peak, run.peakBytes)
    }
    return (stopwatch, Double(peak))
  }

  /// Returns how many bytes were written.
  private func write(_ roadmap: GeneratedRoadmap, to file: URL) throws -> Double {
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var count = 0
    roadmap.write { bytes in
      handle.write(Data(bytes))
      count += bytes.count
    }
    return Double(count)
  }
}

// MARK: Beside Foundation

extension BenchmarkRun {
  private func parseFigure(_ bytes: [UInt8]) throws -> Figure {
    let data = Data(bytes)
    var ours = Stopwatch()
    var theirs = Stopwatch()
    for _ in 0..<5 {
      for _ in 0..<3 { ours.measure { JSONDocument(bytes: bytes) } }
      try theirs.measure { try JSONSerialization.jsonObject(with: data) }
    }
    return .atLeast(
      8, theirs.minimum / ours.minimum, unit: "×", "parse : JSONSerialization",
      "\(rate(bytes, ours)) : \(rate(bytes, theirs))")
  }

  private func loadFigure(_ bytes: [UInt8]) throws -> Figure {
    let data = Data(bytes)
    var ours = Stopwatch()
    var theirs = Stopwatch()
    for _ in 0..<5 {
      for _ in 0..<3 { ours.measure { RoadmapFile(bytes: bytes) } }
      try theirs.measure { try JSONDecoder().decode(PlainRoadmap.self, from: data) }
    }
    return .atLeast(
      4, theirs.minimum / ours.minimum, unit: "×", "load : JSONDecoder",
      "\(rate(bytes, ours)) : \(rate(bytes, theirs))")
  }

  private func rate(_ bytes: [UInt8], _ stopwatch: Stopwatch) -> String {
    "\(Figure.number(Double(bytes.count) / stopwatch.minimum / 1e6)) MB/s"
  }
}

// MARK: Deadlines

extension BenchmarkRun {
  private func phraseFigure() -> Figure {
    guard let start = CalendarDate("2021-01-01"), let end = CalendarDate("2024-12-31"),
      let period = DateSpan(start, end)
    else { preconditionFailure("the period of the benchmark is written above") }
    let context = DeadlineContext(period: period, yearKind: .school)
    let count = 100_000
    var phrases = DistinctPhrases()
    var stopwatch = Stopwatch()
    var understood = 0
    let rounds = 3
    for _ in 0..<rounds {
      let batch = phrases.next(count)
      stopwatch.measure {
        let deadlines = batch.map { Deadline(text: $0, in: context) }
        understood += deadlines.count { $0.reading != nil }
        return deadlines
      }
    }
    let share = Double(understood) / Double(rounds * count) * 100
    return .atLeast(
      200, Double(count) / stopwatch.minimum / 1e3, unit: "thousand/s",
      "deadlines, no phrase twice",
      "\(Figure.number(share)) % understood")
  }
}
