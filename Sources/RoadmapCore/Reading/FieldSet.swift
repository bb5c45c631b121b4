/// The keys that one sort of object may have, in the order in which files write them.
///
/// Declared once and never changed; a class, as reading an object would otherwise copy its lists.
final class FieldSet: Sendable {
  let keys: [FieldKey]
  /// Which keys go together; the reader checks the same where it reads the object.
  let conditions: [FieldCondition]
  /// What editors write for a new object; nil where they have nothing to offer.
  let snippet: Snippet?
  /// The names of the keys.
  let keyNames: [StaticString]
  /// The places of the keys that an object must have.
  let requiredSlots: [Int]
  /// The place of each key, where the address of its name leads to; others lead to `noSlot`.
  private let slots: [UInt8]

  convenience init(
    _ keys: FieldKey..., conditions: [FieldCondition] = [], snippet: Snippet? = nil
  ) {
    self.init(keys, conditions, snippet)
  }

  convenience init(_ base: FieldSet, _ more: FieldKey..., snippet: Snippet) {
    self.init(base.keys + more, base.conditions, snippet)
  }

  private init(_ keys: [FieldKey], _ conditions: [FieldCondition], _ snippet: Snippet?) {
    precondition(keys.count <= FieldValues.capacity, "FieldValues has room for fewer keys")
    self.keys = keys
    self.conditions = conditions
    self.snippet = snippet
    keyNames = keys.map(\.name)
    requiredSlots = keys.indices.filter { keys[$0].isRequired }
    var slots = [UInt8](repeating: Self.noSlot, count: Self.addressCount)
    for (slot, key) in keys.enumerated() {
      var address = Self.address(of: key.name)
      while slots[address] != Self.noSlot { address = (address + 1) % Self.addressCount }
      slots[address] = UInt8(truncatingIfNeeded: slot)
    }
    self.slots = slots
  }

  /// A new object as an editor writes it: what it is called in the editor's list, and its keys.
  struct Snippet: Sendable {
    let name: LocalizedText
    let keys: [FieldKey]

    init(_ keys: FieldKey..., en: String, ru: String) {
      name = LocalizedText(en: en, ru: ru)
      self.keys = keys
    }
  }

  var names: [String] { keys.map(\.text) }

  /// The place of a key, which is asked for by the very name that its field declares.
  func slot(of name: StaticString) -> Int? {
    var address = Self.address(of: name)
    while slots[address] != Self.noSlot {
      let slot = Int(slots[address])
      if keyNames[slot].utf8Start == name.utf8Start { return slot }
      address = (address + 1) % Self.addressCount
    }
    return nil
  }

  private static let noSlot = UInt8.max
  /// More than twice as many as there are keys, so that few addresses are shared.
  private static let addressCount = 64

  private static func address(of name: StaticString) -> Int {
    let start = UInt(bitPattern: name.utf8Start)
    return Int(truncatingIfNeeded: (start >> 3 ^ start >> 9) % UInt(addressCount))
  }
}

/// Which keys of an object go together.
enum FieldCondition: Sendable {
  /// Keys that an object has, and such that it then does not have.
  struct Alternative: Sendable {
    var required: [FieldKey]
    var excluded: [FieldKey] = []
  }

  /// One of these holds.
  case alternatives([Alternative])
  /// A key is required where another has a certain text.
  case requires(FieldKey, where: FieldKey, is: String)
}
