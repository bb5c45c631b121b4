import Foundation

/// Runs every command at n, 2n and 4n of each dimension: no step may take more than n log n.
struct GrowthRun {
  /// The path of the program as it is released.
  let program: String
  /// Whether only the paths that were slow once are measured.
  let isShort: Bool

  /// What four times the input may take at most, times the smallest: n log n takes 4.7, n² takes 16.
  private static let most = 7.0
  /// What the largest input may take without being compared, in seconds: noise would decide.
  private static let quick = 0.06

  /// Measures and prints; returns whether every dimension keeps to the bound.
  func measure() throws -> Bool {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-growth-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let start = try time(["version"], in: FileManager.default.temporaryDirectory, rounds: 3)
    var isGood = true
    for dimension in GrowthDimension.all where dimension.isInShortForm || !isShort {
      var times = try times(of: dimension, start: start, in: folder, rounds: 1)
      // What looks bad is looked at again: a machine that does something else is no fault of ours.
      for rounds in [3, 5] where isTooMuch(times) {
        times = try self.times(of: dimension, start: start, in: folder, rounds: rounds)
      }
      let figures = times.map { Figure.number($0 * 1e3) }.joined(separator: " → ")
      let ratio = Figure.number(times[2] / max(times[0], 1e-4))
      let isFast = times[2] < Self.quick
      let line =
        "\(isTooMuch(times) ? "SLOW" : "ok  ")  \(dimension.name), "
        + "\(dimension.size) to \(4 * dimension.size): \(figures) ms"
        + (isFast ? "" : ", \(ratio) ×") + "\n"
      // Not held back, also in a pipe: a run takes minutes.
      FileHandle.standardOutput.write(Data(line.utf8))
      isGood = isGood && !isTooMuch(times)
    }
    return isGood
  }

  private func isTooMuch(_ times: [Double]) -> Bool {
    times[2] >= Self.quick && times[2] > Self.most * max(times[0], Self.quick / 16)
  }

  private func times(
    of dimension: GrowthDimension, start: Double, in folder: URL, rounds: Int
  ) throws -> [Double] {
    try [1, 2, 4].map { factor in
      let place = folder.appendingPathComponent("input")
      try? FileManager.default.removeItem(at: place)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for (name, bytes) in try dimension.files(dimension.size * factor) {
        try Data(bytes).write(to: place.appendingPathComponent(name))
      }
      let arguments = dimension.arguments + ["--lang", "ru", "--as-of", BenchmarkRun.day]
      return max(0, try time(arguments, in: place, rounds: rounds) - start)
    }
  }

  /// The least time that a run spends on a core, in seconds.
  private func time(_ arguments: [String], in folder: URL, rounds: Int) throws -> Double {
    var least = Double.infinity
    for _ in 0..<rounds {
      let run = try ProgramRun(program, arguments, in: folder.path, mayFindProblems: true)
      least = min(least, run.coreTime)
    }
    return least
  }
}
