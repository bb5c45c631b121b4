/// How many findings one run shows; all of them are counted.
///
/// A file of some megabytes may have a million, and nobody reads them: the first ones, mended, mend many
/// that follow. Memory stays within a multiple of what is read.
package struct FindingBudget {
  /// The most that are shown.
  package static let most = 100_000

  private var left = FindingBudget.most
  /// How many are not shown.
  package private(set) var leftOut = 0

  /// A whole budget.
  package init() {}

  /// Takes the findings of a file, in the order of the files; what does not fit, and all behind it, is
  /// left out.
  package mutating func takes(_ shown: Int, of count: Int) -> Bool {
    leftOut += count - shown
    guard shown <= left else {
      leftOut += shown
      left = 0
      return false
    }
    left -= shown
    return true
  }
}
