/// What the columns of a table of indicators hold, whose titles name neither what is done nor by whom.
///
/// As in «Показатель | План | Факт», «Критерий | Показатель | Срок», «Показатель | декабрь 2025 | май 2026».
enum IndicatorColumns {
  /// The roles; nil where it is another table.
  static func roles(of table: PlanTable) -> [ColumnRole]? {
    let named = table.titles.map { HeaderWords.role(of: $0) }
    guard let first = named.firstIndex(where: { $0 != .number }), named[first] == .indicators,
      named.count > first + 1,
      !named.contains(where: { isOfPlan($0) })
    else { return nil }
    var roles = named.map { $0 ?? .other }
    for column in named.indices where column > first {
      let title = table.titles[column]
      if isFact(title) {
        roles[column] = .note
      } else if holdsValues(column, of: table), named[column] != .unit {
        roles[column] = key(of: title).map { .year($0) } ?? (isGoal(title) ? .goal : .other)
      } else if case .content = named[column] {
        roles[column] = .other
      }
    }
    return roles.contains(where: { $0.isOfIndicators && $0 != .unit }) ? roles : nil
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
    let days = DueDay.all(in: Array(title.unicodeScalars))
    return days.count == 1 ? days[0].key : nil
  }

  /// Whether a title says that what stands below it is to be reached.
  private static func isGoal(_ title: String) -> Bool {
    let role = HeaderWords.role(of: title)
    return [.goal, .indicators, .content].contains(role)
      || ImportText.words(title).contains { ["конец", "target", "goal"].contains($0) }
  }

  /// Whether a title says what was reached, or from where it starts: «Факт», «На начало года».
  static func isFact(_ title: String) -> Bool {
    ImportText.words(title).contains {
      ImportText.hasStem($0, actuals + starts) || ["начало", "было", "start"].contains($0)
    }
  }

  /// Whether a title says what was reached by some day: «Факт».
  static func isActual(_ title: String) -> Bool {
    ImportText.words(title).contains { ImportText.hasStem($0, actuals) }
  }

  private static let actuals = ["факт", "actual"]
  private static let starts = ["базов", "исходн", "baseline"]

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
