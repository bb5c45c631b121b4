/// A line of the plan as one state of a comparison has it.
struct ComparedLine {
  /// The number.
  var id: String
  /// The title.
  var title: String
  /// Its own responsible parties; none where it has none.
  var responsible: [String]
  /// The words of its own deadline; empty where it has none.
  var deadline: String
  /// What it belongs to, by what both states know it under; nil at the top.
  var parent: String?
  /// The number of what it belongs to; nil at the top.
  var parentID: String?

  init(_ item: Item, parent: Item?, key: (String) -> String) {
    id = item.id
    title = item.title
    responsible = item.responsible ?? []
    deadline = item.deadline?.text ?? ""
    self.parent = parent.map { key($0.id) }
    parentID = parent?.id
  }

  /// The same line as it stood before amendments were written.
  func formerly(_ former: FormerPlan.Line?) -> ComparedLine {
    guard let former else { return self }
    var line = self
    line.id = former.id
    line.title = former.title ?? title
    line.responsible = former.responsible ?? responsible
    line.deadline = former.deadline ?? deadline
    if let parent = former.parent {
      line.parent = parent.isEmpty ? nil : parent
      line.parentID = line.parent
    }
    return line
  }
}

extension RoadmapComparison {
  /// Takes in what a line of the plan says otherwise than before; the deadline of a line that is carried
  /// out is compared with its due dates.
  mutating func compare(
    _ before: ComparedLine, _ now: ComparedLine, as line: Line, isCarriedOut: Bool
  ) {
    func reword(_ what: Amendment.Subject, _ from: [String], _ to: [String]) {
      guard from != to else { return }
      reworded.append(Rewording(what: what, line: line, texts: Change(from: from, to: to)))
    }
    reword(.title, [before.title], [now.title])
    reword(.id, [before.id], [now.id])
    if before.parent != now.parent {
      reword(.moved, [before.parentID].compactMap(\.self), [now.parentID].compactMap(\.self))
    }
    reword(.responsible, before.responsible, now.responsible)
    guard !isCarriedOut, before.deadline != now.deadline else { return }
    moved.append(
      Shift(
        line: line, due: Change(from: nil, to: nil),
        words: Change(from: before.deadline, to: now.deadline), note: nil))
  }
}
