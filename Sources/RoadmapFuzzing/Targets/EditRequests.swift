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
      mostPlaces = mostPlaces.map { $0 + 1 }
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
    switch feed.number(below: 4) {
    case 0, 3:
      // A deadline that is an object becomes a text, a list another list.
      mostPlaces = mostPlaces.map { $0 + 1 }
      return .reschedule(
        RescheduleRequest(id: id(&feed), deadline: deadline(&feed), isForced: feed.flag()))
    case 1:
      mostPlaces = nil
      return .assign(AssignRequest(id: id(&feed), responsible: [text(&feed), "Куратор"]))
    default:
      mostPlaces = nil
      let newer = SmallRoadmap.all[feed.number(below: SmallRoadmap.all.count)]
      return RoadmapFile(bytes: newer).roadmap.map { .update(to: $0) } ?? edit(&feed)
    }
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
