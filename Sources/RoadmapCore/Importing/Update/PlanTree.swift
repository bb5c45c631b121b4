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
      add(index, to: List(owner: line.parent, key: line.key))
    }
  }

  /// Says what is written where a line is put; its lists of lines are those of the tree.
  mutating func setContent(_ members: [JSONValue.Member], of line: Int) {
    content[line] = members
  }

  /// Gives a list its lines in an order, and says how; one that it has and is not to have goes, one that
  /// it does not have stands nowhere until then.
  mutating func arrange(_ list: List, as wanted: [Int]) -> JSONEdit? {
    let now = lines[list] ?? []
    if now == wanted { return nil }
    let places = Dictionary(zip(now, now.indices), uniquingKeysWith: { one, _ in one })
    let elements: [JSONEdit.Element] = wanted.map {
      places[$0].map { .own($0) } ?? .new(value(of: $0))
    }
    let path = path(to: list)
    for line in now { listOf[line] = nil }
    for line in wanted { listOf[line] = list }
    let isThere = lines.updateValue(wanted, forKey: list) != nil
    if isThere { return .arrange(path, elements) }
    let order = list.owner == nil ? RoadmapField.all.names : ItemField.ofStage.names
    return .set(path, .array(elements.compactMap(\.value)), order: order)
  }

  /// Puts a line at the end of a list; no edit says so.
  mutating func add(_ line: Int, to list: List) {
    listOf[line] = list
    lines[list, default: []].append(line)
  }

  /// How many lines a line stands in.
  func depth(of line: Int) -> Int { listOf[line]?.owner.map { depth(of: $0) + 1 } ?? 0 }

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
