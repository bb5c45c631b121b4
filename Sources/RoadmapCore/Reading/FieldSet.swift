/// The keys that one sort of object may have, in the order in which files write them.
struct FieldSet: Sendable {
  let keys: [FieldKey]
  /// Which keys go together; the reader checks the same where it reads the object.
  let conditions: [FieldCondition]

  init(_ keys: FieldKey..., conditions: [FieldCondition] = []) {
    self.keys = keys
    self.conditions = conditions
  }

  init(_ base: FieldSet, _ more: FieldKey...) {
    keys = base.keys + more
    conditions = base.conditions
  }

  var names: [String] { keys.map(\.text) }
}

/// Which keys of an object go together.
enum FieldCondition: Sendable {
  /// Keys that an object has, and such that it then does not have.
  struct Alternative: Sendable {
    var required: [String]
    var excluded: [String] = []
  }

  /// One of these holds.
  case alternatives([Alternative])
  /// A key is required where another has a certain text.
  case requires(String, where: String, is: String)
}
