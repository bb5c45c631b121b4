import SourceJSON

/// What an edit is judged by: the roadmap as it stands and the day.
struct EditSituation: Sendable {
  let file: RoadmapFile
  let roadmap: Roadmap
  let today: CalendarDate
  let soonDays: Int
  /// The lines of the plan that are themselves carried out.
  let items: [WorkItem]
  private let events: EventDates

  /// Nil where the file has errors: what is written on top of them could mean anything.
  init?(_ file: consuming RoadmapFile, today: CalendarDate, soonDays: Int) {
    guard let roadmap = file.roadmap, !file.hasErrors else { return nil }
    self.file = file
    self.roadmap = roadmap
    self.today = today
    self.soonDays = soonDays
    items = roadmap.workItems
    events = EventDates(items, on: today)
  }

  /// What a deadline phrase of this roadmap leaves open.
  var deadlineContext: DeadlineContext {
    DeadlineContext(period: roadmap.period, yearKind: roadmap.yearKind)
  }

  /// The item with an id as people type it («4.4.1», «4.4.1.»).
  func item(_ typed: String) throws(EditRefusal) -> Item {
    if let item = exactItem(typed) { return item }
    guard let item = roadmap.item(typed: typed) else {
      throw .unknownItem(roadmap.unknownItem(typed))
    }
    // After rows were inserted, the document's 1.1 is another line than that with the id 1.1.
    if let printed = item.number.map(ItemID.normalized), printed != item.id,
      items.contains(where: { $0.item.node == item.node })
    {
      let others = roadmap.idsPrinted(as: item.id).filter { $0 != item.id }
      guard others.isEmpty else { throw .printedTwice(item.id, ids: [item.id] + others) }
    }
    return item
  }

  /// The item that «id:1.1» names, whatever the document prints.
  private func exactItem(_ typed: String) -> Item? {
    typed.hasPrefix(EditRefusal.exactly)
      ? roadmap.item(id: String(typed.dropFirst(EditRefusal.exactly.count))) : nil
  }

  /// The items that words of the command line name; a word may hold several («4.1.1, 4.1.4»).
  func items(_ typed: [String]) throws(EditRefusal) -> [Item] {
    var items: [Item] = []
    for word in typed {
      if exactItem(word) != nil || roadmap.item(typed: word) != nil {
        items.append(try item(word))
      } else {
        for part in ItemID.list(word) { items.append(try item(part)) }
      }
    }
    return items
  }

  /// The line of the plan that an item is, where it has no parts.
  func work(of item: Item) throws(EditRefusal) -> WorkItem {
    if let work = items.first(where: { $0.item.node == item.node }) { return work }
    let parts = items.filter { work in work.path.contains { $0.id == item.id } }
    throw .group(item.id, parts: parts.map(\.item.id))
  }

  /// How a line of the plan stands today.
  func status(of work: WorkItem) -> ActivityStatus {
    ActivityStatus(
      work, on: today, soonDays: soonDays,
      eventDate: work.deadline?.rule?.after.flatMap { events.date(of: $0) },
      context: deadlineContext)
  }

  /// How the line of the plan with an id stands today; nil where there is none.
  func status(ofID id: String) -> ActivityStatus? {
    items.first { $0.item.id == id }.map { status(of: $0) }
  }

  /// The way to an object of the file.
  func path(to node: JSONNode) -> JSONPath { file.document.path(to: node) }
}
