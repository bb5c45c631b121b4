public import SourceJSON

/// What both sides say otherwise, so that people have to decide.
public struct MergeConflict: Hashable, Sendable {
  /// What it is about.
  public enum Matter: Hashable, Sendable {
    /// Each side has another value of this key.
    case value(key: String)
    /// One side removed what the other changed, needs, or put something into.
    case removal
    /// Each side moved it elsewhere, or gave it another number.
    case place
    /// Each side put it elsewhere in the same list.
    case order
    /// One side marked it, the other gave it parts, on whose progress it then depends.
    case parts
    /// The joined file would break this rule, though both versions keep it.
    case rule(LocalizedText)
  }

  /// The number of the item, or the id of the indicator or member; nil for the roadmap itself.
  public let id: String?
  /// The title of the item or indicator; nil where it has none.
  public let title: String?
  /// What it is about.
  public let matter: Matter
  /// What our side says; nil where it says nothing, or removed it.
  public let ours: JSONValue?
  /// What their side says; nil where it says nothing, or removed it.
  public let theirs: JSONValue?

  init(
    _ matter: Matter, of id: String?, titled title: String? = nil, ours: JSONValue? = nil,
    theirs: JSONValue? = nil
  ) {
    self.id = id
    self.title = title
    self.matter = matter
    self.ours = ours
    self.theirs = theirs
  }
}

extension MergeConflict {
  /// What people call a key of the file; one that they never meet stays as it is.
  public static func name(of key: String) -> LocalizedText {
    if key == ItemField.progress.name { return LocalizedText(en: "mark", ru: "отметка") }
    return Amendment.Subject(rawValue: key)?.name ?? LocalizedText(en: key, ru: key)
  }
}
