/// A new activity.
public struct AddRequest: Sendable {
  /// The number of the stage, sub-stage or activity that it becomes a part of; nil for none.
  public var parent: String?
  /// Its number; nil for the next one that is free.
  public var id: String?
  /// What is to be done.
  public var title: String
  /// The words of its own deadline; nil where it inherits one or has none.
  public var deadline: String?
  /// Its own responsible parties; none where it inherits them or has none.
  public var responsible: [String]
  /// The result that it is there for.
  public var keyResult: String?
  /// What proves or fixes the result.
  public var documents: [String]
  /// Whether words of a deadline that are not understood are written all the same.
  public var isForced: Bool

  /// Makes a request.
  public init(
    _ title: String, under parent: String?, id: String? = nil, deadline: String? = nil,
    responsible: [String] = [], keyResult: String? = nil, documents: [String] = [],
    isForced: Bool = false
  ) {
    self.title = title
    self.parent = parent
    self.id = id
    self.deadline = deadline
    self.responsible = responsible
    self.keyResult = keyResult
    self.documents = documents
    self.isForced = isForced
  }
}

/// The activity that was added.
public struct AddOutcome: Sendable {
  /// Its number.
  public let id: String
  /// Its title.
  public let title: String
  /// The deadline that holds, its own or an inherited one, as it is understood.
  public let deadline: Deadline?
  /// The responsible parties that hold, its own or inherited ones.
  public let responsible: [String]
  /// The named parties that the roadmap's team does not have; none where it has no team.
  public let unlisted: [String]
}
