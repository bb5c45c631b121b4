import RoadmapCore

/// Requests that choices make of what stands in a roadmap.
struct EditRequests {
  /// Lines of choices to begin with.
  static let seeds = [
    "0", "000000", "1012345", "02030405060708", "2109876543210", "3123456", "00400",
  ]

  private let roadmap: Roadmap?
  private let ids: [String]
  private let days: [CalendarDate]
  /// In how many places of the file the requests made so far may change something; nil where that is
  /// not known before.
  private(set) var mostPlaces: Int? = 0

  init(_ file: RoadmapFile) {
    roadmap = file.roadmap
    var ids: [String] = []
    var days = file.roadmap.map { [$0.period.start, $0.period.end] } ?? []
    file.roadmap?.forEachItem { item in
      ids.append(item.id)
      days += item.deadline?.reading?.occurrences.prefix(3).map(\.end) ?? []
      days += item.progress.map(\.on)
    }
    self.ids = ids
    self.days = days
  }

  /// The day on which everything is asked for.
  func today(_ feed: inout ChoiceFeed) -> CalendarDate { day(&feed) }

  /// One request.
  mutating func edit(_ feed: inout ChoiceFeed) -> RoadmapEdit {
    switch feed.number(below: 8) {
    case 5:
      mostPlaces = mostPlaces.map { $0 + 1 }
      return .measure(measurement(&feed))
    case 6:
      // What is added, and that it was.
      mostPlaces = mostPlaces.map { $0 + 2 }
      return .add(activity(&feed))
    case 7: return planEdit(&feed)
    default:
      let marked = (0...feed.number(below: 3)).map { _ in id(&feed) }
      // A word may name several («1, 2»).
      let count = marked.reduce(0) { $0 + ItemID.list($1).count }
      mostPlaces = mostPlaces.map { $0 + count }
      return .mark(mark(marked, &feed))
    }
  }

  private mutating func planEdit(_ feed: inout ChoiceFeed) -> RoadmapEdit {
    switch feed.number(below: 12) {
    case 0, 3:
      // A deadline that is an object becomes a text, a list another list.
      mostPlaces = mostPlaces.map { $0 + 2 }
      return .reschedule(
        RescheduleRequest(id: id(&feed), deadline: deadline(&feed), isForced: feed.flag()))
    case 1:
      mostPlaces = nil
      return .assign(AssignRequest(id: id(&feed), responsible: [text(&feed), "Куратор"]))
    case 4...11:
      mostPlaces = nil
      return alteration(&feed)
    default:
      mostPlaces = nil
      let newer = SmallRoadmap.all[feed.number(below: SmallRoadmap.all.count)]
      return RoadmapFile(bytes: newer).roadmap.map { .update(to: $0) } ?? edit(&feed)
    }
  }

  private func alteration(_ feed: inout ChoiceFeed) -> RoadmapEdit {
    let target = feed.element(of: roadmap?.targets.map(\.id) ?? []) ?? "students"
    let name = feed.element(of: roadmap?.team.map(\.name) ?? []) ?? text(&feed)
    switch feed.number(below: 14) {
    case 0:
      return .edit(
        EditItemRequest(
          id: id(&feed), title: feed.flag() ? text(&feed) : nil,
          number: feed.flag() ? text(&feed) : nil, keyResult: feed.flag() ? text(&feed) : nil,
          notes: feed.flag() ? text(&feed) : nil, documents: feed.flag() ? [text(&feed)] : nil,
          cleared: feed.flag() ? Set(EditItemRequest.Part.allCases) : []))
    case 1:
      return .edit(
        EditRoadmapRequest(
          title: feed.flag() ? text(&feed) : nil, start: feed.flag() ? day(&feed) : nil,
          end: feed.flag() ? day(&feed) : nil, yearKind: feed.flag() ? .calendar : nil,
          curator: feed.flag() ? name : nil,
          approval: feed.flag()
            ? Approval(by: text(&feed), date: day(&feed), order: text(&feed)) : nil,
          isForced: feed.flag()))
    case 2: return .remove(RemoveRequest(ids: [id(&feed), id(&feed)], isForced: feed.flag()))
    case 3, 4, 5:
      return .move(
        MoveRequest(
          id: id(&feed), to: feed.flag() ? id(&feed) : nil, place(&feed),
          newID: feed.flag() ? id(&feed) : nil, isForced: feed.flag()))
    case 6:
      return .add(
        AddRequest(
          text(&feed), as: feed.element(of: AddRequest.Level.allCases),
          under: feed.flag() ? id(&feed) : nil, at: place(&feed), isForced: feed.flag()))
    case 7: return .replace(ReplaceRequest(name, by: text(&feed), isOpenOnly: feed.flag()))
    case 8:
      let requests: [TeamRequest] = [
        .add(text(&feed), kind: .person, position: text(&feed), aliases: [text(&feed)]),
        .position(name, text(&feed)), .alias(name, [text(&feed)]), .leave(name),
      ]
      return .team(feed.element(of: requests) ?? .leave(name))
    case 9:
      let goal = TargetRequest.GoalText(feed.one(of: "2024", "2023/24", "", "x"), 60)
      let requests: [TargetRequest] = [
        .add(
          id: text(&feed), title: text(&feed), unit: nil, audience: nil, bound: .atMost,
          goals: [goal], item: feed.flag() ? id(&feed) : nil),
        .goal(id: target, goal), .remove(id: target, isForced: feed.flag()),
      ]
      return .target(feed.element(of: requests) ?? .remove(id: target, isForced: true))
    case 10:
      return .amend(
        AmendMeasurementRequest(
          target: target, entry: feed.flag() ? day(&feed) : nil,
          feed.flag() ? nil : .init(.count(3, of: 4), on: feed.flag() ? day(&feed) : nil)))
    case 11:
      let part = SchoolCalendar.Part(name: text(&feed), days: DateSpan(day(&feed)))
      let changes: [CalendarRequest.Change] = [
        .set(name: text(&feed), days: deadline(&feed)), .remove(name: text(&feed)), .usual,
        .checked, .whole(SchoolCalendar([.named: [part]], isUsual: feed.flag())),
      ]
      return .calendar(CalendarRequest(feed.element(of: changes) ?? .usual))
    default:
      return .amend(
        AmendRequest(
          id: id(&feed), entry: feed.flag() ? day(&feed) : nil,
          feed.flag()
            ? nil
            : .init(
              on: feed.flag() ? day(&feed) : nil, for: feed.flag() ? day(&feed) : nil,
              by: feed.flag() ? text(&feed) : nil, evidence: feed.flag() ? [text(&feed)] : nil,
              note: feed.flag() ? text(&feed) : nil)))
    }
  }

  private func place(_ feed: inout ChoiceFeed) -> SiblingPlace {
    feed.flag() ? .last : feed.flag() ? .before(id(&feed)) : .after(id(&feed))
  }

  private func mark(_ ids: [String], _ feed: inout ChoiceFeed) -> MarkRequest {
    let percent = feed.one(of: 50, 0, 100, 33.3, -1, 101, .nan, .infinity)
    let mark: MarkRequest.Mark =
      switch feed.number(below: 7) {
      case 0: .done(evidence: feed.flag() ? [text(&feed)] : [])
      case 1: .started(percent: feed.flag() ? percent : nil)
      case 2: .progress(percent: percent)
      case 3: .cancelled
      case 4: .postponed(until: day(&feed))
      case 5: .reopened
      default: .done(evidence: ["приказ № 1", text(&feed)])
      }
    var request = MarkRequest(mark, ids: ids)
    if feed.flag() { request.on = day(&feed) }
    if feed.flag() { request.occurrence = day(&feed) }
    if feed.flag() { request.by = text(&feed) }
    if feed.flag() { request.note = text(&feed) }
    return request
  }

  private func measurement(_ feed: inout ChoiceFeed) -> MeasureRequest {
    let target = feed.element(of: roadmap?.targets.map(\.id) ?? []) ?? text(&feed)
    let amounts: [Measurement.Amount] = [
      .value(47.5), .count(3, of: 4), .value(.nan), .value(-0.0), .value(1e300), .value(101),
      .count(0, of: 0), .count(-1, of: 1), .count(.max, of: .max), .count(5, of: 4),
    ]
    return MeasureRequest(
      target: target, feed.element(of: amounts) ?? .value(0), on: feed.flag() ? day(&feed) : nil,
      source: feed.flag() ? text(&feed) : nil)
  }

  private func activity(_ feed: inout ChoiceFeed) -> AddRequest {
    AddRequest(
      text(&feed), under: feed.flag() ? id(&feed) : nil, id: feed.flag() ? id(&feed) : nil,
      deadline: feed.flag() ? deadline(&feed) : nil, responsible: feed.flag() ? [text(&feed)] : [],
      keyResult: feed.flag() ? text(&feed) : nil, documents: feed.flag() ? [text(&feed)] : [],
      isForced: feed.flag())
  }

  private func id(_ feed: inout ChoiceFeed) -> String {
    let odd = ["1", "", "4.4.1.", "99999999999999999999", "\u{AB}1\u{BB}", "1, 2", " 1.1 "]
    let isOdd = feed.number(below: 6) == 5
    return feed.element(of: isOdd ? odd : ids) ?? "1"
  }

  private func day(_ feed: inout ChoiceFeed) -> CalendarDate {
    let day = feed.element(of: days) ?? RuleExample.today
    return day.adding(days: feed.one(of: 0, 1, -1, 30, -30, 365, 100_000_000, -100_000_000))
  }

  private func deadline(_ feed: inout ChoiceFeed) -> String {
    feed.element(of: DeadlineWords.phrases) ?? ""
  }

  private func text(_ feed: inout ChoiceFeed) -> String {
    feed.one(
      of: "Отчёт", "", " ", "a \"b\" \\", "\u{0}", "e\u{301}", "two\nlines", "Иванова И.И.",
      "\u{1B}[31m", "\u{FEFF}x", "=1+1", String(repeating: "я", count: 300))
  }
}
