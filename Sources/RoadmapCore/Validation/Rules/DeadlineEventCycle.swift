extension RuleID {
  /// `deadline-event-cycle`.
  public static let deadlineEventCycle = RuleID("deadline-event-cycle", .error)
}

extension ValidationRule {
  static let deadlineEventCycle = ValidationRule(
    .deadlineEventCycle,
    summary: LocalizedText(
      en: "deadlines that wait for each other", ru: "сроки, которые ждут друг друга"),
    reason: LocalizedText(
      en: "None of them will ever get a date.", ru: "Дата не появится ни у одного из них."),
    failing: .members(
      """
      "activities": [
        {
          "id": "1", "title": "Приказ", "responsible": ["Директор"],
          "deadline": { "text": "через неделю после 2", "after": "2", "within": "P1W" }
        },
        {
          "id": "2", "title": "Пары", "responsible": ["Куратор"],
          "deadline": { "text": "через неделю после 1", "after": "1", "within": "P1W" }
        }
      ]
      """),
    passing: .members(
      """
      "activities": [
        { "id": "1", "title": "Приказ", "responsible": ["Директор"], "deadline": "октябрь" },
        {
          "id": "2", "title": "Пары", "responsible": ["Куратор"],
          "deadline": { "text": "через неделю после 1", "after": "1", "within": "P1W" }
        }
      ]
      """),
    check: .roadmap { context, list in
      let links = EventLinks(context)
      for cycle in links.cycles {
        guard let first = cycle.first else { continue }
        let path = (cycle + [first]).map { context.plan[$0].item.id }.joined(separator: " → ")
        list.report(
          .deadlineEventCycle, at: context.eventRange(of: context.plan[first].item),
          LocalizedText(
            en: "these deadlines wait for each other: \(path)",
            ru: "эти сроки ждут друг друга: \(path)"),
          related: cycle.dropFirst().map { place in
            Finding.Related(
              range: context.eventRange(of: context.plan[place].item),
              message: LocalizedText(
                en: "\(context.plan[place].item.id) waits here",
                ru: "здесь ждёт пункт \(context.plan[place].item.id)"))
          })
      }
    })
}

/// Which line of the plan waits for which; each waits for one at most.
private struct EventLinks {
  private var awaited: [Int: Int] = [:]

  init(_ context: ValidationContext) {
    guard !context.outline.waiting.isEmpty else { return }
    var places: [String: Int] = [:]
    for (place, line) in context.plan.enumerated() where places[line.item.id] == nil {
      places[line.item.id] = place
    }
    for place in context.outline.waiting {
      if let after = context.plan[place].item.deadline?.rule?.after {
        awaited[place] = places[after]
      }
    }
  }

  /// The rings, each from its first line of the document on.
  var cycles: [[Int]] {
    var finished: Set<Int> = []
    var cycles: [[Int]] = []
    for start in awaited.keys.sorted() {
      var path: [Int] = []
      var places: [Int: Int] = [:]
      var place: Int? = start
      while let current = place, !finished.contains(current), places[current] == nil {
        places[current] = path.count
        path.append(current)
        place = awaited[current]
      }
      if let current = place, let begin = places[current] {
        let ring = Array(path[begin...])
        let least = ring.indices.min { ring[$0] < ring[$1] } ?? 0
        cycles.append(Array(ring[least...] + ring[..<least]))
      }
      finished.formUnion(path)
    }
    return cycles
  }
}
