import Foundation

/// Marking an activity, beside other tools that make the same change.
extension BenchmarkRun {
  func markFigures(in folder: URL) throws -> [Figure] {
    let source = folder.appendingPathComponent("\(Self.sizes[2]).json")
    let file = folder.appendingPathComponent("marked.json")
    let large = try mark(copyOf: source, at: file, GeneratedRoadmap.openID, rounds: 5)
    let lines = changedLines(source, file)
    let small = try mark(
      copyOf: URL(fileURLWithPath: Self.example), at: file, "1.2.4", rounds: 20)
    let bytes = try Double(Data(contentsOf: source).count)
    return [
      .atMost(
        0.6, large.times.minimum, unit: "s", "done, \(Self.sizes[2]) activities",
        "median \(Figure.number(large.times.median)) s, git diff: \(lines)"),
      .atMost(
        6, Double(large.peakBytes) / bytes, unit: "× file", "done, peak memory",
        "\(Figure.number(Double(large.peakBytes) / 1e6)) MB"),
      .atMost(
        15, small.times.minimum * 1e3, unit: "ms", "done, an example",
        "median \(Figure.number(small.times.median * 1e3)) ms, with what the disk takes"),
      try jqFigure(source, in: folder, ours: large.times),
      try taskwarriorFigure(in: folder),
    ]
  }

  private func mark(
    copyOf source: URL, at file: URL, _ id: String, rounds: Int
  ) throws -> (times: Stopwatch, peakBytes: Int) {
    var times = Stopwatch()
    var peak = 0
    for _ in 0..<rounds {
      try? FileManager.default.removeItem(at: file)
      try FileManager.default.copyItem(at: source, to: file)
      // The program waits until the disk has its bytes; those of the copy are not its own.
      let copy = try FileHandle(forUpdating: file)
      try copy.synchronize()
      try copy.close()
      let run = try ProgramRun(program, ["done", id, "-f", file.path, "--as-of", Self.day])
      times.add(run.duration)
      peak = max(peak, run.peakBytes)
    }
    return (times, peak)
  }

  private func jqFigure(_ source: URL, in folder: URL, ours: Stopwatch) throws -> Figure {
    let name = "done : jq, the same change"
    guard ProgramRun.path(of: "jq") != nil else { return .information(name, "skipped: no jq") }
    let file = folder.appendingPathComponent("jq.json")
    let change = """
      (.. | objects | select(.id? == "\(GeneratedRoadmap.openID)")) \
      |= . + {progress: [{on: "\(Self.day)", state: "done"}]}
      """
    let run = try ProgramRun(
      "/bin/sh", ["-c", "jq '\(change)' '\(source.path)' > '\(file.path)'"])
    return .information(
      name,
      "\(Figure.number(run.duration.seconds / ours.minimum)) ×"
        + "   jq \(Figure.number(run.duration.seconds)) s, \(Figure.number(Double(run.peakBytes) / 1e6)) MB,"
        + " git diff: \(changedLines(source, file))")
  }

  private func taskwarriorFigure(in folder: URL) throws -> Figure {
    let name = "done, Taskwarrior with 10000 tasks"
    guard ProgramRun.path(of: "task") != nil else {
      return .information(name, "skipped: no Taskwarrior")
    }
    let data = folder.appendingPathComponent("tasks")
    let before = folder.appendingPathComponent("tasks-before")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    let settings = folder.appendingPathComponent("taskrc")
    try Data("data.location=\(data.path)\nconfirmation=no\nrecurrence=no\n".utf8).write(
      to: settings)
    let tasks = (1...10_000).map {
      #"{"description":"Мероприятие \#($0)","due":"20240529T000000Z","status":"pending"}"#
    }
    let list = folder.appendingPathComponent("tasks.json")
    try Data("[\(tasks.joined(separator: ",\n"))]".utf8).write(to: list)
    let prefix = "TASKRC='\(settings.path)' task rc.verbose=nothing"
    _ = try ProgramRun("/bin/sh", ["-c", "\(prefix) import '\(list.path)' 2>/dev/null"])
    try FileManager.default.copyItem(at: data, to: before)
    let run = try ProgramRun("/bin/sh", ["-c", "\(prefix) 5000 done 2>/dev/null"])
    return .information(
      name, "\(Figure.number(run.duration.seconds)) s, git diff: \(changedLines(before, data))")
  }

  /// How many lines a version control system would show: added and removed.
  private func changedLines(_ before: URL, _ after: URL) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "diff", "--no-index", "--numstat", before.path, after.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "no git" }
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var (added, removed) = (0, 0)
    for line in output.split(separator: "\n") {
      let columns = line.split(separator: "\t")
      guard columns.count > 2 else { continue }
      added += Int(columns[0]) ?? 0
      removed += Int(columns[1]) ?? 0
    }
    return "+\(added) −\(removed) lines"
  }
}
