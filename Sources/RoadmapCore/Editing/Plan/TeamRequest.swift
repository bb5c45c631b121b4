/// A change of the roadmap's team.
public enum TeamRequest: Sendable {
  /// A new member.
  case add(String, kind: Member.Kind?, position: String?, aliases: [String])
  /// Another position of a member.
  case position(String, String)
  /// Further spellings under which a member is named.
  case alias(String, [String])
  /// A member who leaves; refused while anything names it.
  case leave(String)
}
