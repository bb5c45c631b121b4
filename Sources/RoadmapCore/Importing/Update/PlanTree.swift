import SourceJSON

/// The lines of a file's plan by the lists in which they stand, as edits move them about.
///
/// Lines of the file have their index for a name, new ones the numbers behind those.
struct PlanTree {
  /// A list of lines: the line that has it, nil for the roadmap, and the key.
  struct List: Hashable {
    let owner: Int?
    let key: String
  }

  /// The lines of each list, in order.
  private(set) var lines: [List: [Int]] = [:]
  /// In which list a line stands; nil for one that stands nowhere.
  private(set) var listOf: [List?]
  /// What is written where a line is put.
  private var content: [[JSONValue.Member]]

  init(_ plan: [PlanLine], adding count: Int) {
    listOf = Array(repeating: nil, count: plan.count + count)
    content = Array(repeating: [], count: plan.count + count)
    for (index, line) in plan.enumerated() {
      add(index, to: List(owner: line.parent, key: line.key), at: nil)
    }
  }

  /// Says what is written where a line is put; its lists of lines are those of the tree.
  mutating func setContent(_ members: [JSONValue.Member], of line: Int) {
    content[line] = members
  }

  /// Puts a line into a list, at the end of one that is still to be made, and says how.
  mutating func put(_ line: Int, into list: List, at index: Int?) -> JSONEdit {
    let (value, path) = (value(of: line), path(to: list))
    add(line, to: list, at: index)
    if let index { return .insert(path.appending(index), value) }
    let order = list.owner == nil ? RoadmapField.all.names : ItemField.ofStage.names
    return .append(path, value, order: order)
  }

  /// Puts a line into a list, at the end where no place is named; no edit says so.
  mutating func add(_ line: Int, to list: List, at index: Int?) {
    listOf[line] = list
    lines[list, default: []].insert(line, at: index ?? lines[list]?.count ?? 0)
  }

  /// Takes a line out, and says how.
  mutating func take(_ line: Int) -> JSONEdit {
    let edit = JSONEdit.remove(path(to: line))
    if let list = listOf[line] { lines[list]?.removeAll { $0 == line } }
    listOf[line] = nil
    return edit
  }

  /// The way to a line as the edits until now leave it.
  private func path(to line: Int) -> JSONPath {
    guard let list = listOf[line] else { return JSONPath() }
    return path(to: list).appending(lines[list]?.firstIndex(of: line) ?? 0)
  }

  private func path(to list: List) -> JSONPath {
    (list.owner.map { path(to: $0) } ?? JSONPath()).appending(list.key)
  }

  /// The object of a line with all that belongs to it now.
  private func value(of line: Int) -> JSONValue {
    var members = content[line]
    for field in [ItemField.substages.name, ItemField.activities.name] {
      let parts = (lines[List(owner: line, key: field)] ?? []).map { value(of: $0) }
      let place = members.firstIndex { $0.key == field }
      switch (place, parts.isEmpty) {
      case (let place?, true): members.remove(at: place)
      case (let place?, false): members[place].value = .array(parts)
      case (nil, true): break
      case (nil, false): members.append(.init(field, .array(parts)))
      }
    }
    return .object(members)
  }
}
