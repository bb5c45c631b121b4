import RoadmapCore

/// What somebody said of one occurrence in the weekly walk.
struct CheckInAnswer: Sendable {
  /// What somebody answers to the question about an occurrence.
  enum Mark: Hashable, Sendable {
    /// It is done; on which day where that is not today, and what proves it.
    case done(on: CalendarDate?, evidence: String?)
    /// Work is going on; how much is done, 0…100, where that was said.
    case inProgress(percent: Double?)
    /// It has a new due date, for the reason that was given.
    case postponed(until: CalendarDate, note: String?)
    /// It will not be done, for the reason that was given.
    case cancelled(note: String?)
  }

  /// What was asked about.
  let item: CheckInItem
  /// The answer.
  let mark: Mark

  /// The edit that writes it down.
  var edit: RoadmapEdit {
    var request = MarkRequest(
      .cancelled, ids: [ItemID.exactly(item.line.id)], for: item.occurrence)
    switch mark {
    case .done(let day, let evidence):
      request.mark = .done(evidence: [evidence].compactMap(\.self))
      request.on = day
    case .inProgress(nil): request.mark = .started(percent: nil)
    case .inProgress(let percent?): request.mark = .progress(percent: percent)
    case .postponed(let until, let note):
      request.mark = .postponed(until: until)
      request.note = note
    case .cancelled(let note): request.note = note
    }
    return .mark(request)
  }

  /// What to type to say the same again.
  var command: String {
    let occurrence = item.occurrence.map { " --for \($0)" } ?? ""
    let id = item.typed
    func option(_ name: String, _ text: String?) -> String {
      text.map { " --\(name) \(ShellWord.quoted($0))" } ?? ""
    }
    switch mark {
    case .done(let day, let evidence):
      return "roadmap done \(id)\(occurrence)\(option("on", day?.description))"
        + option("evidence", evidence)
    case .inProgress(nil): return "roadmap start \(id)"
    case .inProgress(let percent?): return "roadmap progress \(id) \(percent)"
    case .postponed(let until, let note):
      return "roadmap postpone \(id) --until \(until)\(occurrence)\(option("note", note))"
    case .cancelled(let note):
      return "roadmap cancel \(id)\(occurrence)\(option("note", note))"
    }
  }
}
