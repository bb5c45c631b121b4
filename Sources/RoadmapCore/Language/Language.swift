/// A language that people read `roadmap` in.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Russian.
  case russian = "ru"
}
