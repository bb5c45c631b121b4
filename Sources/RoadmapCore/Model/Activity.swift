/// Something that is done; it may hold activities of its own, to any depth.
@dynamicMemberLookup
public struct Activity: Sendable {
  /// The numbered line of the activity itself.
  public package(set) var item: Item
  /// The activities that this one consists of, in the order of the document.
  public package(set) var activities: [Activity]

  /// A part of the activity's own line.
  public subscript<Value>(dynamicMember part: KeyPath<Item, Value>) -> Value { item[keyPath: part] }
}
