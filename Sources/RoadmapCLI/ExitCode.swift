/// What the process tells its caller when it ends.
package enum ExitCode: Int32, Comparable, Sendable, CaseIterable {
  /// Done, and nothing to complain about.
  case done = 0
  /// Problems were found: by `validate`, by `--fail-on`, or in a file that a command had to read.
  case problemsFound = 1
  /// The command line was wrong: an unknown option, an unknown ID, a bad date.
  case wrongUsage = 2
  /// Something could not be read, written or locked.
  case failure = 3

  /// Whether one code is less grave than another.
  package static func < (one: ExitCode, other: ExitCode) -> Bool {
    one.rawValue < other.rawValue
  }
}
