import SourceJSON

/// The edits that turn the roadmap of a year into that of the next, as they are collected.
struct NextYearWork {
  let document: JSONDocument
  let roadmap: Roadmap
  /// The new period.
  let period: DateSpan
  /// By how many years dates are moved, at least 1.
  let years: Int
  /// What is written; no two of them meet.
  var settings: [JSONEdit] = []
  /// What is taken out, after all is written.
  var removals: [JSONEdit] = []
  var questions: [NextYearQuestion] = []
  var movedDeadlines = 0
  private var paths: JSONPathFinder

  init(document: JSONDocument, roadmap: Roadmap, period: DateSpan, years: Int) {
    self.document = document
    self.roadmap = roadmap
    self.period = period
    self.years = years
    paths = JSONPathFinder(document)
  }

  var context: DeadlineContext {
    DeadlineContext(period: period, yearKind: roadmap.yearKind)
  }

  mutating func path(to node: JSONNode) -> JSONPath { paths.path(to: node) }

  /// Takes out a member of an object, if it is there; says whether it was.
  @discardableResult
  mutating func remove<Value>(_ field: Field<Value>, of node: JSONNode) -> Bool {
    guard document.value(field, of: node) != nil else { return false }
    removals.append(.remove(path(to: node).appending(field)))
    return true
  }

  /// Writes title, organisation and period, and leaves the approval behind, and what was changed since it.
  mutating func moveHead(title: String?, organization: String?) {
    let root = path(to: roadmap.node)
    let newTitle = title ?? MovedPhrase.text(roadmap.title, by: years)
    set(newTitle, at: root.appending(RoadmapField.title), insteadOf: roadmap.title)
    if let organization {
      set(
        organization, at: root.appending(RoadmapField.organization), insteadOf: roadmap.organization
      )
    }
    let span = root.appending(RoadmapField.period)
    settings.append(.set(span.appending(PeriodField.start), .string(period.start.description)))
    settings.append(.set(span.appending(PeriodField.end), .string(period.end.description)))
    remove(RoadmapField.changes, of: roadmap.node)
    if remove(RoadmapField.approval, of: roadmap.node) { questions.append(.approvalLeftOut) }
    // A calendar in the file is of the year that ends; one that is shared is looked up again.
    if let calendar = document.value(RoadmapField.calendar, of: roadmap.node),
      document.kind(of: calendar) == .object, remove(RoadmapField.calendar, of: roadmap.node)
    {
      questions.append(.calendarLeftOut(moved: movedCalendar))
    }
  }

  /// The days of the calendar in the new period, which nobody has looked at yet.
  private var movedCalendar: SchoolCalendar {
    let parts = (roadmap.calendar?.parts ?? [:]).mapValues { parts in
      parts.compactMap { part -> SchoolCalendar.Part? in
        let ends = [part.days.start, part.days.end].map { $0.adding(months: 12 * years) }
        guard let days = DateSpan(ends[0], ends[1]), days.overlaps(period) else { return nil }
        return SchoolCalendar.Part(name: part.name, days: days)
      }
    }
    return SchoolCalendar(parts.filter { !$0.value.isEmpty }, isUsual: true)
  }

  /// Replaces a text where it is another one.
  mutating func set(_ text: String, at path: JSONPath, insteadOf old: String) {
    guard !text.utf8.elementsEqual(old.utf8) else { return }
    settings.append(.set(path, .string(text)))
  }

  /// The new text, the rest of it as it was.
  ///
  /// Throws where it cannot be written.
  func text() throws(NextYearRefusal) -> [UInt8] {
    var bytes = document.bytes
    // Written first and taken out from the last to the first, so that every path still leads there.
    for edits in [settings, removals.reversed()] where !edits.isEmpty {
      do {
        let change = try JSONDocument(bytes: bytes).change(edits)
        guard let changed = change.applied(to: bytes) else { throw NextYearRefusal.text }
        bytes = changed
      } catch {
        throw .text
      }
    }
    return bytes
  }
}
