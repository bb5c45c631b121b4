/// Other texts for one item of the plan.
public struct EditItemRequest: Sendable {
  /// A part of an item that may be left out.
  public enum Part: String, CaseIterable, Sendable {
    /// The number as the document prints it.
    case number
    /// The result that it is there for.
    case result
    /// What proves or fixes the result.
    case documents
    /// Notes.
    case note
  }

  /// The item's number, as people type it.
  public var id: String
  /// Its title; nil to leave it.
  public var title: String?
  /// Its number as the document prints it; nil to leave it.
  public var number: String?
  /// The result that it is there for; nil to leave it.
  public var keyResult: String?
  /// Its notes; nil to leave them.
  public var notes: String?
  /// What proves or fixes the result; nil to leave it.
  public var documents: [String]?
  /// What is taken out.
  public var cleared: Set<Part>

  /// Whether a number that another item has, or that stands in the title, is written all the same.
  public var isForced: Bool

  /// Makes a request.
  public init(
    id: String, title: String? = nil, number: String? = nil, keyResult: String? = nil,
    notes: String? = nil, documents: [String]? = nil, cleared: Set<Part> = [],
    isForced: Bool = false
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.keyResult = keyResult
    self.notes = notes
    self.documents = documents
    self.cleared = cleared
    self.isForced = isForced
  }
}
