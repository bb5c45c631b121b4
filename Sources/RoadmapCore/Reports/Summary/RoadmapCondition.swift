/// What roadmaps are grouped or chosen by: a thing that each has, or a key of the owner's own.
package struct RoadmapKey: Hashable, Sendable {
  /// The key as the file has it; `folder` is where it lies.
  package let name: String

  /// Reads a key by its name in either language; of an owner's own `x-` may be left out.
  package init(_ typed: String) {
    if let known = Self.known.first(where: { $0.name == typed || $0.russian == typed }) {
      name = known.name
    } else {
      name = typed.hasPrefix("x-") ? typed : "x-\(typed)"
    }
  }

  /// The folder of the file.
  package static let folder = RoadmapKey(folderName)
  private static let folderName = "folder"

  private static let known: [(name: String, russian: String)] = [
    (folderName, "папка"), (RoadmapField.organization.name, "организация"),
    (RoadmapField.title.name, "название"), (RoadmapField.organizationID.name, "ид-организации"),
  ]

  /// What may be typed for the keys that every roadmap has.
  package static func names(in language: Language) -> [String] {
    known.map { language == .russian ? $0.russian : $0.name }
  }

  /// Whether the key is the owner's own, and not each roadmap has it.
  package var isOwn: Bool { !Self.known.contains { $0.name == name } }

  /// What a roadmap in a folder says of it; nil where it says nothing.
  package func value(of roadmap: Roadmap, in folder: String) -> String? {
    switch name {
    case Self.folderName: folder
    case RoadmapField.organization.name: roadmap.organization
    case RoadmapField.title.name: roadmap.title
    case RoadmapField.organizationID.name: roadmap.organizationID
    default: roadmap.extra(name)
    }
  }
}

/// A condition that a roadmap has to meet to be counted, such as `organization=гимназия`.
package struct RoadmapCondition: Sendable {
  /// What it is about.
  package let key: RoadmapKey
  private let words: String

  /// Reads `KEY=WORDS`; nil where it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    (key, words) = (RoadmapKey(parts[0]), parts[1])
  }

  /// Whether a roadmap in a folder meets it.
  package func holds(for roadmap: Roadmap, in folder: String) -> Bool {
    key.value(of: roadmap, in: folder).map { SearchText($0).contains(SearchText(words)) } ?? false
  }
}
