import SourceJSON

/// The values that an object has for the keys of its field set.
///
/// Kept in place, without an array, as every object of a file has one of these for a moment.
struct FieldValues {
  /// How many keys a set may have.
  static let capacity = 24

  /// The object.
  let node: JSONNode
  private let fields: FieldSet
  /// The value for each key, by its place in the set; the object itself where there is none.
  private var slots: InlineArray<24, JSONNode>

  /// Knows no value yet.
  init(of node: JSONNode, _ fields: FieldSet) {
    self.node = node
    self.fields = fields
    slots = InlineArray(repeating: node)
  }

  /// The value for a key, by its place in the set.
  subscript(slot: Int) -> JSONNode? {
    get { slots[slot] == node ? nil : slots[slot] }
    set { slots[slot] = newValue ?? node }
  }

  /// The value for a key, which is asked for by the very name that its field declares.
  subscript(name: StaticString) -> JSONNode? {
    fields.slot(of: name).flatMap { self[$0] }
  }
}
