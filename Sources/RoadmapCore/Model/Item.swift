package import SourceJSON

/// What stages, sub-stages and activities have in common: a numbered line of the plan.
///
/// It never changes and has no identity; it is a class because every walk through the plan hands it
/// on, and a copy would count a reference to each of its texts and lists.
public final class Item: Sendable {
  /// The number that people use, unique in the file: `1`, `1.2`, `4.4.1`.
  public let id: String
  /// The number as the document prints it, where that is not the `id`.
  public let number: String?
  /// What is to be done.
  public let title: String
  /// The item's own deadline; nil where it is inherited or missing.
  public let deadline: Deadline?
  /// The item's own responsible parties; nil where they are inherited or missing.
  public let responsible: [String]?
  /// The result that the item is there for («ключевой результат»).
  public let keyResult: String?
  /// What proves or fixes the result.
  public let documents: [String]
  /// What matters while the item runs («на этом этапе важно»).
  public let focus: [String]
  /// The indicators of this item.
  public let targets: [Target]
  /// What happened, in the order of the file.
  public let progress: [ProgressEntry]
  /// Anything else.
  public let notes: String?
  /// The object of the file that this was read from.
  package let node: JSONNode

  init(
    id: String,
    number: String?,
    title: String,
    deadline: Deadline?,
    responsible: [String]?,
    keyResult: String?,
    documents: [String],
    focus: [String],
    targets: [Target],
    progress: [ProgressEntry],
    notes: String?,
    node: JSONNode
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.deadline = deadline
    self.responsible = responsible
    self.keyResult = keyResult
    self.documents = documents
    self.focus = focus
    self.targets = targets
    self.progress = progress
    self.notes = notes
    self.node = node
  }
}
