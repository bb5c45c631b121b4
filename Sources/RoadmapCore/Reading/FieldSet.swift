/// The keys that one sort of object may have, in the order in which files write them.
struct FieldSet: Sendable {
  let keys: [FieldKey]

  init(_ keys: FieldKey...) {
    self.keys = keys
  }

  init(_ base: FieldSet, _ more: FieldKey...) {
    keys = base.keys + more
  }

  var names: [String] { keys.map(\.text) }
}
