/// The names and aliases of a team, as they are compared.
struct DeclaredParties: Sendable {
  private let names: Set<String>
  private let folded: Set<SearchText>
  /// Whether the file names a team at all; without one, any name stands for itself.
  var isEmpty: Bool { names.isEmpty }

  /// Collects the names of a team.
  ///
  /// Where only names are asked for that are written as in the team (`isExact`), what they have in
  /// common with others need not be known.
  init(_ team: [Member], isExact: Bool) {
    self.init(names: team.flatMap { [$0.name] + $0.aliases }, isExact: isExact)
  }

  /// Nobody.
  static let none = DeclaredParties(names: [], isExact: true)

  init(names: [String], isExact: Bool = false) {
    self.names = Set(names)
    folded = isExact ? [] : Set(names.map { SearchText($0) })
  }

  /// Whether a name is known, whatever its case and spaces.
  func contains(_ name: String) -> Bool {
    names.contains(name) || !folded.isEmpty && folded.contains(SearchText(name))
  }
}
