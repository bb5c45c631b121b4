import Foundation

/// `summary` and the rows for data engines over a region of files, beside DuckDB reading the same files.
extension BenchmarkRun {
  func regionFigures(in folder: URL) throws -> [Figure] {
    let district = try region(300, in: folder)
    let region = try region(4_000, in: folder)
    var times = Stopwatch()
    for _ in 0..<7 { times.add(try summary(district).duration) }
    let large = try summary(region)
    let rows = try (rows(district), rows(region))
    return [
      .atMost(
        0.3, times.minimum, unit: "s", "summary, 300 files",
        "median \(Figure.number(times.median)) s"),
      .atMost(
        1.2, large.duration.seconds, unit: "s", "summary, 4000 files",
        "12 s for 40 000; peak \(Figure.number(Double(large.peakBytes) / 1e6)) MB"),
      .atMost(
        1.5, Double(rows.1.peakBytes) / Double(rows.0.peakBytes), unit: "×",
        "export ndjson, memory 4000 : 300 files",
        "\(Figure.number(Double(rows.1.peakBytes) / 1e6)) MB,"
          + " \(Figure.number(rows.1.duration.seconds)) s"),
      try duckFigure(region, ours: large),
    ]
  }

  private func region(_ count: Int, in folder: URL) throws -> String {
    let region = folder.appendingPathComponent("region-\(count)")
    for number in 1...count {
      let district = region.appendingPathComponent("\(number % 16)")
      try FileManager.default.createDirectory(at: district, withIntermediateDirectories: true)
      _ = try write(
        GeneratedRoadmap(activityCount: 58, seed: UInt64(number)),
        to: district.appendingPathComponent("\(number).json"))
    }
    return region.path
  }

  private func summary(_ folder: String) throws -> ProgramRun {
    try ProgramRun(program, ["summary", folder, "--format", "json", "--as-of", Self.day])
  }

  private func rows(_ folder: String) throws -> ProgramRun {
    try ProgramRun(program, ["export", folder, "--format", "ndjson", "--as-of", Self.day])
  }

  /// DuckDB only reads the files and counts the entries; it knows no deadlines.
  private func duckFigure(_ folder: String, ours: ProgramRun) throws -> Figure {
    let name = "summary : DuckDB reading the files"
    let question = """
      SELECT count(*), sum(len(stages)) FROM read_json('\(folder)/*/*.json', \
      maximum_object_size = 100000000, union_by_name = true)
      """
    // As a program, or as a module of the Python that `make interop` has installed.
    let python = ".build/interop/bin/python"
    let run: ProgramRun
    if let duckdb = ProgramRun.path(of: "duckdb") {
      run = try ProgramRun(duckdb, ["-c", question])
    } else if FileManager.default.isExecutableFile(atPath: python) {
      let script = "import duckdb, sys; print(duckdb.sql(sys.argv[1]).fetchall())"
      run = try ProgramRun(python, ["-c", script, question])
    } else {
      return .information(name, "skipped: no duckdb")
    }
    return .information(
      name,
      "\(Figure.number(run.duration.seconds / ours.duration.seconds)) ×, DuckDB"
        + " \(Figure.number(run.duration.seconds)) s")
  }
}
