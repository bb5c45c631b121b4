import SourceJSON

/// What the rules look at: one roadmap with its text, on a day.
///
/// It never changes; a class, because every rule is handed it at every item and every text.
final class ValidationContext: Sendable {
  let document: JSONDocument
  let roadmap: Roadmap
  /// The day to take for today.
  let today: CalendarDate
  /// Every item with its place.
  let outline: PlanOutline
  /// The days on which what deadlines wait for was done.
  let eventDates: EventDates
  /// Every spelling of a party.
  let parties: PartyRegister
  /// The names and aliases of the team.
  let declared: TeamNames
  /// The spellings that mean one party, by their places in `parties`.
  let spellingGroups: [[Int]]

  init(
    _ roadmap: Roadmap, in document: JSONDocument, today: CalendarDate,
    knowing knownTexts: KnownTexts
  ) {
    self.document = document
    self.roadmap = roadmap
    self.today = today
    outline = PlanOutline(roadmap)
    eventDates = EventDates(outline.waiting.isEmpty ? [] : roadmap.workItems, on: today)
    let parties = PartyRegister(roadmap, outline, in: document, knowing: knownTexts)
    self.parties = parties
    declared = TeamNames(roadmap.team)
    spellingGroups = SpellingGroups(parties.entries).groups
  }

  /// Every item, in the order of the document.
  var plan: [PlanItem] { outline.items }

  /// Every target, those of the roadmap first.
  var targets: [Target] { outline.targets }

  /// What deadlines leave to the roadmap.
  var deadlineContext: DeadlineContext {
    roadmap.deadlineContext
  }

  // MARK: Places

  /// The value that an object has for a key, the first where the key stands twice; or nil.
  func value<Value>(_ field: Field<Value>, of object: JSONNode) -> JSONNode? {
    document.value(field, of: object)
  }

  /// Whether an item or one above it has a key that most likely means this one.
  func misspells<Value>(_ field: Field<Value>, in line: PlanItem) -> Bool {
    var line: PlanItem? = line
    while let here = line {
      if document.misspells(field.name, among: ItemField.ofStage.names, in: here.item.node) {
        return true
      }
      line = here.parent.map { plan[$0] }
    }
    return false
  }

  /// The value of a member that is the culprit, or the opening brace where there is none.
  func range<Value>(of field: Field<Value>, in object: JSONNode) -> Range<Int> {
    value(field, of: object).map(document.range(of:)) ?? firstByte(of: object)
  }

  /// The opening bracket of a node, where something that is missing is reported.
  func firstByte(of node: JSONNode) -> Range<Int> {
    let start = document.range(of: node).lowerBound
    return start..<min(start + 1, document.bytes.count)
  }

  /// Where the words of an item's own deadline stand, or its opening brace.
  func deadlineRange(of item: Item) -> Range<Int> {
    guard let node = value(ItemField.deadline, of: item.node) else {
      return firstByte(of: item.node)
    }
    return document.range(of: value(DeadlineField.text, of: node) ?? node)
  }

  /// Where a time of the calendar stands; where the calendar is another file, its path.
  func calendarRange(of index: Int, in list: SchoolCalendar.List) -> Range<Int> {
    guard let calendar = value(RoadmapField.calendar, of: roadmap.node) else {
      return firstByte(of: roadmap.node)
    }
    guard let parts = value(list.field, of: calendar) else { return document.range(of: calendar) }
    return document.range(of: document.element(index, of: parts) ?? parts)
  }

  /// Where the calendar says that it is the usual one; where the calendar is another file, its path.
  var usualCalendarRange: Range<Int> {
    guard let calendar = value(RoadmapField.calendar, of: roadmap.node) else {
      return firstByte(of: roadmap.node)
    }
    return document.range(of: value(CalendarField.usual, of: calendar) ?? calendar)
  }

  /// Where one of an item's own responsible parties stands, counted from 0, or its opening brace.
  func responsibleRange(_ index: Int, of item: Item) -> Range<Int> {
    guard let list = value(ItemField.responsible, of: item.node) else {
      return firstByte(of: item.node)
    }
    return document.range(of: document.element(index, of: list) ?? list)
  }

  /// How the deadline that holds for a line is understood as of today, events dated.
  func reading(of line: PlanItem) -> DeadlineReading? {
    guard let deadline = line.deadline else { return nil }
    guard let after = deadline.rule?.after else { return deadline.reading }
    return deadline.reading(after: eventDates.date(of: after), in: deadlineContext)
  }
}

extension JSONDocument {
  /// Whether an object has a key that is none of those it may have, and most likely means this one.
  fileprivate func misspells(_ key: String, among known: [String], in object: JSONNode) -> Bool {
    members(of: object).contains { member in
      guard let name = string(member.key), !known.contains(name) else { return false }
      return NearestWord.to(name, among: known) == key
    }
  }
}

extension ValidationContext {
  /// The value of a target's goals: a number, or an object by years.
  func goalsNode(of target: Target) -> JSONNode? {
    value(TargetField.atLeast, of: target.node) ?? value(TargetField.atMost, of: target.node)
  }

  /// The year and the number of a goal; nil where it is not set by years.
  func goalMember(_ goal: Goal, of target: Target) -> JSONMember? {
    goalsNode(of: target).flatMap { document.member(goal.key, of: $0) }
  }
}
