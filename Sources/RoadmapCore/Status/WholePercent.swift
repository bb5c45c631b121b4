/// A share in whole percent.
public enum WholePercent {
  /// The share that `part` is of `whole`, 0 to 100, rounded half up as a spreadsheet does.
  ///
  /// 100 only where all is there, and 0 only where nothing is; nil where the whole is nothing.
  public static func of(_ part: Int, _ whole: Int) -> Int? {
    of(Double(part), Double(whole))
  }

  /// The same of measured shares; nil also where a number is none.
  public static func of(_ part: Double, _ whole: Double) -> Int? {
    guard whole > 0, whole.isFinite, part.isFinite else { return nil }
    if part <= 0 { return 0 }
    if part >= whole { return 100 }
    let share = (part / whole * 100).rounded(.toNearestOrAwayFromZero)
    return Int(min(max(share, 1), 99))
  }
}
