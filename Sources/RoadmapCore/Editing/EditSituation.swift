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
    roadmap.deadlineContext
  }

  /// The item that a number means, as people type it.
  func item(_ typed: String) throws(EditRefusal) -> Item {
    do throws(ItemQuestion) {
      return try roadmap.item(typed: typed)
    } catch {
      throw .item(error)
    }
  }

  /// The item that a number means where something is to stand in it.
  func parent(_ typed: String) throws(EditRefusal) -> Item {
    do throws(ItemQuestion) {
      return try roadmap.stage(typed: typed)
    } catch {
      throw .item(error)
    }
  }

  /// The items that words of the command line mean, by the numbers of the plan where they are known.
  func items(_ typed: [String], _ numbers: TypedNumbers? = nil) throws(EditRefusal) -> [Item] {
    do throws(ItemQuestion) {
      return try (numbers ?? TypedNumbers(roadmap)).items(typed: typed)
    } catch {
      throw .item(error)
    }
  }

  /// A line of the plan that is carried out itself, and its place among them.
  struct Line {
    let place: Int
    var work: WorkItem
  }

  /// Why an item that has parts is not marked; says how these are.
  func group(_ item: Item, _ mark: MarkRequest.Mark) -> EditRefusal {
    let parts = items.filter { work in work.path.contains { $0.id == item.id } }
    if case .postponed(let until) = mark {
      let open = parts.filter { part in
        let due = status(of: part).occurrences.first { !$0.status.isClosed }?.due
        return due.map { $0 < until } ?? false
      }
      if !open.isEmpty { return .groupDue(item.id, parts: open.map(\.item.id), until: until) }
    }
    return .group(
      item.id, parts: parts.map(\.item.id),
      stage: mark.isOfWholeStages ? TypedNumbers(roadmap).item(item.id) : nil)
  }

  /// How the line of the plan at a place among them stands on a day; nil where there is none.
  func status(at place: Int, on day: CalendarDate) -> ActivityStatus? {
    items.indices.contains(place) ? status(of: items[place], on: day) : nil
  }

  /// How a line of the plan stands today, or on another day.
  func status(of work: WorkItem, on day: CalendarDate? = nil) -> ActivityStatus {
    ActivityStatus(
      work, on: day ?? today, soonDays: soonDays,
      eventDate: work.deadline?.rule?.after.flatMap { events.date(of: $0) },
      context: deadlineContext)
  }

  /// How the line of the plan with an id stands today, or on another day; nil where there is none.
  func status(ofID id: String, on day: CalendarDate? = nil) -> ActivityStatus? {
    items.first { $0.item.id == id }.map { status(of: $0, on: day) }
  }

  /// The way to an object of the file.
  func path(to node: JSONNode) -> JSONPath { file.document.path(to: node) }
}
