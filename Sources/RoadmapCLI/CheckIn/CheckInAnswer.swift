import RoadmapCore

/// What somebody said of one occurrence in the weekly walk.
struct CheckInAnswer: Sendable {
  /// What somebody answers to the question about an occurrence.
  enum Mark: Hashable, Sendable {
    /// It is done.
    case done
    /// Work is going on; how much is done, 0…100, where that was said.
    case inProgress(percent: Double?)
    /// It has a new due date, for the reason that was given.
    case postponed(until: CalendarDate, note: String?)
  }

  /// What was asked about.
  let item: CheckInItem
  /// The answer.
  let mark: Mark

  /// The edit that writes it down.
  var edit: RoadmapEdit {
    var note: String?
    let mark: MarkRequest.Mark =
      switch self.mark {
      case .done: .done(evidence: [])
      case .inProgress(nil): .started(percent: nil)
      case .inProgress(let percent?): .progress(percent: percent)
      case .postponed(let until, _): .postponed(until: until)
      }
    if case .postponed(_, let reason) = self.mark { note = reason }
    return .mark(
      MarkRequest(mark, ids: [ItemID.exactly(item.line.id)], for: item.occurrence, note: note))
  }

  /// What to type to say the same again.
  var command: String {
    let occurrence = item.occurrence.map { " --for \($0)" } ?? ""
    let id = item.typed
    switch mark {
    case .done: return "roadmap done \(id)\(occurrence)"
    case .inProgress(nil): return "roadmap start \(id)"
    case .inProgress(let percent?): return "roadmap progress \(id) \(percent)"
    case .postponed(let until, let note):
      let reason = note.map { " --note \(ShellWord.quoted($0))" } ?? ""
      return "roadmap postpone \(id) --until \(until)\(occurrence)\(reason)"
    }
  }
}
