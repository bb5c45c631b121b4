import RoadmapCore
import SeededRandom
import SourceJSON
import Testing

/// Many edits of a plan, one after the other, against a model that knows nothing of JSON.
struct RandomPlanTests {
  @Test(arguments: 0..<10)
  func `fifty edits leave what the model says, and each can be taken back`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var model = PlanModel.sample
    var file = RoadmapFile(bytes: Array(model.text.utf8))
    try #require(!file.hasErrors, "\(file.findings)")
    var made = 0
    for step in 0..<50 {
      let (edit, expected) = model.edit(&random, step)
      let change = try? file.applying([edit], today: .at("2024-02-20"))
      guard let change else {
        #expect(expected == nil, "refused though the model allows it: step \(step)")
        continue
      }
      guard let expected else {
        Issue.record("made though the model refuses it: step \(step)")
        return
      }
      made += change.text.isEmpty ? 0 : 1
      let roadmap = try #require(change.file.roadmap)
      #expect(PlanModel(roadmap).lines == expected.lines, "step \(step)")
      #expect(!change.file.hasErrors)
      let undone = change.text.inverse(of: file.document.bytes)?
        .applied(to: change.file.document.bytes)
      #expect(undone == file.document.bytes)
      model = expected
      file = change.file
    }
    #expect(made > 20)
  }
}

/// A flat list of lines, each with its depth: what a person would keep on paper.
private struct PlanModel: Equatable {
  struct Line: Equatable {
    var depth: Int
    var id: String
    var title: String
    var deadline: String?
    var responsible: [String]
  }

  var lines: [Line] = []

  static let sample = PlanModel(lines: [
    Line(depth: 0, id: "1", title: "Подготовка", deadline: "до 15.03.2024", responsible: []),
    Line(depth: 1, id: "1.1", title: "Приказ", responsible: ["Куратор"]),
    Line(depth: 1, id: "1.2", title: "Анкеты", responsible: []),
    Line(depth: 2, id: "1.2.1", title: "Бланк", responsible: []),
    Line(depth: 0, id: "2", title: "Работа", responsible: []),
    Line(depth: 1, id: "2.1", title: "Отчёт", deadline: "май 2024", responsible: ["Психолог"]),
    Line(depth: 0, id: "3", title: "Итоги", responsible: []),
  ])

  init(lines: [Line]) { self.lines = lines }

  init(_ roadmap: Roadmap) {
    func add(_ item: Item, _ depth: Int) {
      lines.append(
        Line(
          depth: depth, id: item.id, title: item.title, deadline: item.deadline?.text,
          responsible: item.responsible ?? []))
    }
    func add(_ activities: [Activity], _ depth: Int) {
      for activity in activities {
        add(activity.item, depth)
        add(activity.activities, depth + 1)
      }
    }
    for stage in roadmap.stages {
      add(stage.item, 0)
      add(stage.activities, 1)
    }
  }

  /// The model as a file, one line an item.
  var text: String {
    """
    { "format": 1, "title": "План", "organization": "Школа",
      "period": { "start": "2023-09-01", "end": "2024-08-31" },
      "stages": [
    \(objects(at: 0, of: lines[...]))
      ]
    }

    """
  }

  private func objects(at depth: Int, of lines: ArraySlice<Line>) -> String {
    var parts: [String] = []
    for index in lines.indices where lines[index].depth == depth {
      let line = lines[index]
      let rest = lines[(index + 1)...].prefix { $0.depth > depth }
      var members = [#""id": "\#(line.id)""#, #""title": "\#(line.title)""#]
      if let deadline = line.deadline { members.append(#""deadline": "\#(deadline)""#) }
      if !line.responsible.isEmpty {
        members.append(#""responsible": ["\#(line.responsible.joined(separator: "\", \""))"]"#)
      }
      if !rest.isEmpty {
        members.append("\"activities\": [\n\(objects(at: depth + 1, of: rest))\n]")
      }
      parts.append("{ \(members.joined(separator: ", ")) }")
    }
    return parts.joined(separator: ",\n")
  }

  // MARK: - Edits

  /// A random edit, and the model after it; nil where it has to be refused.
  func edit(_ random: inout SplitMix64, _ step: Int) -> (RoadmapEdit, PlanModel?) {
    func pick(_ count: Int) -> Int { Int(random.next() % UInt64(max(count, 1))) }
    let index = pick(lines.count)
    let line = lines[index]
    var after = self
    switch pick(7) {
    case 0:
      after.lines[index].title = "Пункт \(step)"
      return (.edit(EditItemRequest(id: line.id, title: "Пункт \(step)")), after)
    case 1:
      after.lines[index].deadline = "до \(1 + step % 28).04.2024"
      let words = after.lines[index].deadline ?? ""
      return (.reschedule(RescheduleRequest(id: line.id, deadline: words)), after)
    case 2:
      after.lines[index].responsible = ["Куратор", "Наставник \(step)"]
      let names = after.lines[index].responsible
      return (.assign(AssignRequest(id: line.id, responsible: names)), after)
    case 3:
      let isStage = pick(4) == 0
      let id = freeID(under: isStage ? nil : line)
      let new = Line(
        depth: isStage ? 0 : line.depth + 1, id: id, title: "Новое \(step)", responsible: [])
      after.lines.insert(new, at: isStage ? lines.count : end(of: index))
      let request = AddRequest(
        new.title, as: isStage ? .stage : nil, under: isStage ? nil : line.id)
      return (.add(request), after)
    case 4 where line.depth > 0 || lines.count { $0.depth == 0 } > 2:
      after.lines.removeSubrange(index..<end(of: index))
      return (.remove(RemoveRequest(ids: [line.id], isForced: true)), after)
    default: return move(index, pick(lines.count), isInside: pick(2) == 0)
    }
  }

  /// Moves a line to the end of another one, or right before it.
  private func move(_ index: Int, _ to: Int, isInside: Bool) -> (RoadmapEdit, PlanModel?) {
    let (line, other) = (lines[index], lines[to])
    let request = MoveRequest(
      id: line.id, to: isInside ? other.id : nil, isInside ? .last : .before(other.id))
    let isStage = line.depth == 0
    guard isInside ? !isStage : isStage == (other.depth == 0) else { return (.move(request), nil) }
    let block = lines[index..<end(of: index)]
    let parent = isInside ? to : self.parent(of: to)
    // Into itself, be it as a part of a part.
    if let parent, block.indices.contains(parent) { return (.move(request), nil) }
    let isElsewhere = parent != self.parent(of: index)
    let old = self.parent(of: index).map { lines[$0].id + "." } ?? ""
    var moved = Array(block)
    if isElsewhere, line.id.hasPrefix(old) {
      let id = freeID(under: parent.map { lines[$0] })
      for place in moved.indices {
        if place == 0 || moved[place].id.hasPrefix(line.id + ".") {
          moved[place].id = id + moved[place].id.dropFirst(line.id.count)
        }
      }
    }
    let rest = Set(lines.indices).subtracting(block.indices).map { lines[$0].id }
    guard Set(rest).isDisjoint(with: moved.map(\.id)) else { return (.move(request), nil) }
    let shift = (isInside ? other.depth + 1 : other.depth) - line.depth
    for place in moved.indices { moved[place].depth += shift }
    var after = self
    var target = isInside ? end(of: to) : to
    if target >= block.endIndex {
      target -= block.count
    } else if target > index {
      return (.move(request), self)
    }
    after.lines.removeSubrange(block.indices)
    after.lines.insert(contentsOf: moved, at: target)
    return (.move(request), after)
  }

  /// The index behind a line and all that belongs to it.
  private func end(of index: Int) -> Int {
    lines[(index + 1)...].firstIndex { $0.depth <= lines[index].depth } ?? lines.count
  }

  private func parent(of index: Int) -> Int? {
    lines[..<index].lastIndex { $0.depth < lines[index].depth }
  }

  private func freeID(under parent: Line?) -> String {
    let prefix = parent.map { $0.id + "." } ?? ""
    let numbers = lines.compactMap { line in
      line.id.hasPrefix(prefix) ? Int(line.id.dropFirst(prefix.count)) : nil
    }
    return prefix + String((numbers.max() ?? 0) + 1)
  }
}
