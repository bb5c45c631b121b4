/// A file that is no part of the figures of a report on several, and why.
public struct UnreadFile: Sendable {
  /// The file as the user would type it.
  public let file: String
  /// Why, in the language of the answer.
  public let reason: String

  /// Notes a file.
  public init(file: String, reason: String) {
    self.file = file
    self.reason = reason
  }
}
