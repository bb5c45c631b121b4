package import SourceJSON

/// A person, role, body or organisation that carries responsibility.
public struct Member: Sendable {
  /// What sort of party a member is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A named person.
    case person
    /// A position, whoever holds it.
    case role
    /// A group or service inside the organisation.
    case body
    /// Another organisation.
    case organization
  }

  /// The name that `responsible` uses.
  public package(set) var name: String
  /// What sort of party it is, where the file says so.
  public package(set) var kind: Kind?
  /// The position of a person.
  public package(set) var position: String?
  /// What the member has to do in the programme.
  public package(set) var duties: [String]
  /// Other spellings under which `responsible` may name the member.
  public package(set) var aliases: [String]
  /// Whether the role has nobody yet.
  public package(set) var isVacant: Bool
  /// The object of the file that this was read from.
  package var node: JSONNode
}

extension Member {
  /// The name and the other spellings.
  package var names: [String] { [name] + aliases }

  /// Whether it is a named person: the file says so, or says nothing and one of the names is a person's.
  package var isPerson: Bool {
    guard let kind else {
      return names.contains { !PersonName.all(in: $0, ofParties: true).isEmpty }
    }
    return kind == .person
  }
}
