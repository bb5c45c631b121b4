import SourceJSON

extension RoadmapFile {
  /// The owner's own key under which an import keeps what has no place in a roadmap.
  static let keptApartKey = "x-import"

  /// The texts that an import kept apart; none where there is no roadmap.
  package var keptApart: Set<String> {
    guard let roadmap, let node = document.member(Self.keptApartKey, of: roadmap.node)?.value
    else { return [] }
    return Set(
      document.strings(in: node, exceptUnder: "x-").compactMap { document.string($0.node) })
  }
}
