import SourceJSON

extension DraftRoadmap {
  /// Writes the roadmap in the format of the file, its keys in the order of the format.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("$schema", RoadmapSchema.id)
      writer.member("format", 1)
      writer.member("title", title)
      writer.member("organization", organization)
      if let period {
        writer.object("period", style: .compact) { writer in
          writer.member("start", period.start)
          writer.member("end", period.end)
        }
      }
      writer.member("yearKind", yearKind.rawValue)
      writer.member("language", language.rawValue)
      if approvedBy != nil || approvalDate != nil || order != nil {
        writer.object("approval", style: .compact) { writer in
          if let approvedBy { writer.member("by", approvedBy) }
          if let approvalDate { writer.member("date", approvalDate) }
          if let order { writer.member("order", order) }
        }
      }
      if let purpose, !purpose.isEmpty { writer.member("purpose", purpose) }
      writer.list("tasks", tasks)
      writer.list("expectedResults", expectedResults)
      writer.list("basis", basis)
      if !team.isEmpty {
        writer.array("team") { writer in for member in team { member.write(to: &writer) } }
      }
      writeItems(to: &writer)
      writer.targets(targets)
      writeLeftOver(to: &writer)
    }
  }

  /// Russian, unless the titles have no Cyrillic letter.
  var language: Language {
    let texts = [title] + items.prefix(20).map(\.title)
    let isRussian = texts.contains { $0.unicodeScalars.contains { ("а"..."я").contains($0) } }
    return isRussian ? .russian : .english
  }

  private func writeItems(to writer: inout JSONWriter) {
    let roots = items.indices.filter { items[$0].depth == 0 }
    let stages = roots.filter { items[$0].kind == .stage }
    let activities = roots.filter { items[$0].kind != .stage }
    if !stages.isEmpty {
      writer.array("stages") { writer in for root in stages { write(root, to: &writer) } }
    }
    if !activities.isEmpty || stages.isEmpty {
      writer.array("activities") { writer in for root in activities { write(root, to: &writer) } }
    }
  }

  private func write(_ index: Int, to writer: inout JSONWriter) {
    let item = items[index]
    writer.object { writer in
      writer.member("id", item.id)
      if let mark = item.mark, !mark.parts.isEmpty, mark.text != item.id {
        writer.member("number", mark.text)
      }
      writer.member("title", item.title)
      if let deadline = item.deadline, !deadline.isEmpty { writer.member("deadline", deadline) }
      if !item.responsible.isEmpty {
        writer.array("responsible", style: .compact) { writer in
          for name in item.responsible { writer.value(name) }
        }
      }
      if let keyResult = item.keyResult, !keyResult.isEmpty {
        writer.member("keyResult", keyResult)
      }
      writer.list("documents", item.documents)
      writer.list("focus", item.focus)
      writer.targets(item.targets)
      writer.list("x-indicators", item.indicators)
      let children = children(of: index)
      let substages = children.filter { items[$0].kind == .substage }
      let activities = children.filter { items[$0].kind != .substage }
      if !substages.isEmpty {
        writer.array("substages") { writer in for child in substages { write(child, to: &writer) } }
      }
      if !activities.isEmpty {
        writer.array("activities") { writer in for child in activities { write(child, to: &writer) }
        }
      }
      if !item.notes.isEmpty { writer.member("notes", item.notes.joined(separator: "\n")) }
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
    writer.object("x-import") { writer in
      for part in leftOver { writer.list(part.title, part.lines) }
    }
  }
}

extension DraftMember {
  /// Writes the member as an element of an array.
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object(style: duties.isEmpty ? .compact : .expanded) { writer in
      writer.member("name", name)
      writer.member("kind", kind.rawValue)
      if let position, !position.isEmpty { writer.member("position", position) }
      writer.list("duties", duties)
      if !aliases.isEmpty { writer.member("aliases", aliases) }
      if isVacant { writer.member("vacant", true) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func list(_ key: String, _ lines: [String]) {
    let lines = lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    array(key) { writer in for line in lines { writer.value(line) } }
  }

  fileprivate mutating func targets(_ targets: [DraftTarget]) {
    guard !targets.isEmpty else { return }
    array("targets") { writer in
      for target in targets {
        writer.object(style: .compact) { writer in
          writer.member("id", target.id)
          writer.member("title", target.title)
          writer.member("unit", target.unit)
          let key = target.isUpperBound ? "atMost" : "atLeast"
          if let value = target.value {
            writer.member(key, value)
          } else {
            writer.object(key) { writer in
              for goal in target.goals { writer.member(goal.key, goal.value) }
            }
          }
        }
      }
    }
  }
}
