import SourceJSON

/// Works out what a newer document changes in a roadmap.
struct PlanUpdate {
  private let situation: EditSituation
  private let old: [PlanLine]
  private let new: [PlanLine]
  private let match: PlanMatch
  private let names: PartySpellings
  private(set) var edits: [JSONEdit] = []
  /// What the file is to remember of all that.
  private(set) var amendments: [Amendment] = []
  private(set) var differences: [PlanDifference] = []
  /// New lines with the place that they are to have, each in the array as it was.
  private var insertions: [PlanInsertion] = []
  /// The numbers that are given away.
  private var ids: Set<String>

  init(_ situation: EditSituation, _ newer: Roadmap) {
    self.situation = situation
    old = PlanLine.all(of: situation.roadmap)
    new = PlanLine.all(of: newer)
    match = PlanMatch(old, new)
    names = PartySpellings(situation.roadmap.team)
    ids = Set(old.map(\.item.id))
  }

  /// Goes through the newer version, then names what it does not have.
  mutating func compare() {
    for index in new.indices {
      if let same = match.oldOf[index] {
        compare(old[same], index)
      } else if let other = match.otherText[index] {
        let (before, after) = (old[other].item.title, new[index].item.title)
        differences.append(.otherText(id: old[other].item.id, before: before, after: after))
      } else {
        add(index)
      }
    }
    edits += PlanInsertion.edits(insertions)
    for index in match.removed {
      let item = old[index].item
      differences.append(.removed(id: item.id, title: item.title))
    }
  }

  // MARK: - A line that both have

  private mutating func compare(_ line: PlanLine, _ index: Int) {
    let (before, after) = (line.item, new[index].item)
    if plain(before.title) != plain(after.title) {
      let path = situation.path(to: before.node).appending(ItemField.title.key.text)
      edits.append(.set(path, .string(after.title), order: ItemField.ofStage.names))
      amendments.append(
        Amendment(
          on: situation.today, id: before.id, .title, from: .text(before.title),
          to: .text(after.title)))
      differences.append(.retitled(id: before.id, before: before.title, after: after.title))
    }
    compareNumber(before, after)
    compareDeadline(line, index)
    compareResponsible(line, index)
  }

  /// The number that the document prints now; the name of the line stays, as its history does.
  private mutating func compareNumber(_ before: Item, _ after: Item) {
    let printed = ItemID.normalized(before.number ?? before.id)
    let now = ItemID.normalized(after.number ?? after.id)
    guard printed != now else { return }
    let path = situation.path(to: before.node).appending(ItemField.number.key.text)
    if now == before.id {
      // A number that begins anew in its stage stays: our own tables print the id for it.
      guard printed.split(separator: ".").count == now.split(separator: ".").count,
        now.first?.isNumber == true
      else { return }
      edits.append(.remove(path))
    } else {
      edits.append(.set(path, .string(now), order: ItemField.ofStage.names))
    }
    amendments.append(
      Amendment(on: situation.today, id: before.id, .number, from: .text(printed), to: .text(now)))
    differences.append(.renumbered(id: before.id, title: before.title, now: now))
  }

  private mutating func compareDeadline(_ line: PlanLine, _ index: Int) {
    let (before, after) = (line.item, new[index].item)
    let had = line.isLeaf ? deadline(in: old, line) : before.deadline
    let has = new[index].isLeaf ? deadline(in: new, new[index]) : after.deadline
    if had.map({ plain($0.text) }) == has.map({ plain($0.text) }) { return }
    // What the line inherits has been changed above it already.
    if before.deadline == nil, after.deadline == nil, has != nil { return }
    guard let has else {
      if line.isLeaf, let had {
        differences.append(
          .deadlineGone(id: before.id, title: before.title, before: had.text))
      }
      return
    }
    let isForced = has.reading == nil && before.progress.isEmpty
    let edit = RoadmapEdit.reschedule(
      RescheduleRequest(id: ItemID.exactly(before.id), deadline: has.text, isForced: isForced))
    do {
      try take(edit)
      differences.append(
        .deadline(id: before.id, title: before.title, before: had?.text, after: has.text))
    } catch {
      differences.append(.refused(id: before.id, title: before.title, after: has.text, error))
    }
  }

  private mutating func compareResponsible(_ line: PlanLine, _ index: Int) {
    let (before, after) = (line.item, new[index].item)
    // The name of a stage runs over the table: there is no cell for its parties.
    guard line.isLeaf || after.responsible != nil else { return }
    let had = line.isLeaf ? responsible(in: old, line) : before.responsible ?? []
    let has = new[index].isLeaf ? responsible(in: new, new[index]) : after.responsible ?? []
    if names.folded(had) == names.folded(has) { return }
    if before.responsible == nil, after.responsible == nil, !has.isEmpty { return }
    guard !has.isEmpty else {
      differences.append(.responsibleGone(id: before.id, title: before.title, before: had))
      return
    }
    do {
      try take(.assign(AssignRequest(id: ItemID.exactly(before.id), responsible: has)))
      differences.append(
        .responsible(
          id: before.id, title: before.title, before: had, after: has,
          unlisted: situation.unlisted(has)))
    } catch {
      differences.append(
        .refused(
          id: before.id, title: before.title, after: has.joined(separator: ", "), error))
    }
  }

  private mutating func take(_ edit: RoadmapEdit) throws(EditRefusal) {
    let plan = try edit.plan(situation)
    edits += plan.edits
    amendments += plan.amendments
  }

  private func deadline(in lines: [PlanLine], _ line: PlanLine) -> Deadline? {
    line.item.deadline ?? line.parent.flatMap { deadline(in: lines, lines[$0]) }
  }

  private func responsible(in lines: [PlanLine], _ line: PlanLine) -> [String] {
    line.item.responsible ?? line.parent.map { responsible(in: lines, lines[$0]) } ?? []
  }

  /// A text without stray marks and line breaks, which are no change.
  private func plain(_ text: String) -> String {
    let line = ImportText.line(ImportText.cleaned(text))
    return AlphabetCorrections.mended(line)?.text ?? line
  }

  // MARK: - A line that is new

  /// Adds a line with its parts; parts of an added line are added with it.
  private mutating func add(_ index: Int) {
    let line = new[index]
    var path = JSONPath()
    var order = RoadmapField.all.names
    var prefix = ""
    if let parent = line.parent {
      guard let same = match.oldOf[parent] else {
        if match.otherText[parent] != nil {
          differences.append(.waiting(id: line.item.id, title: line.item.title))
        }
        return
      }
      path = situation.path(to: old[same].item.node)
      order = ItemField.ofStage.names
      prefix = old[same].item.id + "."
    }
    var parts = -1
    let id = freeID(line.item.id, prefix)
    let value = json(index, id: id, parts: &parts)
    insertions.append(
      PlanInsertion(
        array: path.appending(line.key), index: place(of: index), value: value, order: order))
    amendments.append(
      Amendment(on: situation.today, id: id, .added, to: .text(line.item.title)))
    differences.append(.added(id: id, title: line.item.title, parts: parts))
  }

  /// Where a new line stands among those that its parent has: behind the nearest one before it; nil
  /// where there are none.
  private func place(of index: Int) -> Int? {
    let line = new[index]
    let parent = line.parent.flatMap { match.oldOf[$0] }
    let siblings = old.indices.filter { old[$0].parent == parent && old[$0].key == line.key }
    guard !siblings.isEmpty else { return nil }
    let before = new[..<index].indices.last { other in
      new[other].parent == line.parent && match.oldOf[other].map(siblings.contains) ?? false
    }
    return before.flatMap { match.oldOf[$0] }.flatMap(siblings.firstIndex).map { $0 + 1 } ?? 0
  }

  private mutating func freeID(_ wanted: String, _ prefix: String) -> String {
    var id = wanted
    var number = 0
    while !ids.insert(id).inserted {
      number += 1
      id = prefix + String(number)
    }
    return id
  }

  private mutating func json(_ index: Int, id: String, parts: inout Int) -> JSONValue {
    parts += 1
    let item = new[index].item
    var members: [JSONValue.Member] = []
    func list(_ texts: [String]) -> JSONValue? {
      texts.isEmpty ? nil : .array(texts.map { .string($0) })
    }
    func add<Value>(_ field: Field<Value>, _ value: JSONValue?) {
      if let value { members.append(.init(field.key.text, value)) }
    }
    add(ItemField.id, .string(id))
    let printed = item.number ?? item.id
    if id != printed { add(ItemField.number, .string(printed)) }
    add(ItemField.title, .string(item.title))
    add(ItemField.deadline, item.deadline.map { .string($0.text) })
    add(ItemField.responsible, item.responsible.flatMap(list))
    add(ItemField.keyResult, item.keyResult.map { .string($0) })
    add(ItemField.documents, list(item.documents))
    var children: [(key: String, values: [JSONValue])] = []
    for child in new.indices.dropFirst(index + 1) where new[child].parent == index {
      // A part that moved here from elsewhere stays where it was, with its history.
      guard match.oldOf[child] == nil, match.otherText[child] == nil else { continue }
      let value = json(child, id: freeID(new[child].item.id, id + "."), parts: &parts)
      if let place = children.firstIndex(where: { $0.key == new[child].key }) {
        children[place].values.append(value)
      } else {
        children.append((new[child].key, [value]))
      }
    }
    for (key, values) in children { members.append(.init(key, .array(values))) }
    return .object(members)
  }
}
