/// A transcript that cannot be played.
struct TranscriptError: Error, CustomStringConvertible {
  /// The line that is wrong.
  let line: Substring
  /// What is wrong with it.
  let reason: String

  var description: String { "\(reason): \(line)" }
}
