/// What the columns of a table of indicators hold, whose titles name neither what is done nor by whom.
///
/// As in «Показатель | План | Факт», «Критерий | Показатель | Срок», «Показатель | декабрь 2025 | май 2026»,
/// «Направление | Показатель | Целевое значение», “Measure | Baseline | Target by July 2026”.
enum IndicatorColumns {
  /// The roles; nil where it is another table.
  static func roles(of table: PlanTable) -> [ColumnRole]? {
    let named = table.titles.map { HeaderWords.role(of: $0) }
    guard var first = head(of: table.titles) else { return nil }
    if first > 0, named[first - 1] == .indicators, holdsValues(first, of: table) { first -= 1 }
    guard named.count > first + 1,
      !named.enumerated().contains(where: {
        isOfPlan($1) && !($0 < first && ($1 == .stage || $1 == .focus))
      })
    else { return nil }
    var roles = named.map { $0 ?? .other }
    roles[first] = .indicators
    for column in named.indices where column != first && named[column] != .number {
      let title = table.titles[column]
      if BaseValues.areNamed(in: title) || column < first {
        // Of what sort an indicator is, stands before it.
        roles[column] = .note
      } else if holdsValues(column, of: table), named[column] != .unit {
        roles[column] = key(of: title).map { .year($0) } ?? (isGoal(title) ? .goal : .other)
      } else if named[column] == .content || named[column] == .indicators {
        roles[column] = .other
      }
    }
    return roles.contains(where: { $0.isOfIndicators && $0 != .unit }) ? roles : nil
  }

  /// The column of the indicators: the first that is titled so, but what shows that a criterion is met
  /// stands behind it; nil where another title stands first that says of no goals.
  static func head(of titles: [String]) -> Int? {
    let named = titles.map { HeaderWords.role(of: $0) }
    guard let first = named.firstIndex(where: { $0 != .number }) else { return nil }
    let hasGoal = titles.dropFirst(first + 1).contains { BaseValues.areNamed(in: $0) || isGoal($0) }
    let isSaid = { (column: Int) in
      ImportText.words(titles[column]).contains {
        ImportText.hasStem($0, ["показател", "индикатор"])
      }
    }
    if named[first] == .indicators {
      let next = first + 1
      return !isSaid(first) && next < titles.count && named[next] == .indicators && isSaid(next)
        ? next : first
    }
    if hasGoal, ["measure", "measures"].contains(titles[first].lowercased()) { return first }
    // «Направление | Показатель | Значение»
    return hasGoal && first + 1 < titles.count && named[first + 1] == .indicators
      && isSaid(first + 1) ? first + 1 : nil
  }

  /// Whether a column is one of a plan; «План» and «Срок» may stand beside indicators, too.
  private static func isOfPlan(_ role: ColumnRole?) -> Bool {
    switch role {
    case .stage, .substage, .activity, .responsible, .deadlineAndResponsible, .starts, .ends,
      .focus, .documents, .keyResult, .person, .position, .duties:
      true
    default: false
    }
  }

  /// The key of the goals below a title that says when: «на 31.12.2025», «План на май 2026».
  static func key(of title: String) -> String? {
    // Which days half a year has, the time of the plan says.
    if title.count <= longestPart, HeaderWords.isPartOfYear(in: title) { return title }
    return DueDay.key(of: title)
  }

  /// In characters.
  private static let longestPart = 40

  /// Whether a title says that what stands below it is to be reached.
  static func isGoal(_ title: String) -> Bool {
    let role = HeaderWords.role(of: title)
    return [.goal, .indicators, .content].contains(role)
      || ImportText.words(title).contains {
        ["конец", "target", "goal"].contains($0)
          || ImportText.hasStem($0, ["целев", "планов", "планируем", "желаем"])
      }
  }

  /// Whether numbers stand in most cells of a column.
  private static func holdsValues(_ column: Int, of table: PlanTable) -> Bool {
    let texts = table.rows.prefix(sample).map { $0.text(column) }.filter { !$0.isEmpty }
    return !texts.isEmpty
      && texts.count { !IndicatorText.figures(in: $0).isEmpty && !DeadlineLook.isAlone($0) } * 2
        >= texts.count
  }

  /// More rows say no more than these.
  private static let sample = 100
}
