import RoadmapCore

/// A row of the official table: an activity, or the name of what the following ones belong to.
struct OfficialLine {
  private let item: Item
  /// What holds for the row, its own or inherited; nil for a group.
  private let work: WorkItem?

  /// Whether the row is a stage, a sub-stage or an activity that consists of others.
  var isGroup: Bool { work == nil }

  /// The number, name and deadline of a group.
  var groupTitle: String {
    let title = "\(item.number ?? item.id) \(item.title)"
    return item.deadline.map { "\(title) (\($0.text))" } ?? title
  }

  /// What stands in a column.
  func text(in column: OfficialWording.Column) -> String {
    guard let work else { return "" }
    return switch column {
    case .number: item.number ?? item.id
    case .activity: item.title
    case .deadline: work.deadline?.text ?? ""
    case .responsible: work.responsible.joined(separator: ",\n")
    case .result: item.keyResult ?? ""
    case .documents: item.documents.joined(separator: ";\n")
    }
  }

  /// The rows in the order of the document: the exported activities, and what stands above them.
  static func all(of export: RoadmapExport) -> [OfficialLine] {
    var works: [ObjectIdentifier: WorkItem] = [:]
    var groups: Set<String> = []
    for activity in export.activities {
      works[ObjectIdentifier(activity.work.item)] = activity.work
      for ancestor in activity.work.path { groups.insert(ancestor.id) }
    }
    var lines: [OfficialLine] = []
    export.roadmap.forEachItem { item in
      if let work = works[ObjectIdentifier(item)] {
        lines.append(OfficialLine(item: item, work: work))
      } else if groups.contains(item.id) {
        lines.append(OfficialLine(item: item, work: nil))
      }
    }
    return lines
  }
}
