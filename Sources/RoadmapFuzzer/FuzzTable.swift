import Foundation

/// What one worker did.
struct FuzzResult {
  let executions: Int
  let slowestMicroseconds: Int
  let findings: Int
}

/// The table that a run ends with.
enum FuzzTable {
  static let head = row("target", "executions", "a second", "slowest, ms", "findings")

  /// The line of a target.
  static func line(_ name: String, _ results: [FuzzResult], seconds: Double) -> String {
    let executions = results.map(\.executions).reduce(0, +)
    let slowest = Double(results.map(\.slowestMicroseconds).max() ?? 0) / 1_000
    let findings = results.map(\.findings).reduce(0, +)
    return row(
      name, String(executions), String(Int(Double(executions) / max(seconds, 0.001))),
      String(format: "%.1f", slowest), String(findings))
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    name.padding(toLength: 10, withPad: " ", startingAt: 0)
      + cells.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
  }
}
