/// Something about a whole import that no real plan has: it was probably read wrong.
package enum ImportOddity: Hashable, Sendable {
  /// Most titles are numbers or sums.
  case titlesAreFigures(Int, of: Int)
  /// Most titles are names of persons.
  case titlesArePersons(Int, of: Int)
  /// Most titles are deadlines.
  case titlesAreDeadlines(Int, of: Int)
  /// Fewer than half of the deadlines are understood.
  case deadlinesNotUnderstood(Int, of: Int)
  /// There are activities, and not one deadline.
  case noDeadlines
  /// More cells found no place than found one.
  case moreLeftOver(Int, placed: Int)
  /// There are stages, and nothing is done in any of them.
  case onlyStages(Int)

  /// How many titles may be figures, names or days: a list of speakers has some, a plan of days too.
  private static let strangeShare = 0.3
  /// Fewer of anything say nothing of the whole.
  private static let fewest = 3

  /// What is odd about an import.
  static func all(in draft: DraftRoadmap, _ gaps: ItemGaps, _ cells: CellCount) -> [ImportOddity] {
    let titles = draft.items.filter { $0.kind == .activity }.map(\.title)
    var found: [ImportOddity] = []
    let few = Int(Double(titles.count) * strangeShare)
    func check(_ make: (Int, Int) -> ImportOddity, _ isStrange: (String) -> Bool) {
      var count = 0
      for (index, title) in titles.enumerated() {
        // The rest of the titles can make no share of it.
        guard count + titles.count - index > few else { return }
        if isStrange(title) { count += 1 }
      }
      if count > few { found.append(make(count, titles.count)) }
    }
    check({ .titlesAreFigures($0, of: $1) }, ImportText.isFigure)
    check({ .titlesArePersons($0, of: $1) }, PersonName.fill)
    check({ .titlesAreDeadlines($0, of: $1) }, isTime)
    if gaps.deadlines >= fewest, gaps.unknown * 2 > gaps.deadlines {
      found.append(.deadlinesNotUnderstood(gaps.unknown, of: gaps.deadlines))
    }
    if titles.count >= fewest, gaps.deadlines == 0 { found.append(.noDeadlines) }
    if cells.leftOver > cells.placed {
      found.append(.moreLeftOver(cells.leftOver, placed: cells.placed))
    }
    if titles.isEmpty, draft.items.count > 1 { found.append(.onlyStages(draft.items.count)) }
    return found
  }

  /// Whether a title says when; «День знаний» says what is done on it too.
  private static func isTime(_ title: String) -> Bool {
    let name = ImportText.words(title).joined(separator: " ")
    return DeadlineLook.looksLike(title) && !Feast.all.contains { $0.name == name }
  }

  /// What is odd, for the person who knows the document.
  package var message: LocalizedText {
    switch self {
    case .titlesAreFigures(let count, let all):
      LocalizedText(
        en: "\(count) of \(all) titles are numbers or sums.",
        ru: "Названия — числа или суммы: \(count) из \(all).")
    case .titlesArePersons(let count, let all):
      LocalizedText(
        en: "\(count) of \(all) titles are names of persons.",
        ru: "Названия — фамилии людей: \(count) из \(all).")
    case .titlesAreDeadlines(let count, let all):
      LocalizedText(
        en: "\(count) of \(all) titles are deadlines.",
        ru: "Названия — сроки: \(count) из \(all).")
    case .deadlinesNotUnderstood(let count, let all):
      LocalizedText(
        en: "\(count) of \(all) deadlines are not understood.",
        ru: "Не поняты сроки: \(count) из \(all).")
    case .noDeadlines:
      LocalizedText(en: "No deadline was found.", ru: "Не нашлось ни одного срока.")
    case .moreLeftOver(let count, let placed):
      LocalizedText(
        en: "More cells found no place than found one: \(count) and \(placed).",
        ru: "Больше ячеек не удалось отнести никуда, чем удалось: \(count) и \(placed).")
    case .onlyStages(let count):
      LocalizedText(
        en: "There are stages (\(count)), and no activity in any of them.",
        ru: "Есть этапы (\(count)), и ни в одном нет мероприятий.")
    }
  }
}
