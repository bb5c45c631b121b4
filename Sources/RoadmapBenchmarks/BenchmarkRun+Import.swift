import Foundation

/// Reading Word tables, which the program itself writes from generated roadmaps.
extension BenchmarkRun {
  func importFigures(in folder: URL) throws -> [Figure] {
    let small = try importing(60, rounds: 20, in: folder)
    let large = try importing(5_000, rounds: 5, in: folder)
    return [
      .atMost(
        40, small.minimum * 1e3, unit: "ms", "import, 60 activities docx",
        "median \(Figure.number(small.median * 1e3)) ms"),
      .atMost(
        0.5, large.minimum, unit: "s", "import, 5000 rows",
        "median \(Figure.number(large.median)) s"),
    ]
  }

  private func importing(_ count: Int, rounds: Int, in folder: URL) throws -> Stopwatch {
    let source = folder.appendingPathComponent("import-\(count).json")
    let table = folder.appendingPathComponent("import-\(count).docx")
    _ = try write(GeneratedRoadmap(activityCount: count), to: source)
    _ = try ProgramRun(
      program, ["export", source.path, "--format", "docx", "-o", table.path, "--as-of", Self.day])
    var times = Stopwatch()
    for _ in 0..<rounds {
      times.add(try ProgramRun(program, ["import", table.path, "--quiet"]).duration)
    }
    return times
  }
}
