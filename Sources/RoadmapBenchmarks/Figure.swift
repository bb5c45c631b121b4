import Foundation

/// One measured figure, and what it has to reach.
struct Figure {
  let name: String
  /// The figure with its unit, and what it was made of.
  let text: String
  let target: String
  let isMissed: Bool

  static func atLeast(
    _ bound: Double, _ value: Double, unit: String, _ name: String, _ detail: String
  ) -> Figure {
    Figure(
      name: name, text: "\(number(value)) \(unit)   \(detail)",
      target: "≥ \(number(bound)) \(unit)",
      isMissed: value < bound)
  }

  static func atMost(
    _ bound: Double, _ value: Double, unit: String, _ name: String, _ detail: String
  ) -> Figure {
    Figure(
      name: name, text: "\(number(value)) \(unit)   \(detail)",
      target: "≤ \(number(bound)) \(unit)",
      isMissed: value > bound)
  }

  /// A figure that nothing has to reach.
  static func information(_ name: String, _ text: String) -> Figure {
    Figure(name: name, text: text, target: "", isMissed: false)
  }

  /// The same figure under another name, with nothing to reach.
  func asInformation(_ name: String) -> Figure {
    .information(name, text)
  }

  static func number(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }

  func print() {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    Swift.print(
      "\(isMissed ? "MISSED" : "ok    ")  \(padded(name, 36))\(padded(target, 18))\(text)")
  }
}
