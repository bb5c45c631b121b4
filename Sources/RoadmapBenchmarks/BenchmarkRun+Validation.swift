import Foundation

/// `validate` over many files and over a large one, beside a validator of JSON Schema.
extension BenchmarkRun {
  func validationFigures(in folder: URL) throws -> [Figure] {
    let many = folder.appendingPathComponent("many")
    try FileManager.default.createDirectory(at: many, withIntermediateDirectories: true)
    var total = 0.0
    for number in 1...1_000 {
      let file = many.appendingPathComponent("\(number).json")
      total += try write(GeneratedRoadmap(activityCount: 58, seed: UInt64(number)), to: file)
    }
    var times = Stopwatch()
    var peak = 0
    for _ in 0..<7 {
      let run = try validate(many.path)
      times.add(run.duration)
      peak = max(peak, run.peakBytes)
    }
    var large = Stopwatch()
    let file = folder.appendingPathComponent("\(Self.sizes[2]).json")
    for _ in 0..<5 { large.add(try validate(file.path).duration) }
    return [
      .atMost(
        0.25, times.minimum, unit: "s", "validate, 1000 files",
        "median \(Figure.number(times.median)) s, \(Figure.number(total / 1e6)) MB,"
          + " peak \(Figure.number(Double(peak) / 1e6)) MB"),
      .atMost(
        0.5, large.minimum, unit: "s", "validate, \(Self.sizes[2]) activities",
        "median \(Figure.number(large.median)) s"),
      try schemaFigure(many, ours: times),
    ]
  }

  private func validate(_ path: String) throws -> ProgramRun {
    // Warnings are no failure; an error would be, and the measurement would end.
    try ProgramRun(program, ["validate", path, "--as-of", Self.day])
  }

  private func schemaFigure(_ folder: URL, ours: Stopwatch) throws -> Figure {
    let name = "validate : check-jsonschema"
    guard let peer = ProgramRun.path(of: "check-jsonschema") else {
      return .information(name, "skipped: no check-jsonschema")
    }
    let run = try ProgramRun(
      "/bin/sh",
      [
        "-c",
        "'\(peer)' --schemafile Examples/roadmap.schema.json '\(folder.path)'/*.json",
      ])
    return .atLeast(
      60, run.duration.seconds / ours.minimum, unit: "×", name,
      "\(Figure.number(run.duration.seconds)) s")
  }
}
