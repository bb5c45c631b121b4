import SourceJSON

/// Where the lines of a newer document stand in the roadmap: which are new, under which ids, and which
/// lists they all make.
struct PlanNewcomers {
  /// A line that the roadmap does not have.
  struct Line {
    /// Its place among the new lines.
    let offset: Int
    /// Its place in the document.
    let index: Int
    /// Its id in the roadmap.
    let id: String
    /// The list in which it stands, where that belongs to another new line.
    let nest: PlanTree.List?
  }

  private(set) var lines: [Line] = []
  /// Lines of the document that belong to something of which it is not decided what it is.
  private(set) var waiting: [Int] = []
  /// The lists of the document, each behind the one with the line that has it.
  private(set) var lists: [(list: PlanTree.List, lines: [Int])] = []
  private let new: [PlanLine]

  /// The ids of the new lines.
  var ids: [String] { lines.map(\.id) }

  /// Places the lines; `staying` are those of the file that stay where people put them, `left` those of
  /// the document that people took out.
  init(
    _ old: [PlanLine], _ new: [PlanLine], _ match: PlanMatch, staying: Set<Int>, left: Set<Int>
  ) {
    self.new = new
    var ids = FreeIDs(taken: Set(old.map(\.item.id)))
    /// What each line is in the tree; nil for one that has no place there.
    var names: [Int?] = []
    var places: [PlanTree.List: Int] = [:]
    for (index, line) in new.enumerated() {
      let owner = line.parent.map { names[$0] }
      guard owner.map({ $0 != nil }) ?? true else {
        names.append(nil)
        if match.oldOf[index] == nil, !left.contains(index) { waiting.append(index) }
        continue
      }
      let parent = owner ?? nil
      var list = PlanTree.List(owner: parent, key: line.key)
      let name: Int
      if let same = match.oldOf[index] {
        if old[same].parent == parent { list = PlanTree.List(owner: parent, key: old[same].key) }
        name = same
      } else if match.otherText[index] != nil || left.contains(index) {
        names.append(nil)
        continue
      } else {
        let isNested = parent.map { $0 >= old.count } ?? false
        let above = parent.map { $0 < old.count ? old[$0].item.id : lines[$0 - old.count].id }
        let id = ids.take(line.item.id, under: above)
        name = old.count + lines.count
        lines.append(
          Line(offset: lines.count, index: index, id: id, nest: isNested ? list : nil))
      }
      names.append(name)
      if staying.contains(name) { continue }
      if let place = places[list] {
        lists[place].lines.append(name)
      } else {
        places[list] = lists.count
        lists.append((list, [name]))
      }
    }
  }

  /// How many new lines are written together with one.
  func parts(of line: Line) -> Int {
    let end = new[(line.index + 1)...].firstIndex { $0.depth <= new[line.index].depth }
    return lines[(line.offset + 1)...].prefix { $0.index < end ?? new.count }.count
  }

  /// What the document says of a new line.
  func content(of line: Line) -> [JSONValue.Member] {
    let item = new[line.index].item
    let printed = new[line.index].number
    var members = JSONValue.Members()
    members.add(ItemField.id, .string(line.id))
    members.add(ItemField.number, line.id == printed ? nil : .string(printed))
    members.add(ItemField.title, .string(item.title))
    members.add(ItemField.deadline, item.deadline.map { .string($0.text) })
    members.add(ItemField.responsible, item.responsible.flatMap { .texts($0) })
    members.add(ItemField.keyResult, item.keyResult.map { .string($0) })
    members.add(ItemField.documents, .texts(item.documents))
    members.add(ItemField.focus, .texts(item.focus))
    members.add(ItemField.notes, item.notes.map { .string($0) })
    guard case .object(let list) = members.object else { return [] }
    return list
  }
}

/// The ids that new lines can have, of which none is given twice.
private struct FreeIDs {
  private var taken: Set<String>
  /// The last number that was tried under each line: all up to it are taken.
  private var lastNumber: [String?: Int] = [:]

  init(taken: Set<String>) { self.taken = taken }

  /// The id that is wanted, or the first that is free among those numbered under a line.
  mutating func take(_ wanted: String, under parent: String?) -> String {
    var id = wanted
    while !taken.insert(id).inserted {
      let number = lastNumber[parent, default: 0] + 1
      lastNumber[parent] = number
      id = (parent.map { $0 + "." } ?? "") + String(number)
    }
    return id
  }
}
