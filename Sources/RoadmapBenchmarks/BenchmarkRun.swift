import Foundation
import RoadmapCore
import SourceJSON

/// Everything that `make bench` measures, in one run, so that ratios compare like with like.
struct BenchmarkRun {
  /// The path of the program as it is released.
  let program: String

  static let example = "Examples/gymnasium-406.json"
  static let day = "2024-02-29"
  static let sizes = [1_000, 10_000, 50_000]

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
    report(try markFigures(in: folder))
    report(try importFigures(in: folder))
    report(try validationFigures(in: folder))
    report(try regionFigures(in: folder))
    let largest = GeneratedRoadmap(activityCount: Self.sizes[2]).bytes
    report([try parseFigure(largest)])
    report([try loadFigure(largest)])
    let another = GeneratedRoadmap(
      activityCount: Self.sizes[2], phrases: DistinctPhrases.first(Self.sizes[2]))
    report([try loadFigure(another.bytes).asInformation("load, every deadline another")])
    report([phraseFigure()])
    return figures
  }
}

// MARK: Whole processes

extension BenchmarkRun {
  private func processFigures(in folder: URL) throws -> [Figure] {
    var start = Stopwatch()
    var completion = Stopwatch()
    for _ in 0..<30 {
      start.add(try status(of: Self.example).duration)
      completion.add(try completionOfItems().duration)
    }
    let files = Self.sizes.map { folder.appendingPathComponent("\($0).json") }
    let bytes = try zip(Self.sizes, files).map { size, file in
      try write(GeneratedRoadmap(activityCount: size), to: file)
    }
    var times = Self.sizes.map { _ in Stopwatch() }
    var peak = 0
    // In turns, so that what else the machine does falls on all sizes alike.
    for _ in 0..<11 {
      for index in files.indices {
        let run = try status(of: files[index].path)
        times[index].add(run.duration)
        if index == 2 { peak = max(peak, run.peakBytes) }
      }
    }
    let size = try FileHandle(forReadingFrom: URL(fileURLWithPath: program)).seekToEnd()
    // What a process costs before it reads a byte would make growth look smaller than it is.
    let perByte = zip(times, bytes).map { ($0.minimum - start.minimum) / $1 }
    return [
      .atMost(
        10, start.minimum * 1e3, unit: "ms", "status, an example",
        "median \(Figure.number(start.median * 1e3)) ms"),
      .atMost(
        15, completion.minimum * 1e3, unit: "ms", "completion of items, an example",
        "median \(Figure.number(completion.median * 1e3)) ms"),
      .atMost(20, Double(size) / 1e6, unit: "MB", "program, size", "\(size) bytes"),
      .atMost(
        0.5, times[2].minimum, unit: "s", "status, \(Self.sizes[2]) activities",
        "median \(Figure.number(times[2].median)) s, file \(Figure.number(bytes[2] / 1e6)) MB"),
      .atMost(
        6, Double(peak) / bytes[2], unit: "× file", "status, peak memory",
        "\(Figure.number(Double(peak) / 1e6)) MB"),
      .atMost(
        1.05, perByte[2] / perByte[1], unit: "× linear", "status, growth from 10000 to 50000",
        perByte.map { Figure.number($0 * 1e9) }.joined(separator: " → ") + " ns a byte"),
    ]
  }

  private func status(of file: String) throws -> ProgramRun {
    try ProgramRun(program, ["status", file, "--as-of", Self.day, "--lang", "ru"])
  }

  /// What a shell asks while somebody types.
  private func completionOfItems() throws -> ProgramRun {
    try ProgramRun(
      program, ["completions", "bash", "--", "roadmap", "done", "-f", Self.example, ""])
  }

  /// Returns how many bytes were written.
  func write(_ roadmap: GeneratedRoadmap, to file: URL) throws -> Double {
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
      850, Double(count) / stopwatch.minimum / 1e3, unit: "thousand/s",
      "deadlines, no phrase twice",
      "\(Figure.number(share)) % understood")
  }
}
