import RoadmapCore

/// A row of the official table: an activity, or the name of what the following ones belong to.
struct OfficialLine {
  private let item: Item
  /// What holds for the row, its own or inherited; nil for what consists of others.
  private let work: WorkItem?
  /// Whether the row is a stage or sub-stage with activities, whose name runs over the table.
  let isGroup: Bool

  /// The number, name and deadline of a group.
  var groupTitle: String {
    let title = "\(item.tableNumber) \(item.title)"
    return item.deadline.map { "\(title) (\($0.text))" } ?? title
  }

  /// What stands in a column.
  func text(in column: OfficialWording.Column) -> String {
    guard !isGroup else { return "" }
    return switch column {
    case .number: item.tableNumber
    case .activity: item.title
    case .deadline: (work?.deadline ?? item.deadline)?.text ?? ""
    case .responsible: (work?.responsible ?? item.responsible ?? []).joined(separator: ",\n")
    case .result: item.keyResult ?? ""
    case .documents: item.documents.joined(separator: ";\n")
    }
  }

  /// The rows: the exported activities and what stands above them, in the order of the document, but
  /// first those that belong to no stage, for below one they would seem to belong to it.
  static func all(of export: RoadmapExport) -> [OfficialLine] {
    var works: [ObjectIdentifier: WorkItem] = [:]
    var groups: Set<String> = []
    for activity in export.activities {
      works[ObjectIdentifier(activity.work.item)] = activity.work
      for ancestor in activity.work.path { groups.insert(ancestor.id) }
    }
    let roadmap = export.roadmap
    let parts = Set(
      roadmap.stages.flatMap { [$0.item] + $0.substages.map(\.item) }.map(ObjectIdentifier.init))
    var ofStages: [OfficialLine] = []
    var others: [OfficialLine] = []
    let firstOther = roadmap.activities.first.map { ObjectIdentifier($0.item) }
    var isOther = false
    roadmap.forEachItem { item in
      let name = ObjectIdentifier(item)
      if name == firstOther { isOther = true }
      let work = works[name]
      guard work != nil || groups.contains(item.id) else { return }
      let isGroup = work == nil && parts.contains(name)
      let line = OfficialLine(item: item, work: work, isGroup: isGroup)
      if isOther { others.append(line) } else { ofStages.append(line) }
    }
    return others + ofStages
  }
}
