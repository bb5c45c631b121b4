/// A line of the plan that is itself carried out: an activity, sub-stage or stage without parts.
///
/// It never changes and has no identity; it is a class because every report hands it on, and a copy
/// of all its texts would cost more than what the report does with them.
@dynamicMemberLookup
public final class WorkItem: Sendable {
  /// An item above this one.
  public struct Ancestor: Hashable, Sendable {
    /// The ancestor's number.
    public let id: String
    /// The ancestor's title.
    public let title: String
    /// The number by which a reader of the document knows it.
    public let documentNumber: String

    init(_ item: Item) {
      id = item.id
      title = item.title
      documentNumber = ItemID.normalized(item.tableNumber)
    }
  }

  /// The line itself.
  public let item: Item
  /// The items above it, the stage first; empty for an activity that belongs to no stage.
  public let path: [Ancestor]
  /// The place of its stage in the roadmap, 0-based; nil for an activity that belongs to no stage.
  public let stageIndex: Int?
  /// The deadline that holds: its own, else that of the nearest ancestor that has one.
  public let deadline: Deadline?
  /// The item whose responsible parties hold: itself, else the nearest ancestor that has any.
  let responsibleItem: Item?

  fileprivate init(
    _ item: Item, path: [Ancestor], stageIndex: Int?, deadline: Deadline?, responsibleItem: Item?
  ) {
    self.item = item
    self.path = path
    self.stageIndex = stageIndex
    self.deadline = deadline
    self.responsibleItem = responsibleItem
  }

  /// The responsible parties that hold: its own, else those of the nearest ancestor that has any.
  public var responsible: [String] { responsibleItem?.responsible ?? [] }
  /// The number by which a reader of the document knows the line; a printed one that names another part
  /// than that in which it stands is a slip, and is told by the `id`.
  public var documentNumber: String {
    let number = ItemID.normalized(item.tableNumber)
    guard number.contains("."), let above = path.last?.documentNumber else { return number }
    return number.hasPrefix(above + ".") ? number : item.id
  }
  /// Whether nobody is responsible: neither it nor an ancestor names anyone.
  public var hasNobodyResponsible: Bool { responsibleItem?.hasNobodyResponsible ?? true }
  /// Whether the deadline comes from an ancestor.
  public var inheritsDeadline: Bool { item.deadline == nil && deadline != nil }
  /// Whether the responsible parties come from an ancestor.
  public var inheritsResponsible: Bool { !item.namesResponsible && !hasNobodyResponsible }

  /// The line as it stands once another entry has its place in the history.
  func recording(_ entry: ProgressEntry, at index: Int) -> WorkItem {
    WorkItem(
      item.recording(entry, at: index), path: path, stageIndex: stageIndex, deadline: deadline,
      responsibleItem: responsibleItem)
  }

  /// A part of the line itself.
  public subscript<Value>(dynamicMember part: KeyPath<Item, Value>) -> Value { item[keyPath: part] }
}

extension Roadmap {
  /// Every line of the plan that is itself carried out, in the order of the document.
  public var workItems: [WorkItem] {
    var collector = WorkItemCollector()
    for (index, stage) in stages.enumerated() {
      let inherited = WorkItemCollector.Inherited().below(stage.item)
      collector.stageIndex = index
      if stage.substages.isEmpty, stage.activities.isEmpty {
        collector.add(stage.item, under: .init())
      }
      for substage in stage.substages {
        if substage.activities.isEmpty { collector.add(substage.item, under: inherited) }
        collector.add(substage.activities, under: inherited.below(substage.item))
      }
      collector.add(stage.activities, under: inherited)
    }
    collector.stageIndex = nil
    collector.add(activities, under: .init())
    return collector.items
  }
}

private struct WorkItemCollector {
  /// What the items above hand down.
  struct Inherited {
    var path: [WorkItem.Ancestor] = []
    var deadline: Deadline?
    var responsibleItem: Item?

    func below(_ item: Item) -> Inherited {
      Inherited(
        path: path + [WorkItem.Ancestor(item)],
        deadline: item.deadline ?? deadline,
        responsibleItem: item.namesResponsible ? item : responsibleItem)
    }
  }

  var items: [WorkItem] = []
  var stageIndex: Int?

  mutating func add(_ activities: [Activity], under inherited: Inherited) {
    for activity in activities {
      if activity.activities.isEmpty {
        add(activity.item, under: inherited)
      } else {
        add(activity.activities, under: inherited.below(activity.item))
      }
    }
  }

  mutating func add(_ item: Item, under inherited: Inherited) {
    items.append(
      WorkItem(
        item, path: inherited.path, stageIndex: stageIndex,
        deadline: item.deadline ?? inherited.deadline,
        responsibleItem: item.namesResponsible ? item : inherited.responsibleItem))
  }
}
