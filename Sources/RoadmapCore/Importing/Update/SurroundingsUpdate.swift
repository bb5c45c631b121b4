import SourceJSON

/// What a newer document says otherwise of the roadmap itself: its title, period, approval and texts, and
/// its indicators.
struct SurroundingsUpdate {
  private let situation: EditSituation
  private let newer: Roadmap
  /// What the document itself leaves open; that is told, and not written.
  private var doubted: Set<Amendment.Subject>
  private let past: FormerWords
  private(set) var plan = EditPlan()

  init(
    _ situation: EditSituation, _ newer: Roadmap, _ past: FormerWords,
    doubted: Set<Amendment.Subject>
  ) {
    self.situation = situation
    self.newer = newer
    self.doubted = doubted
    self.past = past
  }

  mutating func compare() throws(EditRefusal) {
    try compareTitles()
    try compareTargets()
  }

  private mutating func tell(_ difference: PlanDifference) {
    plan.outcomes.append { _ in .updated(difference) }
  }

  /// Whether a text of the document is one that people changed since; then it is told that theirs stays.
  private mutating func stays(
    _ what: Amendment.Subject, _ own: [String], _ document: [String]
  ) -> Bool {
    guard past.said(document, what, of: "") else { return false }
    tell(.kept(what, id: "", title: "", own: own, document: document))
    return true
  }

  private mutating func take(_ edit: RoadmapEdit) throws(EditRefusal) {
    let part = try edit.plan(situation)
    guard !part.edits.isEmpty else { return }
    plan.edits += part.edits
    plan.amendments += part.amendments
    plan.outcomes += part.outcomes
  }

  // MARK: - Title, period, approval

  private mutating func compareTitles() throws(EditRefusal) {
    let old = situation.roadmap
    var request = EditRoadmapRequest()
    // A dash is what stands there where the document names none.
    if !ImportText.words(newer.organization).isEmpty,
      !isAlike(old.organization, newer.organization),
      !stays(.organization, [old.organization], [newer.organization])
    {
      tell(.unsure(.organization, before: old.organization, after: newer.organization))
      // Of another organisation, the document may be another plan.
      doubted.formUnion([.title, .period])
    }
    // One of both may be short for the other.
    if !isWithin(old.title, newer.title), !isWithin(newer.title, old.title),
      !stays(.title, [old.title], [newer.title])
    {
      if doubted.contains(.title) {
        tell(.unsure(.title, before: old.title, after: newer.title))
      } else {
        request.title = newer.title
      }
    }
    if !doubted.contains(.period), !old.period.overlaps(newer.period), hasHistory {
      throw .anotherYear(old.period, document: newer.period)
    }
    if old.period != newer.period,
      !stays(.period, [old.period.description], [newer.period.description])
    {
      if doubted.contains(.period) {
        tell(
          .unsure(
            .period, before: old.period.description, after: newer.period.description))
      } else {
        request.start = newer.period.start
        request.end = newer.period.end
      }
    }
    compareCurators(&request)
    request.passages = passages()
    if let approval = newer.approval.map({ approval(of: $0, unlike: old.approval) }),
      approval == Approval()
        || !stays(
          .approval, [old.approval?.line].compactMap { $0 },
          [newer.approval?.line].compactMap { $0 })
    {
      request.approval = approval
    }
    do {
      try take(.edit(request))
    } catch {
      tell(.refused(id: "", title: newer.title, after: newer.period.description, error))
      request.start = nil
      request.end = nil
      try take(.edit(request))
    }
  }

  /// Whom the document names first is written; another one than before is only told.
  private mutating func compareCurators(_ request: inout EditRoadmapRequest) {
    guard let named = newer.curator else { return }
    let own = situation.member(written: named)?.name
    let (before, after) = (situation.roadmap.curator, own ?? named)
    if before.map({ isAlike($0, after) }) ?? false
      || stays(.curator, [before].compactMap { $0 }, [after])
    {
      return
    }
    if before == nil, own != nil {
      request.curator = after
    } else {
      tell(.unsure(.curator, before: before ?? "—", after: after))
    }
  }

  /// Whether anything was marked or measured, which would come to stand in another year.
  private var hasHistory: Bool {
    situation.items.contains { !$0.item.progress.isEmpty }
      || situation.targets.contains { !$0.measurements.isEmpty }
  }

  /// The parts of an approval that are others than before: another way to write them is none.
  private func approval(of newer: Approval, unlike old: Approval?) -> Approval {
    func other(_ text: String?, _ before: String?) -> String? {
      text.flatMap { text in before.map { hasSameWords($0, text) } ?? false ? nil : text }
    }
    return Approval(
      by: other(newer.by, old?.by), date: newer.date, order: other(newer.order, old?.order))
  }

  /// Whether both name one approver, whichever of the names comes first.
  private func hasSameWords(_ one: String, _ other: String) -> Bool {
    ImportText.words(one).sorted() == ImportText.words(other).sorted()
  }

  private func isWithin(_ one: String, _ other: String) -> Bool {
    Set(ImportText.words(ImportText.plain(one)))
      .isSubset(of: ImportText.words(ImportText.plain(other)))
  }

  private func isAlike(_ one: String, _ other: String) -> Bool {
    ImportText.words(ImportText.plain(one)) == ImportText.words(ImportText.plain(other))
  }

  // MARK: - Purpose, tasks, results, acts

  /// The texts that the document has otherwise; those that it lacks stay.
  private mutating func passages() -> [Passage: [String]] {
    var passages: [Passage: [String]] = [:]
    for passage in Passage.allCases {
      let texts = passage.texts(of: newer)
      let before = passage.texts(of: situation.roadmap)
      guard !texts.isEmpty,
        !isAlike(texts.joined(separator: " "), before.joined(separator: " ")),
        !stays(passage.subject, before, texts)
      else { continue }
      passages[passage] = texts
    }
    return passages
  }

  // MARK: - Indicators

  private mutating func compareTargets() throws(EditRefusal) {
    var ids = Set(situation.targets.map(\.id))
    let targets = newer.allTargets
    for target in targets {
      guard let same = situation.targets.first(where: { isAlike($0.title, target.title) }) else {
        if stays(.target, [], [target.title]) { continue }
        var number = ids.count + 1
        while !ids.insert("t\(number)").inserted { number += 1 }
        try takeOrTell(
          .add(
            id: "t\(number)", title: target.title, unit: target.unit, audience: target.audience,
            bound: target.bound, goals: target.goals.map { .init($0.key, $0.value) }, item: nil),
          target)
        continue
      }
      for goal in target.goals where !same.goals.contains(where: { $0.isSame(as: goal) }) {
        let text = TargetRequest.GoalText(goal.key, goal.value)
        if past.said([text.written], .goal, of: same.id) {
          let own = same.goals.first { $0.key == goal.key }
          tell(
            .kept(
              .goal, id: same.id, title: same.title,
              own: own.map { [TargetRequest.GoalText($0.key, $0.value).written] } ?? [],
              document: [text.written]))
          continue
        }
        try takeOrTell(.goal(id: same.id, .init(goal.key, goal.value)), target)
      }
    }
    guard !targets.isEmpty else { return }
    for target in situation.targets
    where !targets.contains(where: { isAlike($0.title, target.title) }) {
      tell(.targetMissing(id: target.id, title: target.title))
    }
  }

  private mutating func takeOrTell(_ request: TargetRequest, _ target: Target) throws(EditRefusal) {
    do {
      try take(.target(request))
    } catch {
      tell(.refused(id: target.id, title: target.title, after: target.title, error))
    }
  }
}

extension Goal {
  /// Whether both ask for one value by one time.
  fileprivate func isSame(as other: Goal) -> Bool { key == other.key && value == other.value }
}
