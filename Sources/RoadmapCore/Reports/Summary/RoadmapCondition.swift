/// A condition that a roadmap has to meet to be counted, such as `organization=гимназия`.
package struct RoadmapCondition: Sendable {
  private let key: String
  private let words: String

  /// Reads `KEY=WORDS`; nil where it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, Self.known.contains(parts[0]) || parts[0].hasPrefix("x-") else {
      return nil
    }
    (key, words) = (parts[0], parts[1])
  }

  private static let folder = "folder"
  private static let known = [
    folder, RoadmapField.organization.name, RoadmapField.title.name,
    RoadmapField.organizationID.name,
  ]

  /// Whether a roadmap in a folder meets it.
  package func holds(for roadmap: Roadmap, in folder: String) -> Bool {
    let value =
      switch key {
      case Self.folder: folder
      case RoadmapField.organization.name: roadmap.organization
      case RoadmapField.title.name: roadmap.title
      case RoadmapField.organizationID.name: roadmap.organizationID
      default: roadmap.extra(key)
      }
    return value.map { SearchText($0).contains(SearchText(words)) } ?? false
  }
}
