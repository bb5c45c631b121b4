/// The name of a year as targets write it.
enum YearLabel {
  /// `2023/24` for a school year, `2023` for a calendar year.
  static func text(startingIn year: Int, _ kind: YearKind) -> String {
    guard kind == .school else { return String(year) }
    let next = (year + 1) % 100
    return "\(year)/\(next < 10 ? "0" : "")\(next)"
  }
}
