/// Says of goals by which day of a roadmap they are to be reached, where their words do not say its year.
extension DraftTarget {
  /// Gives the goals of «к 1 октября» and «ежегодно» the days and years of a roadmap, and keeps beside
  /// them what was before it; those that cannot be placed, by the words of their time and with the value.
  mutating func placeGoals(
    in context: DeadlineContext?
  ) -> [(words: String, said: String)] {
    var placed: [(key: String, value: Double)] = []
    var left: [(words: String, said: String)] = []
    for goal in goals {
      guard Goal.Term(goal.key) == nil else {
        placed.append(goal)
        continue
      }
      let keys = context.map { GoalDays.keys(of: goal.key, in: $0) } ?? []
      dayWords.append(goal.key)
      if keys == [""], goals.count == 1 {
        value = goal.value
      } else if keys.isEmpty
        || keys.contains(where: { key in key.isEmpty || placed.contains { $0.key == key } })
      {
        left.append((goal.key, GoalDays.said(goal)))
        // Nothing else says what is to be reached.
        if goals.count == 1 { value = goal.value }
      } else {
        placed += keys.map { (key: $0, value: goal.value) }
      }
    }
    let former = placed.filter { goal in
      guard let context, let last = Goal.Term(goal.key)?.window?.end else { return false }
      return last < context.period.start
    }
    if former.count < placed.count {
      asides += former.map(GoalDays.said)
      placed.removeAll { goal in former.contains { $0.key == goal.key } }
    }
    goals = placed
    return left
  }
}

enum GoalDays {
  /// The words for each year.
  static let yearly: Set = ["ежегодно", "annually", "yearly"]
  /// Of more years nobody says a goal for each.
  private static let mostYears = 12

  /// A month as it is over on its last day: «май» for «к маю», as with its year.
  private static func wholeMonth(_ words: String) -> String {
    let parts = words.split(separator: " ")
    guard parts.count == 2, let month = MonthName.number(of: parts[1].lowercased()) else {
      return words
    }
    return MonthName(month).nominative[.russian]
  }

  /// A goal as text.
  fileprivate static func said(_ goal: (key: String, value: Double)) -> String {
    "\(goal.key): " + (Int(exactly: goal.value).map(String.init) ?? String(goal.value))
  }

  /// The keys of the goals of a time without a year: an empty one for all the time, none where it is unsure.
  fileprivate static func keys(of words: String, in context: DeadlineContext) -> [String] {
    guard yearly.contains(words.lowercased()) else {
      guard case .success(let reading) = DeadlineReader.read(wholeMonth(words), in: context),
        reading.occurrences.count == 1, let due = reading.occurrences.first?.end
      else { return [] }
      return [due.description]
    }
    let years = context.yearKind.years(in: context.period)
    guard years.count > 1 else { return [""] }
    guard years.count <= mostYears else { return [] }
    return years.map { context.yearKind.key(startingIn: context.yearKind.startYear(of: $0.start)) }
  }
}
