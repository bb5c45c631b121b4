import SourceTables

/// Entries of lists that stand beside the tables of a plan.
///
/// A plan is read from its tables where it has some. A list is a part of it where it has stages of its own
/// that are numbered as those of the tables are; any other is kept apart, and asked about line by line.
enum LeftEntries {
  /// The list that a text has beside some lines of a plan, where it holds other stages of the same plan.
  static func list(in text: inout Surroundings, beside items: [DraftItem]) -> PlanList? {
    // Stages of several plans may have the same numbers.
    guard let read = stages(of: items), items.allSatisfy({ $0.plan == 0 }) else { return nil }
    var rest = text
    let list = PlanList(&rest)
    guard let listed = stages(of: list.items), Set(read).isDisjoint(with: listed) else {
      return nil
    }
    text = rest
    return list
  }

  /// The lines of two parts of a plan, the stages in the order of their numbers.
  static func together(_ items: [DraftItem], _ listed: [DraftItem]) -> [DraftItem] {
    guard !items.isEmpty, !listed.isEmpty else { return items + listed }
    var stages: [[DraftItem]] = []
    for item in items + listed {
      if item.depth == 0 || stages.isEmpty { stages.append([]) }
      stages[stages.count - 1].append(item)
    }
    return stages.sorted { number(of: $0[0]) ?? 0 < number(of: $1[0]) ?? 0 }.flatMap { $0 }
  }

  /// The numbers of the stages that hold all lines of a plan; nil where some stand in none.
  private static func stages(of items: [DraftItem]) -> [Int]? {
    let numbers = items.filter { $0.depth == 0 }.map { number(of: $0) }
    return numbers.isEmpty || numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }

  /// The number of a stage that is named as one: 2 of «Этап 2».
  private static func number(of item: DraftItem) -> Int? {
    guard let mark = item.mark, mark.isHeading, item.kind == .stage else { return nil }
    return mark.parts.first
  }

  /// The questions about the lines of a text that nothing was made of, as they were read for a list.
  static func doubts(in text: Surroundings, _ list: PlanList?) -> [ImportDoubt] {
    let cells = text.cellsRunTogether
    let left = list.map { list in
      list.lines.filter { line in !text.lines[line.range].contains(where: \.isUsed) }
    }
    // What «Список литературы» names is done by no one.
    var isSource = false
    let entries = (left ?? ListLine.all(in: text)).filter { line in
      if line.mark == nil { isSource = Afterword.namesSources(line.text) }
      return !isSource && isEntry(line, text)
    }.map(\.range.lowerBound)
    return (entries.filter { !cells.contains($0) } + cells.filter { !text.lines[$0].isUsed })
      .sorted().map { ImportDoubt(place: text.place($0), question: .cellLeftOver) }
  }

  /// Whether a line says what is done, and two of these: when, by whom, and by a mark that it is one of a
  /// list; or names a stage.
  private static func isEntry(_ line: ListLine, _ text: Surroundings) -> Bool {
    guard !TitleFinder.isTitle(text.lines[line.range.lowerBound]),
      !text.passports.contains(text.lines[line.range.lowerBound].block),
      !Afterword.isCommission(ImportText.words(line.title))
    else { return false }
    if line.isHeaded, line.level != nil { return true }
    return !line.title.isEmpty
      && [line.deadline != nil, !line.parties.isEmpty, line.mark != nil].count { $0 } > 1
  }
}
