import Letters
import SourceJSON

extension DraftRoadmap {
  /// Writes the roadmap in the format of the file, its keys in the order of the format.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.opening(title: title, organization: organization, period: period)
      writer.member(RoadmapField.yearKind, yearKind.rawValue)
      writer.member(RoadmapField.language, language.rawValue)
      writer.member(RoadmapField.curator, ifAny: curator)
      if approvedBy != nil || approvalDate != nil || order != nil {
        writer.object(RoadmapField.approval, style: .compact) { writer in
          if let approvedBy { writer.member(ApprovalField.by, approvedBy) }
          if let approvalDate { writer.member(ApprovalField.date, approvalDate) }
          if let order { writer.member(ApprovalField.order, order) }
        }
      }
      writer.member(RoadmapField.purpose, ifAny: purpose)
      writer.texts(RoadmapField.tasks, tasks)
      writer.texts(RoadmapField.expectedResults, expectedResults)
      writer.texts(RoadmapField.basis, basis)
      if !team.isEmpty {
        writer.array(RoadmapField.team.name) { writer in
          for member in team { member.write(to: &writer) }
        }
      }
      writeItems(to: &writer)
      writer.targets(targets)
      writeLeftOver(to: &writer)
    }
  }

  /// Russian, unless the titles have no Cyrillic letter.
  var language: Language {
    let texts = [title] + items.prefix(20).map(\.title)
    let isRussian = texts.contains { $0.unicodeScalars.contains(where: Alphabet.isCyrillic) }
    return isRussian ? .russian : .english
  }

  private func writeItems(to writer: inout JSONWriter) {
    let roots = items.indices.filter { items[$0].depth == 0 }
    let stages = roots.filter { items[$0].kind == .stage }
    let activities = roots.filter { items[$0].kind != .stage }
    if !stages.isEmpty { writer.objects(RoadmapField.stages, of: stages, write) }
    if !activities.isEmpty || stages.isEmpty {
      writer.objects(RoadmapField.activities, of: activities, write)
    }
  }

  /// Writes the members of an item.
  private func write(_ index: Int, _ writer: inout JSONWriter) {
    let item = items[index]
    writer.member(ItemField.id, item.id)
    if let mark = item.mark, !mark.parts.isEmpty, mark.text != item.id {
      writer.member(ItemField.number, mark.text)
    }
    writer.member(ItemField.title, item.title)
    writer.member(ItemField.deadline, ifAny: item.deadline)
    writer.texts(ItemField.responsible, item.responsible, style: .compact)
    writer.member(ItemField.keyResult, ifAny: item.keyResult)
    writer.texts(ItemField.documents, item.documents)
    writer.texts(ItemField.focus, item.focus)
    writer.targets(item.targets)
    let children = children(of: index)
    let substages = children.filter { items[$0].kind == .substage }
    let activities = children.filter { items[$0].kind != .substage }
    if !substages.isEmpty { writer.objects(ItemField.substages, of: substages, write) }
    if !activities.isEmpty { writer.objects(ItemField.activities, of: activities, write) }
    if !item.notes.isEmpty {
      writer.member(ItemField.notes, item.notes.joined(separator: "\n"))
    }
  }

  /// The items one level below an item.
  func children(of index: Int) -> [Int] {
    let depth = items[index].depth
    var children: [Int] = []
    var next = index + 1
    while next < items.count, items[next].depth > depth {
      if items[next].depth == depth + 1 { children.append(next) }
      next += 1
    }
    return children
  }

  private func writeLeftOver(to writer: inout JSONWriter) {
    guard !leftOver.isEmpty else { return }
    writer.object(RoadmapFile.keptApartKey) { writer in
      for part in leftOver { writer.texts(part.title, part.lines) }
    }
  }
}

extension DraftMember {
  /// Writes the member as an element of an array.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object(style: duties.isEmpty ? .compact : .expanded) { writer in
      writer.member(MemberField.name, name)
      writer.member(MemberField.kind, kind.rawValue)
      writer.member(MemberField.position, ifAny: position)
      writer.texts(MemberField.duties, duties)
      writer.texts(MemberField.aliases, aliases)
      if isVacant { writer.member(MemberField.vacant, true) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func targets(_ targets: [DraftTarget]) {
    guard !targets.isEmpty else { return }
    objects(RoadmapField.targets, of: targets, style: .compact) { target, writer in
      writer.member(TargetField.id, target.id)
      writer.member(TargetField.title, target.title)
      writer.member(TargetField.unit, target.unit)
      let bound = target.isUpperBound ? TargetField.atMost : TargetField.atLeast
      if let value = target.value {
        writer.member(bound, value)
      } else {
        writer.object(bound) { writer in
          for goal in target.goals { writer.member(goal.key, goal.value) }
        }
      }
    }
  }
}
