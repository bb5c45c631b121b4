package import SourceJSON

/// What stages, sub-stages and activities have in common: a numbered line of the plan.
public struct Item: Sendable {
  /// The number that people use, unique in the file: `1`, `1.2`, `4.4.1`.
  public var id: String
  /// The number as the document prints it, where that is not the `id`.
  public var number: String?
  /// What is to be done.
  public var title: String
  /// The item's own deadline; nil where it is inherited or missing.
  public var deadline: Deadline?
  /// The item's own responsible parties; nil where they are inherited or missing.
  public var responsible: [String]?
  /// The result that the item is there for («ключевой результат»).
  public var keyResult: String?
  /// What proves or fixes the result.
  public var documents: [String]
  /// What matters while the item runs («на этом этапе важно»).
  public var focus: [String]
  /// The indicators of this item.
  public var targets: [Target]
  /// What happened, in the order of the file.
  public var progress: [ProgressEntry]
  /// Anything else.
  public var notes: String?
  /// The object of the file that this was read from.
  package var node: JSONNode
}
