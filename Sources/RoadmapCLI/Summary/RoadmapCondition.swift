import RoadmapCore

/// A condition that a roadmap has to meet to be counted, such as `organization=гимназия`.
struct RoadmapCondition: Sendable {
  private let key: String
  private let words: String

  /// Reads `KEY=WORDS`; nil where it is none.
  init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, Self.known.contains(parts[0]) || parts[0].hasPrefix("x-") else {
      return nil
    }
    (key, words) = (parts[0], parts[1])
  }

  private static let known = ["folder", "organization", "title", "organizationId"]

  /// Whether a roadmap in a folder meets it.
  func holds(for roadmap: Roadmap, in folder: String) -> Bool {
    let value =
      switch key {
      case "folder": folder
      case "organization": roadmap.organization
      case "title": roadmap.title
      case "organizationId": roadmap.organizationID
      default: roadmap.extra(key)
      }
    return value.map { SearchText($0).contains(SearchText(words)) } ?? false
  }
}
