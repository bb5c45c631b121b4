import RoadmapCore
import RoadmapRendering

/// Asks for the terms and holidays of the school whose roadmap is made.
struct CalendarQuestions {
  private let usual: SchoolCalendar
  private let context: DeadlineContext
  private let person: Conversation
  private let wording: CalendarQuestionWording

  /// Asks somebody about days that are likely.
  init(suggesting usual: SchoolCalendar, in context: DeadlineContext, of person: Conversation) {
    self.usual = usual
    self.context = context
    self.person = person
    wording = CalendarQuestionWording(person.language)
  }

  /// What can be done with the calendar that is shown.
  private enum Choice: CaseIterable {
    case right
    case own
    case later
    case without

    /// The word, its letter in brackets.
    var label: LocalizedText {
      switch self {
      case .right: LocalizedText(en: "[r]ight, as ours", ru: "[в]ерно, как у нас")
      case .own: LocalizedText(en: "[o]urs differs", ru: "[у] нас иначе")
      case .later: LocalizedText(en: "[l]ater (Enter)", ru: "[п]озже сверю (Enter)")
      case .without: LocalizedText(en: "[w]ithout", ru: "[б]ез календаря")
      }
    }
  }

  /// Shows the likely days, and takes them or asks for others; nil for no calendar.
  func calendar(on host: inout some Host) throws(HostFailure) -> Reply<SchoolCalendar?> {
    try person.show(wording.days(of: usual), on: &host)
    let choice = try person.choose(
      Choice.allCases.map { ($0, $0.label) }, onEnter: .later, on: &host)
    switch choice {
    case nil: return .end
    case .later: return .said(usual)
    case .right: return .said(SchoolCalendar(usual.parts))
    case .without: return .said(nil)
    case .own: return .said(try own(on: &host))
    }
  }

  /// Asks for the days of each usual time, then for names of the school's own.
  private func own(on host: inout some Host) throws(HostFailure) -> SchoolCalendar? {
    try person.say(wording.howTo, on: &host)
    var parts: [SchoolCalendar.List: [SchoolCalendar.Part]] = [:]
    for list in SchoolCalendar.List.allCases {
      for part in usual.parts[list] ?? [] {
        let before = parts[list]?.last
        let answer = try person.ask(wording.question(part), on: &host) {
          text throws(Complaint) -> SchoolCalendar.Part? in
          if ["-", "–", "—"].contains(text) { return nil }
          return try self.part(part.name, text, after: before)
        }
        if let kept = answer ?? .some(part) { parts[list, default: []].append(kept) }
      }
    }
    while let part = try more(on: &host) {
      parts[SchoolCalendar.List(of: part), default: []].append(part)
    }
    let sorted = parts.mapValues { $0.sorted { $0.days.start < $1.days.start } }
    return sorted.values.allSatisfy(\.isEmpty) ? nil : SchoolCalendar(sorted)
  }

  /// One more name with its days; nil where there are no more.
  private func more(on host: inout some Host) throws(HostFailure) -> SchoolCalendar.Part? {
    try person.ask(wording.more, on: &host) { text throws(Complaint) in
      let halves = text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard halves.count == 2, !halves[0].isEmpty else { throw Complaint(wording.needsColon) }
      return try self.part(halves[0], halves[1], after: nil)
    }
  }

  /// A time with the days that were typed.
  private func part(
    _ name: String, _ words: String, after before: SchoolCalendar.Part?
  ) throws(Complaint) -> SchoolCalendar.Part {
    let time: NamedTime
    do {
      time = try NamedTime(days: words, in: context)
    } catch {
      throw Complaint(wording.notUnderstood(error))
    }
    let days = time.span
    guard context.period.overlaps(days) else {
      throw Complaint(wording.outside(days, context.period))
    }
    if let before, days.start <= before.days.end { throw Complaint(wording.overlap(before)) }
    return SchoolCalendar.Part(name: name, days: days)
  }
}
