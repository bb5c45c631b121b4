import SourceJSON

/// Works out what a newer document changes in a roadmap.
///
/// First the words of the lines that both have are compared, which moves nothing; then the lines are put
/// in the order of the document.
struct PlanUpdate {
  private let situation: EditSituation
  private let old: [PlanLine]
  private let new: [PlanLine]
  private let match: PlanMatch
  private let names: PartySpellings
  private let columns: LineColumns
  private let remarks: LineRemarks
  private(set) var plan = EditPlan()
  /// What is changed before the lines are.
  private let edits: [JSONEdit]
  /// Who carries each line of the file in the end; nobody where the line goes.
  private var carriers: [[String]]

  /// Of fewer of its lines than this share, a document is a part of the plan, and says nothing of the
  /// others.
  private static let wholeShare = 0.5

  /// The parties that lines name in the end.
  var parties: [String] { carriers.flatMap { $0 } }

  /// Compares with a newer version; `edits` are made before, and move no line.
  init(
    _ situation: EditSituation, _ newer: Roadmap, _ answers: PlanAnswers, behind edits: [JSONEdit]
  ) {
    self.situation = situation
    self.edits = edits
    old = PlanLine.all(of: situation.roadmap)
    new = PlanLine.all(of: newer)
    match = PlanMatch(old, new, answers)
    names = PartySpellings(situation.roadmap.team)
    columns = LineColumns(new)
    remarks = LineRemarks(old, new)
    carriers = old.map { $0.item.responsible ?? [] }
  }

  /// Goes through the newer version, then names what it does not have.
  ///
  /// Throws where the newer version has none of the activities: then it is another plan.
  mutating func compare() throws(EditRefusal) {
    let isAnotherPlan = !match.oldOf.contains { $0.map { old[$0].isLeaf } ?? false }
    if isAnotherPlan, old.contains(where: \.isLeaf) { throw .anotherPlan }
    for index in new.indices {
      if let same = match.oldOf[index] {
        compare(same, index)
      } else if let other = match.otherText[index] {
        tell(
          .otherText(
            id: old[other].item.id, before: old[other].item.title, after: new[index].item.title))
      }
    }
    try arrange()
  }

  private mutating func tell(_ difference: PlanDifference) {
    plan.outcomes.append { _ in .updated(difference) }
  }

  private mutating func take(_ edit: RoadmapEdit) throws(EditRefusal) -> EditPlan {
    let part = try edit.plan(situation)
    plan.edits += part.edits
    plan.amendments += part.amendments
    return part
  }

  // MARK: - A line that both have

  private mutating func compare(_ same: Int, _ index: Int) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    if ImportText.plain(before.title) != ImportText.plain(after.title) {
      let path = situation.path(to: before.node).appending(ItemField.title)
      plan.edits.append(.set(path, .string(after.title), order: ItemField.ofStage.names))
      plan.amendments.append(
        situation.amendment(
          before.id, .title, from: .text(before.title), to: .text(after.title)))
      tell(.retitled(id: before.id, before: before.title, after: after.title))
    }
    compareNumber(line, new[index])
    compareDeadline(same, index)
    compareResponsible(same, index)
    compareResults(line, index)
    compareRemarks(before, after)
  }

  private mutating func compareRemarks(_ before: Item, _ after: Item) {
    let (had, has) = (remarks.text(of: before), remarks.text(of: after))
    guard had.map(ImportText.plain) != has.map(ImportText.plain) else { return }
    tell(.otherRemark(id: before.id, title: before.title, before: had, after: has))
  }

  /// The number that the document prints now; the name of the line stays, as its history does.
  private mutating func compareNumber(_ before: PlanLine, _ after: PlanLine) {
    let (printed, now) = (before.number, after.number)
    guard printed != now else { return }
    let path = situation.path(to: before.item.node).appending(ItemField.number)
    if now == before.item.id {
      // A number that begins anew in its stage stays: our own tables print the id for it.
      guard printed.split(separator: ".").count == now.split(separator: ".").count,
        now.first?.isNumber == true
      else { return }
      plan.edits.append(.remove(path))
    } else {
      plan.edits.append(.set(path, .string(now), order: ItemField.ofStage.names))
    }
    plan.amendments.append(
      situation.amendment(before.item.id, .number, from: .text(printed), to: .text(now)))
    tell(.renumbered(id: before.item.id, title: before.item.title, now: now))
  }

  private mutating func compareDeadline(_ same: Int, _ index: Int) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    let had = line.isLeaf ? deadline(in: old, line) : before.deadline
    let has = new[index].isLeaf ? deadline(in: new, new[index]) : after.deadline
    let isLost = isMoved(same, index) && before.deadline == nil && had != nil
    let isSame = had.map { ImportText.plain($0.text) } == has.map { ImportText.plain($0.text) }
    if isSame, !isLost { return }
    // What the line inherits has been changed above it already.
    if before.deadline == nil, after.deadline == nil, has != nil { return }
    guard let has else {
      if line.isLeaf, let had {
        tell(.deadlineGone(id: before.id, title: before.title, before: had.text))
      }
      return
    }
    let isForced = has.reading == nil && before.progress.isEmpty
    do {
      _ = try take(
        .reschedule(
          RescheduleRequest(
            id: ItemID.exactly(before.id), deadline: has.text, isForced: isForced)))
      // What was inherited in another part is only written out.
      if isSame { return }
      tell(.deadline(id: before.id, title: before.title, before: had?.text, after: has.text))
    } catch {
      tell(.refused(id: before.id, title: before.title, after: has.text, error))
    }
  }

  private mutating func compareResponsible(_ same: Int, _ index: Int) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    // The name of a stage runs over the table: there is no cell for its parties.
    guard line.isLeaf || after.responsible != nil else { return }
    let had = line.isLeaf ? responsible(in: old, line) : before.responsible ?? []
    let has = new[index].isLeaf ? responsible(in: new, new[index]) : after.responsible ?? []
    let isLost = isMoved(same, index) && before.responsible == nil && !had.isEmpty
    let isSame = names.folded(had) == names.folded(has)
    if isSame, !isLost { return }
    if before.responsible == nil, after.responsible == nil, !has.isEmpty { return }
    guard !has.isEmpty else {
      tell(.responsibleGone(id: before.id, title: before.title, before: had))
      return
    }
    do {
      _ = try take(.assign(AssignRequest(id: ItemID.exactly(before.id), responsible: has)))
      carriers[same] = has
      if isSame { return }
      tell(.responsible(id: before.id, title: before.title, before: had, after: has))
    } catch {
      tell(
        .refused(
          id: before.id, title: before.title, after: has.joined(separator: ", "), error))
    }
  }

  /// Results and documents, where the document has columns for them: what stands in the other of both
  /// than before is no change.
  private mutating func compareResults(_ line: PlanLine, _ index: Int) {
    let (before, after) = (line.item, new[index].item)
    guard line.isLeaf || after.keyResult != nil || !after.documents.isEmpty,
      columns.sayings(of: before) != columns.sayings(of: after)
    else { return }
    var request = EditItemRequest(id: ItemID.exactly(before.id))
    if columns.hasDocuments,
      before.documents.map(ImportText.plain) != after.documents.map(ImportText.plain)
    {
      request.documents = after.documents.isEmpty ? nil : after.documents
      if after.documents.isEmpty { request.cleared.insert(.documents) }
    }
    if columns.hasResults,
      before.keyResult.map(ImportText.plain) != after.keyResult.map(ImportText.plain)
    {
      request.keyResult = after.keyResult
      if after.keyResult == nil { request.cleared.insert(.result) }
    }
    do {
      let part = try take(.edit(request))
      if !part.amendments.isEmpty { plan.outcomes += part.outcomes }
    } catch {
      let text = after.documents.joined(separator: "; ")
      tell(.refused(id: before.id, title: before.title, after: text, error))
    }
  }

  /// Whether a line belongs to another part now, and inherits nothing any more from the one before.
  private func isMoved(_ same: Int, _ index: Int) -> Bool {
    old[same].parent != new[index].parent.flatMap { match.oldOf[$0] }
  }

  private func deadline(in lines: [PlanLine], _ line: PlanLine) -> Deadline? {
    line.item.deadline ?? line.parent.flatMap { deadline(in: lines, lines[$0]) }
  }

  private func responsible(in lines: [PlanLine], _ line: PlanLine) -> [String] {
    line.item.responsible ?? line.parent.map { responsible(in: lines, lines[$0]) } ?? []
  }

  // MARK: - The order of the lines

  private mutating func arrange() throws(EditRefusal) {
    let newcomers = PlanNewcomers(old, new, match)
    var arrangement = PlanArrangement(old, adding: newcomers.ids, in: situation)
    for line in newcomers.lines {
      arrangement.setContent(newcomers.content(of: line), of: old.count + line.offset)
      if let list = line.nest { arrangement.nest(old.count + line.offset, in: list) }
    }
    for index in newcomers.waiting {
      tell(.waiting(id: new[index].item.id, title: new[index].item.title))
    }
    for line in newcomers.lines where line.nest == nil {
      let parts = newcomers.parts(of: line)
      plan.amendments.append(
        situation.amendment(line.id, .added, to: .text(new[line.index].item.title)))
      tell(.added(id: line.id, title: new[line.index].item.title, parts: parts))
    }
    let lists = newcomers.lists
    if lists.contains(where: { arrangement.isMoving($0.list, $0.lines) }) {
      try setContents(of: &arrangement)
    }
    for (list, lines) in lists { arrangement.arrange(list, lines) }
    let moved = arrangement.amendments
    if !moved.isEmpty { plan.outcomes += EditPlan.altering([], moved, in: situation).outcomes }
    removeLines(from: &arrangement)
    plan.edits += arrangement.edits
    plan.amendments += arrangement.amendments
  }

  /// What the lines of the file say once their words are changed, for those that are written elsewhere.
  private func setContents(of arrangement: inout PlanArrangement) throws(EditRefusal) {
    let document = situation.file.document
    let changed: JSONDocument
    do {
      let text = try document.change(edits + plan.edits)
      changed =
        text.isEmpty ? document : JSONDocument(bytes: text.applied(to: document.bytes) ?? [])
    } catch {
      throw .text(error)
    }
    var paths = JSONPathFinder(document)
    for (index, line) in old.enumerated() {
      guard let node = changed.node(at: paths.path(to: line.item.node)),
        case .object(let members) = changed.value(of: node)
      else { continue }
      arrangement.setContent(members, of: index)
    }
  }

  /// Takes out what the document does not have; what has a history stays and is asked about, as does
  /// everything where the document is a part of the plan only.
  private mutating func removeLines(from arrangement: inout PlanArrangement) {
    let removed = Set(match.removed)
    let isPart = Double(old.count - removed.count) < Double(old.count) * Self.wholeShare
    var isKept = old.indices.map { !removed.contains($0) || old[$0].hasHistory || isPart }
    let awaited = Set(old.compactMap { $0.item.deadline?.rule?.after })
    for index in old.indices where awaited.contains(old[index].item.id) { isKept[index] = true }
    // A line that moved elsewhere does not keep the part that it left.
    for index in old.indices.reversed() where isKept[index] {
      if let owner = arrangement.owner(of: index), owner < old.count { isKept[owner] = true }
    }
    if isPart {
      tell(.part(of: old.count, found: old.count - removed.count))
      return
    }
    for index in old.indices where removed.contains(index) {
      let (id, title) = (old[index].item.id, old[index].item.title)
      if isKept[index] {
        let isMarked = old[index].hasHistory
        tell(.missing(id: id, title: title, hasHistory: isMarked))
        continue
      }
      carriers[index] = []
      guard old[index].parent.map({ isKept[$0] }) ?? true else { continue }
      arrangement.remove(index)
      tell(.removed(id: id, title: title))
    }
  }
}
