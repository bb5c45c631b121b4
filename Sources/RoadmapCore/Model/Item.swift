package import SourceJSON

/// What stages, sub-stages and activities have in common: a numbered line of the plan.
///
/// It never changes and has no identity; it is a class because every walk through the plan hands it
/// on, and a copy would count a reference to each of its parts. Its texts are decoded at every call.
public final class Item: Sendable {
  /// Where the texts of an item stand in its file; nil where they do not.
  struct Places: Sendable {
    var number: JSONNode?
    var title: JSONNode?
    var responsible: JSONNode?
    var keyResult: JSONNode?
    var documents: JSONNode?
    var focus: JSONNode?
    var notes: JSONNode?
  }

  /// The number that people use, unique in the file: `1`, `1.2`, `4.4.1`.
  public let id: String
  /// The item's own deadline; nil where it is inherited or missing.
  public let deadline: Deadline?
  /// The indicators of this item.
  public let targets: [Target]
  /// What happened, in the order of the file.
  public let progress: [ProgressEntry]
  /// The object of the file that this was read from.
  package let node: JSONNode
  private let texts: WrittenTexts
  private let places: Places

  init(
    id: String, deadline: Deadline?, targets: [Target], progress: [ProgressEntry], node: JSONNode,
    texts: WrittenTexts, at places: Places
  ) {
    self.id = id
    self.deadline = deadline
    self.targets = targets
    self.progress = progress
    self.node = node
    self.texts = texts
    self.places = places
  }

  /// The item with another entry in its history.
  func recording(_ entry: ProgressEntry, at index: Int) -> Item {
    var progress = progress
    progress.insert(entry, at: index)
    return Item(
      id: id, deadline: deadline, targets: targets, progress: progress, node: node, texts: texts,
      at: places)
  }

  /// The number as the document prints it, where that is not the `id`.
  public var number: String? { texts.text(places.number) }

  /// The number that stands before the item in a table of the whole plan.
  ///
  /// It is the printed one, to the letter, but not one that begins anew in each part, which could not be
  /// told from the number of another item.
  public var tableNumber: String {
    guard let number, id.first?.isNumber == true else { return id }
    let parts = { (text: String) in text.split(separator: ".").count }
    return parts(number) == parts(id) ? number : id
  }
  /// Where the title stands; nil where the item has none.
  var titlePlace: JSONNode? { places.title }
  /// What is to be done.
  public var title: String { texts.text(places.title) ?? "" }
  /// The item's own responsible parties; nil where they are inherited or missing.
  public var responsible: [String]? { namesResponsible ? texts.list(places.responsible) : nil }
  /// Where the item's own list of responsible parties stands.
  var responsiblePlace: JSONNode? { places.responsible }
  /// Whether the item has a list of responsible parties of its own, be it an empty one.
  public var namesResponsible: Bool { places.responsible != nil }
  /// Whether the item's own list of responsible parties names nobody, or there is none.
  public var hasNobodyResponsible: Bool { texts.isEmpty(places.responsible) }
  /// The result that the item is there for («ключевой результат»).
  public var keyResult: String? { texts.text(places.keyResult) }
  /// What proves or fixes the result.
  public var documents: [String] { texts.list(places.documents) }
  /// What matters while the item runs («на этом этапе важно»).
  public var focus: [String] { texts.list(places.focus) }
  /// Anything else.
  public var notes: String? { texts.text(places.notes) }
}
