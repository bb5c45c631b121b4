import SourceJSON

/// Works out what a newer document changes in a roadmap.
///
/// First the words of the lines that both have are compared, which moves nothing; then the lines are put
/// in the order of the document.
struct PlanUpdate {
  let situation: EditSituation
  /// Who the roadmap knows, collected once for all lines.
  private let reader: TypedParties
  let old: [PlanLine]
  let new: [PlanLine]
  let match: PlanMatch
  /// What lines said before people changed them.
  let past: FormerWords
  private let names: PartySpellings
  let answers: PlanAnswers
  private let columns: LineColumns
  private let remarks: LineRemarks
  private let dueDates: MarkedDueDates
  /// The ways to the lines of the file.
  private let paths: [JSONPath]
  var plan = EditPlan()
  /// What is changed before the lines are.
  let edits: [JSONEdit]
  /// The lines of the newer version that are nobody's, once somebody is asked about them.
  lazy var candidates = match.candidates
  /// Who carries each line of the file in the end; nobody where the line goes.
  var carriers: [[String]]
  /// Of which lines it is said that what they hand down stays.
  private var staying: Set<String> = []

  /// The parties that lines name in the end.
  var parties: [String] { carriers.flatMap { $0 } }

  /// Compares with a newer version; `edits` are made before, and move no line.
  init(
    _ situation: EditSituation, _ newer: Roadmap, _ past: FormerWords, _ answers: PlanAnswers,
    behind edits: [JSONEdit]
  ) {
    self.situation = situation
    reader = TypedParties(situation.roadmap, isLenient: true)
    self.edits = edits
    self.answers = answers
    old = PlanLine.all(of: situation.roadmap)
    new = PlanLine.all(of: newer)
    self.past = past
    names = past.names
    match = PlanMatch(old, new, past, answers)
    dueDates = MarkedDueDates(situation)
    var finder = JSONPathFinder(situation.file.document)
    paths = old.map { finder.path(to: $0.item.node) }
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
    var texts = EditPlan()
    for index in new.indices {
      if let same = match.oldOf[index] {
        compare(same, index, &texts)
      } else if let other = match.otherText[index] {
        let perhaps = candidates.likeliest(old[other], in: new[index].parent)
        tell(
          .otherText(
            id: old[other].item.id, number: new[index].item.id, before: old[other].item.title,
            after: new[index].item.title, perhaps: perhaps))
      }
    }
    if !texts.amendments.isEmpty {
      plan.edits += texts.edits
      plan.amendments += texts.amendments
      plan.outcomes += EditPlan.altering([], texts.amendments, in: situation).outcomes
    }
    try arrange()
  }

  mutating func tell(_ difference: PlanDifference) {
    plan.outcomes.append { _ in .updated(difference) }
  }

  /// Says that what people wrote stays, where the document says what was there before.
  mutating func keep(
    _ what: Amendment.Subject, of item: Item, _ own: [String], _ document: [String]
  ) {
    tell(.kept(what, id: item.id, title: item.title, own: own, document: document))
  }

  // MARK: - A line that both have

  /// Compares the words of a line; results and documents are written to `texts`, which are told in one.
  private mutating func compare(_ same: Int, _ index: Int, _ texts: inout EditPlan) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    if ImportText.plain(before.title) == ImportText.plain(after.title) {
      // Nothing to write.
    } else if past.said([after.title], .title, of: before.id) {
      keep(.title, of: before, [before.title], [after.title])
    } else {
      let path = paths[same].appending(ItemField.title)
      plan.edits.append(.set(path, .string(after.title), order: ItemField.ofStage.names))
      plan.amendments.append(
        situation.amendment(
          before.id, .title, from: .text(before.title), to: .text(after.title)))
      tell(.retitled(id: before.id, before: before.title, after: after.title))
    }
    compareNumber(same, new[index])
    compareDeadline(same, index)
    compareResponsible(same, index)
    compareResults(same, index, &texts)
    compareRemarks(before, after)
  }

  private mutating func compareRemarks(_ before: Item, _ after: Item) {
    let (had, has) = (remarks.text(of: before), remarks.text(of: after))
    guard had.map(ImportText.plain) != has.map(ImportText.plain) else { return }
    if let notes = after.notes, past.said([notes], .notes, of: before.id) {
      keep(.notes, of: before, before.notes.map { [$0] } ?? [], [notes])
      return
    }
    tell(.otherRemark(id: before.id, title: before.title, before: had, after: has))
  }

  /// The number that the document prints now; the name of the line stays, as its history does.
  private mutating func compareNumber(_ same: Int, _ after: PlanLine) {
    let before = old[same]
    let (printed, now) = (before.number, after.number)
    // The place that a line left is told, and its number goes with it.
    guard printed != now, !past.said([now], .id, of: before.item.id) else { return }
    if past.said([now], .number, of: before.item.id)
      || now == before.item.id && past.said([], .number, of: before.item.id)
    {
      return keep(.number, of: before.item, [printed], [now])
    }
    let path = paths[same].appending(ItemField.number)
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
    let isLost = inheritsOtherwise(same, index) && before.deadline == nil && had != nil
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
    if !isSame, saidBefore([has.text], .deadline, same) {
      return keepInherited(.deadline, same, [had?.text].compactMap { $0 }, [has.text])
    }
    let isForced = has.reading == nil && before.progress.isEmpty
    do {
      let deadline = try situation.deadline(has.text, isForced: isForced)
      if !isForced { try dueDates.check(before, becoming: deadline) }
      plan.reschedule(before, to: deadline, at: paths[same], in: situation)
      // What was inherited in another part is only written out.
      if isSame { return }
      tell(.deadline(id: before.id, title: before.title, before: had?.text, after: has.text))
      if line.isLeaf { tellIfDone(before, becoming: deadline) }
    } catch {
      tell(.refused(id: before.id, title: before.title, after: has.text, error))
    }
  }

  /// Says that a line counts as done which now begins only after the day on which it was.
  private mutating func tellIfDone(_ item: Item, becoming deadline: Deadline) {
    guard let last = item.progress.max(by: { $0.on < $1.on }), last.state == .done,
      let reading = deadline.reading, !reading.saysOnlyDue, reading.occurrences.count == 1,
      let window = reading.occurrences.first, last.on < window.start
    else { return }
    tell(.doneBefore(id: item.id, title: item.title, on: last.on))
  }

  private mutating func compareResponsible(_ same: Int, _ index: Int) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    // The name of a stage runs over the table: there is no cell for its parties.
    guard line.isLeaf || after.responsible != nil else { return }
    let had = line.isLeaf ? responsible(in: old, line) : before.responsible ?? []
    let has = new[index].isLeaf ? responsible(in: new, new[index]) : after.responsible ?? []
    let isLost = inheritsOtherwise(same, index) && before.responsible == nil && !had.isEmpty
    let isSame = names.folded(had) == names.folded(has)
    if isSame, !isLost { return }
    if before.responsible == nil, after.responsible == nil, !has.isEmpty { return }
    guard !has.isEmpty else {
      tell(.responsibleGone(id: before.id, title: before.title, before: had))
      return
    }
    if !isSame, saidBefore(has, .responsible, same) {
      return keepInherited(.responsible, same, had, has)
    }
    do {
      let named = try reader.responsible(has)
      if named != before.responsible {
        plan.assign(before, to: named, at: paths[same], in: situation)
      }
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
  private mutating func compareResults(_ same: Int, _ index: Int, _ texts: inout EditPlan) {
    let line = old[same]
    let (before, after) = (line.item, new[index].item)
    guard line.isLeaf || after.keyResult != nil || !after.documents.isEmpty,
      columns.sayings(of: before) != columns.sayings(of: after)
    else { return }
    var request = EditItemRequest(id: before.id)
    if columns.hasDocuments,
      before.documents.map(ImportText.plain) != after.documents.map(ImportText.plain)
    {
      if past.said(after.documents, .documents, of: before.id) {
        keep(.documents, of: before, before.documents, after.documents)
      } else {
        request.documents = after.documents.isEmpty ? nil : after.documents
        if after.documents.isEmpty { request.cleared.insert(.documents) }
      }
    }
    let (result, now) = (before.keyResult.map { [$0] } ?? [], after.keyResult.map { [$0] } ?? [])
    if columns.hasResults, result.map(ImportText.plain) != now.map(ImportText.plain) {
      if past.said(now, .keyResult, of: before.id) {
        keep(.keyResult, of: before, result, now)
      } else {
        request.keyResult = after.keyResult
        if after.keyResult == nil { request.cleared.insert(.result) }
      }
    }
    do {
      try request.check()
      texts.rewrite(before, as: request, at: paths[same], in: situation)
    } catch {
      let text = after.documents.joined(separator: "; ")
      tell(.refused(id: before.id, title: before.title, after: text, error))
    }
  }

  // MARK: - What people changed

  /// Whether a line said something, or took it from what it belongs or belonged to, before an amendment.
  private func saidBefore(_ texts: [String], _ what: Amendment.Subject, _ line: Int) -> Bool {
    var seen: Set<Int> = []
    var next = [line]
    while let index = next.popLast() {
      guard seen.insert(index).inserted else { continue }
      let item = old[index].item
      if past.said(texts, what, of: item.id) { return true }
      let own = what == .deadline ? item.deadline.map { [$0.text] } : item.responsible
      if index != line, let own, past.isSame(own, texts, what) { return true }
      guard own == nil || past.said([], what, of: item.id) else { continue }
      next += [old[index].parent].compactMap { $0 } + match.former(past.parents[item.id] ?? [])
    }
    return false
  }

  /// Says that a deadline or parties stay, once for all lines that take them from one that was changed.
  private mutating func keepInherited(
    _ what: Amendment.Subject, _ line: Int, _ own: [String], _ document: [String]
  ) {
    func hasOwn(_ item: Item) -> Bool {
      what == .deadline ? item.deadline != nil : item.responsible != nil
    }
    var teller = line
    if past.parents[old[line].item.id] == nil {
      while !hasOwn(old[teller].item), let parent = old[teller].parent { teller = parent }
    }
    guard staying.insert("\(teller) \(what.rawValue)").inserted else { return }
    keep(what, of: old[teller].item, own, document)
  }

  /// Whether a line stays in the part to which people moved it: the document has it where it was before.
  func staysMoved(_ same: Int, _ index: Int) -> Bool {
    guard isMoved(same, index), let former = past.parents[old[same].item.id] else { return false }
    guard let parent = new[index].parent else { return former.contains("") }
    return match.oldOf[parent].map { former.contains(old[$0].item.id) } ?? false
  }

  /// Whether a line belongs to another part in the document.
  private func isMoved(_ same: Int, _ index: Int) -> Bool {
    old[same].parent != new[index].parent.flatMap { match.oldOf[$0] }
  }

  /// Whether a line belongs to another part now, and inherits nothing any more from the one before.
  private func inheritsOtherwise(_ same: Int, _ index: Int) -> Bool {
    isMoved(same, index) && !staysMoved(same, index)
  }

  private func deadline(in lines: [PlanLine], _ line: PlanLine) -> Deadline? {
    line.item.deadline ?? line.parent.flatMap { deadline(in: lines, lines[$0]) }
  }

  private func responsible(in lines: [PlanLine], _ line: PlanLine) -> [String] {
    line.item.responsible ?? line.parent.map { responsible(in: lines, lines[$0]) } ?? []
  }
}
