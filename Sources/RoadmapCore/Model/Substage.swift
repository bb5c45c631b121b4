/// A part of a stage; it holds activities.
@dynamicMemberLookup
public struct Substage: Sendable {
  /// The numbered line of the sub-stage itself.
  public package(set) var item: Item
  /// The activities, in the order of the document.
  public package(set) var activities: [Activity]

  /// A part of the sub-stage's own line.
  public subscript<Value>(dynamicMember part: KeyPath<Item, Value>) -> Value { item[keyPath: part] }
}
