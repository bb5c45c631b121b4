import SourceJSON

extension RoadmapEdit {
  /// Gives the roadmap itself another title, organisation, period, kind of year, curator or text.
  public static func edit(_ request: EditRoadmapRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let roadmap = situation.roadmap
      if request.title?.isBlank == true { throw .blankText(.title) }
      if request.organization?.isBlank == true { throw .blankText(.organization) }
      if request.curator?.isBlank == true || request.approval?.by?.isBlank == true {
        throw .blankText(.responsible)
      }
      if request.approval?.order?.isBlank == true { throw .blankText(.documents) }
      if request.passages.values.contains(where: { $0.contains(where: \.isBlank) }) {
        throw .blankText(.passage)
      }
      let curator: String? =
        if let typed = request.curator { try situation.party(typed) } else { nil }
      var edits: [JSONEdit] = []
      var amendments: [Amendment] = []
      func set(
        _ key: FieldKey, _ what: Amendment.Subject, _ before: String?, to after: String?
      ) {
        guard let after, ExactText(after) != before.map(ExactText.init) else { return }
        edits.append(
          .set(
            JSONPath([.key(key.text)]), .string(after), order: RoadmapField.all.names))
        amendments.append(
          situation.amendment(nil, what, from: before.map { .text($0) }, to: .text(after)))
      }
      set(RoadmapField.title.key, .title, roadmap.title, to: request.title)
      set(
        RoadmapField.organization.key, .organization, roadmap.organization,
        to: request.organization)
      let period = try request.period(after: roadmap.period)
      if period != roadmap.period {
        for (field, day, before) in [
          (PeriodField.start, period.start, roadmap.period.start),
          (PeriodField.end, period.end, roadmap.period.end),
        ] where day != before {
          let path = JSONPath(RoadmapField.period).appending(field)
          edits.append(.set(path, .string(day.description)))
        }
        amendments.append(
          situation.amendment(
            nil, .period, from: .text(roadmap.period.description), to: .text(period.description)))
      }
      let kind = request.yearKind ?? roadmap.yearKind
      if kind != roadmap.yearKind {
        set(
          RoadmapField.yearKind.key, .yearKind, roadmap.yearKind.rawValue, to: kind.rawValue)
      }
      set(RoadmapField.curator.key, .curator, roadmap.curator, to: curator)
      if let approval = request.approval {
        let part = situation.approving(approval)
        edits += part.edits
        amendments += part.amendments
      }
      for passage in Passage.allCases {
        guard let after = request.passages[passage],
          let part = situation.rewriting(passage, to: after)
        else { continue }
        edits += part.edits
        amendments += part.amendments
      }
      let context = DeadlineContext(
        period: period, yearKind: kind, calendar: roadmap.calendar)
      if context != situation.deadlineContext, !request.isForced {
        try situation.checkOccurrences(in: context)
      }
      return .altering(
        edits, amendments, in: situation, naming: curator.map { [$0] } ?? [])
    }
  }
}

extension EditRoadmapRequest {
  fileprivate func period(after before: DateSpan) throws(EditRefusal) -> DateSpan {
    let (first, last) = (start ?? before.start, end ?? before.end)
    guard let period = DateSpan(first, last) else { throw .periodBackwards(first, last) }
    return period
  }
}

extension EditSituation {
  /// What it takes to write parts of an approval.
  fileprivate func approving(_ parts: Approval) -> EditPlan {
    let before = roadmap.approval ?? Approval()
    let after = Approval(
      by: parts.by ?? before.by, date: parts.date ?? before.date, order: parts.order ?? before.order
    )
    guard after != before else { return EditPlan() }
    var members = JSONValue.Members()
    members.add(ApprovalField.by, after.by.map { .string($0) })
    members.add(ApprovalField.date, after.date.map { .string($0.description) })
    members.add(ApprovalField.order, after.order.map { .string($0) })
    let path = JSONPath(RoadmapField.approval)
    return EditPlan(
      edits: roadmap.approval == nil
        ? [.set(path, members.object, order: RoadmapField.all.names)]
        : members.list.map {
          .set(path.appending($0.key), $0.value, order: ApprovalField.all.names)
        },
      amendments: [
        amendment(
          nil, .approval, from: before.line.map { .text($0) }, to: after.line.map { .text($0) })
      ])
  }

  /// What it takes to write another text of the roadmap as a whole; nil where it is the same.
  fileprivate func rewriting(_ passage: Passage, to texts: [String]) -> EditPlan? {
    let before = passage.texts(of: roadmap)
    guard texts.map(ExactText.init) != before.map(ExactText.init),
      let after = passage.value(texts)
    else { return nil }
    let value: JSONValue? =
      if case .text(let text) = after { .string(text) } else { .texts(texts) }
    guard let value else { return nil }
    return EditPlan(
      edits: [
        .set(JSONPath([.key(passage.rawValue)]), value, order: RoadmapField.all.names)
      ],
      amendments: [amendment(nil, passage.subject, from: passage.value(before), to: after)])
  }

  /// Refuses where marks name due dates that no deadline has once it is read in another period.
  fileprivate func checkOccurrences(in context: DeadlineContext) throws(EditRefusal) {
    for work in items {
      guard let deadline = work.deadline else { continue }
      let reread =
        deadline.rule.map { Deadline(rule: $0, in: context) }
        ?? Deadline(text: deadline.text, in: context)
      try checkOccurrences(of: work, becoming: reread)
    }
  }
}

extension Approval {
  /// The approval as amendments write it; nil where nothing of it is known.
  package var line: String? {
    let parts = [by, date?.description, order].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
