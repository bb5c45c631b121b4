/// A new stage, sub-stage or activity.
public struct AddRequest: Sendable {
  /// What sort of line it is.
  public enum Level: String, CaseIterable, Sendable {
    /// A part of the roadmap that holds sub-stages and activities.
    case stage
    /// A part of a stage that holds activities.
    case substage
    /// Something that is done.
    case activity
  }

  /// What sort of line it is; nil for that of the sibling beside which it stands, else an activity.
  public var level: Level?
  /// The number of the stage, sub-stage or activity that it becomes a part of; nil for none.
  public var parent: String?
  /// Where among its siblings it stands.
  public var place: SiblingPlace
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
    _ title: String, as level: Level? = nil, under parent: String?,
    at place: SiblingPlace = .last, id: String? = nil, deadline: String? = nil,
    responsible: [String] = [], keyResult: String? = nil, documents: [String] = [],
    isForced: Bool = false
  ) {
    self.title = title
    self.level = level
    self.parent = parent
    self.place = place
    self.id = id
    self.deadline = deadline
    self.responsible = responsible
    self.keyResult = keyResult
    self.documents = documents
    self.isForced = isForced
  }
}

/// The line that was added.
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
  /// Positions that were typed with members and are not written.
  public let unsaid: [UnsaidPosition]
  /// The activity that it became a part of, and which had no parts before; else nil.
  public let divided: WorkItem.Ancestor?
  /// The activity beside it that has the same title; else nil.
  public let namesake: WorkItem.Ancestor?
}
