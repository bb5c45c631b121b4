/// How far a long run is, as a line of a terminal.
enum ProgressBar {
  /// How long a run may take before it has to say how far it is, in milliseconds.
  static let patience = 500
  private static let columns = 30

  /// A bar and the two numbers, in ASCII, as it has to work in every locale.
  static func text(_ done: Int, of total: Int) -> String {
    let bounded = min(max(done, 0), max(total, 0))
    let filled = total > 0 ? Int(Double(columns) * Double(bounded) / Double(total)) : columns
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: columns - filled)
    return "[\(bar)] \(bounded)/\(max(total, 0))"
  }

  /// Whether a further part changes what is seen enough to be worth a line.
  static func isStep(_ done: Int, of total: Int) -> Bool {
    guard total > 100, done > 0 else { return true }
    return Int(100 * Double(done) / Double(total)) != Int(100 * Double(done - 1) / Double(total))
  }
}
