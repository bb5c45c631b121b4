/// A stage of the programme; it holds sub-stages, activities or both.
@dynamicMemberLookup
public struct Stage: Sendable {
  /// The numbered line of the stage itself.
  public package(set) var item: Item
  /// The sub-stages, in the order of the document.
  public package(set) var substages: [Substage]
  /// The activities that belong to no sub-stage, in the order of the document.
  public package(set) var activities: [Activity]

  /// A part of the stage's own line.
  public subscript<Value>(dynamicMember part: KeyPath<Item, Value>) -> Value { item[keyPath: part] }
}
