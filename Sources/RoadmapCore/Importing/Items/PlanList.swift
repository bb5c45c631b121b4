import SourceTables

/// A plan without a table: lines with labels («Срок: …, Ответственный: …»), or numbered lines and lines
/// with dashes, each with its deadline at the end.
struct PlanList {
  private(set) var items: [DraftItem] = []

  /// One label may stand in any text; from two on it is the way the plan is written.
  private static let fewestLabels = 2

  init(_ text: inout Surroundings) {
    let labelled = text.lines.map { LabelledLine($0.text) }
    let count = labelled.count { line in line.fields.contains { $0.role == .deadline } }
    if count >= Self.fewestLabels {
      readLabelled(&text, labelled)
    } else {
      readMarked(&text)
    }
  }

  // MARK: - Lines with labels

  private mutating func readLabelled(_ text: inout Surroundings, _ lines: [LabelledLine]) {
    /// A line without labels that may be the title of what follows, or a stage.
    var held: Int?
    var hasStage = false
    for (index, line) in lines.enumerated() {
      guard !line.fields.isEmpty else {
        let isStage = StageHeading.isHeaded(text.lines[index].text)
        guard isStage || PartMark(text.lines[index].text)?.rest.isEmpty == false else {
          held = nil
          continue
        }
        // Two titles one below the other: the first is the name of a stage.
        if let stage = held { hasStage = add(.stage, stage, &text, hasStage, lines[stage].head) }
        held = index
        continue
      }
      if !line.head.isEmpty {
        if let stage = held { hasStage = add(.stage, stage, &text, hasStage, lines[stage].head) }
        _ = add(.activity, index, &text, hasStage, line.head)
      } else if let title = held {
        _ = add(.activity, title, &text, hasStage, lines[title].head)
      }
      held = nil
      guard let last = items.indices.last, items[last].kind == .activity else { continue }
      give(line, to: last)
      text.use(index..<index + 1)
    }
  }

  private mutating func add(
    _ kind: DraftItem.Kind, _ index: Int, _ text: inout Surroundings, _ hasStage: Bool,
    _ line: String
  ) -> Bool {
    let mark = PartMark(line)
    let numbered = mark.flatMap { $0.parts.isEmpty ? nil : $0 }
    let name = mark.map { $0.rest.isEmpty ? line : $0.rest } ?? line
    items.append(
      DraftItem(
        kind: kind, depth: kind == .stage || !hasStage ? 0 : 1, mark: numbered,
        title: ImportText.line(name), place: text.place(index)))
    text.use(index..<index + 1)
    return hasStage || kind == .stage
  }

  private mutating func give(_ line: LabelledLine, to index: Int) {
    for field in line.fields {
      switch field.role {
      case .deadline: items[index].deadline = items[index].deadline ?? field.text
      case .responsible: items[index].responsible.append(field.text)
      case .documents: items[index].documents += DocumentSplit.documents(in: field.text)
      default: items[index].keyResult = items[index].keyResult ?? field.text
      }
    }
  }

  // MARK: - Lines with a deadline at the end

  private mutating func readMarked(_ text: inout Surroundings) {
    var stage: Int?
    var hasStage = false
    for index in text.lines.indices {
      let line = text.lines[index].text
      if StageHeading.isHeaded(line) { stage = index }
      guard var mark = PartMark(line), !mark.rest.isEmpty, let cut = PlanList.cut(mark.rest) else {
        continue
      }
      if let stage { hasStage = add(.stage, stage, &text, hasStage, text.lines[stage].text) }
      stage = nil
      var title = cut.title
      // «- 1.1 Собрание»: the number stands behind the sign of the list.
      if mark.parts.isEmpty, let number = PartMark(title), !number.parts.isEmpty {
        mark = number
        title = number.rest
      }
      let isNumbered = mark.parts.count == 1 || hasStage && !mark.parts.isEmpty
      var item = DraftItem(
        kind: .activity, depth: hasStage ? 1 : 0, mark: isNumbered ? mark : nil, title: title,
        place: text.place(index))
      item.deadline = cut.deadline
      item.responsible = cut.parties.map { [$0] } ?? []
      items.append(item)
      text.use(index..<index + 1)
    }
  }

  /// A deadline has no more dashes and commas.
  private static let mostSeparators = 3
  /// «Отчёт» is one.
  private static let shortestTitle = 5
  /// In bytes; a longer line is a text, and no entry of a list.
  private static let longestEntry = 4000

  private static func cut(_ text: String) -> (title: String, deadline: String, parties: String?)? {
    guard text.utf8.count <= longestEntry else { return nil }
    var text = text[...]
    while let last = text.last, ".; ".contains(last) { text.removeLast() }
    for box in ["[ ] ", "[x] ", "[X] ", "[] "] where text.hasPrefix(box) {
      text = text.dropFirst(box.count)
    }
    // «Собрание – октябрь (директор)».
    if text.hasSuffix(")"), let opening = text.lastIndex(of: "(") {
      let parties = ImportText.line(String(text[text.index(after: opening)...].dropLast()))
      if PartyWords.looksLikeParties(parties), !DeadlineLook.looksLike(parties),
        let outer = ending(text[..<opening])
      {
        return (outer.title, outer.deadline, parties)
      }
    }
    for separator in [" – ", " — ", " - ", "; "] {
      // «Собрание (октябрь) — директор», «Собрание — октябрь — директор»: who comes behind when.
      let found = text.ranges(of: separator)
      guard let last = found.last else { continue }
      let parties = ImportText.line(String(text[last.upperBound...]))
      if DeadlineLook.looksLike(parties) { continue }
      let outer = text[..<last.lowerBound]
      if outer.hasSuffix(")"), let inner = ending(outer) {
        return (inner.title, inner.deadline, parties)
      }
      guard let first = found.dropLast().last else { continue }
      let title = String(text[..<first.lowerBound])
      let deadline = String(text[first.upperBound..<last.lowerBound])
      if title.count >= shortestTitle, DeadlineLook.looksLike(deadline) {
        return (ImportText.line(title), ImportText.line(deadline), parties)
      }
    }
    guard let end = ending(text) else { return nil }
    return (end.title, end.deadline, nil)
  }

  /// What is done, and the deadline that ends the line: the longest rest that is one.
  private static func ending(_ text: Substring) -> (title: String, deadline: String)? {
    for (opening, closing) in [
      ("(", ")"), (" – ", ""), (" — ", ""), (" - ", ""), (": ", ""), (", ", ""),
    ] {
      guard closing.isEmpty || text.hasSuffix(closing) else { continue }
      for found in text.ranges(of: opening).suffix(mostSeparators) {
        let deadline = String(text[found.upperBound...].dropLast(closing.count))
        let title = String(text[..<found.lowerBound])
        if title.count >= shortestTitle, DeadlineLook.looksLike(deadline) {
          return (ImportText.line(title), ImportText.line(deadline))
        }
      }
    }
    return nil
  }
}
