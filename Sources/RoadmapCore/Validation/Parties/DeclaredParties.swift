/// The names and aliases of a team, as they are compared.
struct DeclaredParties: Sendable {
  private let names: Set<SearchText>
  /// Whether the file names a team at all; without one, any name stands for itself.
  let isEmpty: Bool

  init(_ team: [Member]) {
    self.init(names: team.flatMap { [$0.name] + $0.aliases })
  }

  init(names: [String]) {
    isEmpty = names.isEmpty
    self.names = Set(names.map { SearchText($0) })
  }

  /// Whether a name is known, whatever its case and spaces.
  func contains(_ name: String) -> Bool { names.contains(SearchText(name)) }
}
