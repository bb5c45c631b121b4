/// A roadmap that was asked for, whether or not it could be read.
struct SelectedFile: Sendable {
  /// What standard input is called on the command line.
  static let standardInput = "-"

  /// The path as the user would type it, or `-`.
  let name: String
  /// Its bytes, or why there are none.
  let content: Result<[UInt8], FileFailure>
}
