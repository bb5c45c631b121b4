import SourceJSON

extension RoadmapEdit {
  /// Writes a time of the school's calendar, takes one out, or writes the usual ones.
  public static func calendar(_ request: CalendarRequest) -> RoadmapEdit {
    RoadmapEdit { (situation) throws(EditRefusal) in
      let work = try CalendarWork(situation)
      switch request.change {
      case .set(let name, let days): return try work.setting(name, to: days)
      case .remove(let name): return try work.removing(name)
      case .usual: return try work.usual()
      case .whole(let calendar): return try work.writing(calendar)
      case .checked: return work.checked()
      }
    }
  }
}

/// Works out what a change of the calendar writes.
private struct CalendarWork {
  let situation: EditSituation
  let roadmap: Roadmap
  let path: JSONPath
  let isMissing: Bool

  init(_ situation: EditSituation) throws(EditRefusal) {
    self.situation = situation
    roadmap = situation.roadmap
    path = situation.path(to: roadmap.node).appending(RoadmapField.calendar)
    let node = situation.file.document.node(at: path)
    isMissing = node == nil
    if let node, let shared = situation.file.document.string(node) {
      throw .sharedCalendar(shared)
    }
  }

  private var parts: [SchoolCalendar.List: [SchoolCalendar.Part]] { roadmap.calendar?.parts ?? [:] }

  func setting(_ name: String, to words: String) throws(EditRefusal) -> EditPlan {
    if name.isBlank { throw .blankText(.title) }
    if NumberedPart.isWithoutNumber(name) { throw .termWithoutNumber(name) }
    let (days, doubts) = try self.days(words)
    var part = SchoolCalendar.Part(name: name, days: days)
    let list = place(of: name)?.list ?? SchoolCalendar.List(of: part)
    var plan = EditPlan()
    var isAlreadySo = false
    var replaced: [SchoolCalendar.Part] = []
    if let place = place(of: name, startingNear: days) {
      let before = parts[place.list]?[place.index]
      part = SchoolCalendar.Part(name: before?.name ?? name, days: days)
      isAlreadySo = before == part
      if let before, !isAlreadySo { replaced = [before] }
      if !isAlreadySo {
        plan.edits = [.set(element(place), part.json)]
        plan.amendments = [amendment(from: before.map { [$0] } ?? [], to: [part])]
      }
    } else {
      let others = parts[list] ?? []
      let index = others.firstIndex { $0.days.start > days.start } ?? others.count
      plan.edits = [insertion(of: part, at: index, of: others.count, in: list)]
      plan.amendments = [amendment(to: [part])]
    }
    plan.outcomes = [
      outcome(written: [part], removed: replaced, doubts: doubts, isAlreadySo: isAlreadySo)
    ]
    return plan
  }

  func removing(_ name: String) throws(EditRefusal) -> EditPlan {
    guard let place = place(of: name), let part = parts[place.list]?[place.index] else {
      throw .notInCalendar(name, known: roadmap.calendar?.all.map(\.name) ?? [])
    }
    return EditPlan(
      edits: [.remove(element(place))], amendments: [amendment(from: [part])],
      outcomes: [outcome(removed: [part])])
  }

  func usual() throws(EditRefusal) -> EditPlan {
    try writing(SchoolCalendar.usual(in: roadmap.period, roadmap.language ?? .russian))
  }

  func writing(_ calendar: SchoolCalendar) throws(EditRefusal) -> EditPlan {
    guard isMissing || parts.values.allSatisfy(\.isEmpty) else { throw .calendarIsThere }
    let lists = SchoolCalendar.List.allCases.compactMap { list in
      calendar.parts[list].map { parts in
        JSONValue.Member(list.field.name, .array(parts.map(\.json)))
      }
    }
    let mark = JSONValue.Member(CalendarField.usual.name, .bool(true))
    let members = (calendar.isUsual ? [mark] : []) + lists
    return EditPlan(
      edits: [.set(path, .object(members), order: RoadmapField.all.names)],
      amendments: [amendment(to: calendar.all)],
      outcomes: [outcome(written: calendar.all, isUsual: calendar.isUsual)])
  }

  /// What the file remembers of times that went and came.
  private func amendment(
    from before: [SchoolCalendar.Part] = [], to after: [SchoolCalendar.Part] = []
  ) -> Amendment {
    func value(_ parts: [SchoolCalendar.Part]) -> Amendment.Value? {
      let texts = parts.map { "\($0.name): \($0.days)" }
      return texts.count > 1 ? .texts(texts) : texts.first.map { .text($0) }
    }
    return situation.amendment(nil, .calendar, from: value(before), to: value(after))
  }

  func checked() -> EditPlan {
    let isUsual = roadmap.calendar?.isUsual == true
    let mark = path.appending(CalendarField.usual)
    return EditPlan(
      edits: isUsual ? [.remove(mark)] : [],
      outcomes: [outcome(isChecked: true, isAlreadySo: !isUsual)])
  }

  private func outcome(
    written: [SchoolCalendar.Part] = [], removed: [SchoolCalendar.Part] = [],
    isUsual: Bool = false, isChecked: Bool = false, doubts: [DeadlineDoubt] = [],
    isAlreadySo: Bool = false
  ) -> @Sendable (EditSituation) -> EditOutcome {
    let outcome = CalendarOutcome(
      written: written, removed: removed, isUsual: isUsual, isChecked: isChecked, doubts: doubts,
      isAlreadySo: isAlreadySo)
    return { _ in .calendar(outcome) }
  }

  private func days(_ words: String) throws(EditRefusal) -> (DateSpan, [DeadlineDoubt]) {
    do {
      let time = try NamedTime(days: words, in: roadmap.deadlineContext)
      return (time.span, time.doubts)
    } catch {
      throw .daysNotUnderstood(words, error)
    }
  }

  private func place(
    of name: String, startingNear days: DateSpan? = nil
  ) -> (list: SchoolCalendar.List, index: Int)? {
    let wanted = SearchText(name)
    let numbered = NumberedPart(named: name)
    for list in SchoolCalendar.List.allCases {
      for (index, part) in (parts[list] ?? []).enumerated() {
        // «1 четверть» is «I четверть».
        guard SearchText(part.name) == wanted || numbered?.isSame(as: part) == true else {
          continue
        }
        // The same name in another school year is another time.
        guard let days else { return (list, index) }
        let year = YearKind.school.startYear(of: days.start)
        if YearKind.school.startYear(of: part.days.start) == year { return (list, index) }
      }
    }
    return nil
  }

  private func element(_ place: (list: SchoolCalendar.List, index: Int)) -> JSONPath {
    path.appending(place.list.field).appending(place.index)
  }

  private func insertion(
    of part: SchoolCalendar.Part, at index: Int, of count: Int, in list: SchoolCalendar.List
  ) -> JSONEdit {
    if isMissing {
      let lists = JSONValue.object([.init(list.field.name, .array([part.json]))])
      return .set(path, lists, order: RoadmapField.all.names)
    }
    let place = path.appending(list.field)
    return index < count
      ? .insert(place.appending(index), part.json)
      : .append(place, part.json, order: CalendarField.all.names)
  }
}

extension SchoolCalendar.Part {
  /// The part as a file writes it, keys in the order of the format.
  fileprivate var json: JSONValue {
    .object([
      .init(CalendarPartField.name.name, .string(name)),
      .init(CalendarPartField.start.name, .string(days.start.description)),
      .init(CalendarPartField.end.name, .string(days.end.description)),
    ])
  }
}

extension SchoolCalendar.List {
  /// The list in which a name belongs.
  package init(of part: SchoolCalendar.Part) {
    switch NumberedPart(part)?.unit {
    case .half: self = .halfYears
    case .some: self = .terms
    case nil:
      let tokens = PhraseTokenizer.tokens(of: part.name)
      let isTerm = tokens.contains { $0.lexeme == .unit(.anyTerm) }
      // “October half-term” is the week off in the middle of a term.
      let words = FoldedWords.strings(in: part.name).flatMap { $0.split(separator: "-") }
      let isHalfTerm = zip(words, words.dropFirst()).contains { $0 == "half" && $1 == "term" }
      let isFree = isHalfTerm || tokens.contains { $0.lexeme == .holidays }
      self = isFree ? .holidays : isTerm ? .terms : .named
    }
  }
}
