/// A line for somebody to sign on.
package struct ReportSignature: Sendable, Hashable {
  /// Who signs, by position.
  package var position: String
  /// The name to print behind the line; empty where it is written by hand.
  package var name: String
}
