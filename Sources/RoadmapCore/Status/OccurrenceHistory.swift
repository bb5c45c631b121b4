/// Occurrences to which the entries of a history are applied one by one.
struct OccurrenceHistory {
  private(set) var occurrences: [Occurrence]
  /// The places of the closed occurrences, the one closed last at the end.
  private var closed: [Int] = []
  private let isOpenEnded: Bool

  /// The place of the occurrence that was closed last, or nil where none is closed.
  var lastClosed: Int? { closed.last }

  /// Makes the occurrences of a deadline, nil where there is none that is understood.
  init(_ reading: DeadlineReading?) {
    let windows = reading?.occurrences ?? []
    isOpenEnded = reading?.kind.isOpenEnded ?? false
    occurrences =
      windows.isEmpty
      ? [Occurrence(plannedWindow: nil)] : windows.map { Occurrence(plannedWindow: $0) }
  }

  /// Applies an entry to the occurrence that it means; one that fits none changes nothing.
  mutating func apply(_ entry: ProgressEntry) {
    guard let index = index(for: entry) else { return }
    if entry.note != nil { occurrences[index].remark = entry }
    switch entry.state {
    case .started, .progress:
      occurrences[index].isStarted = true
      if let percent = entry.percent { occurrences[index].percent = percent }
    case .postponed:
      // What goes on all the time is never due, so putting it off gives it no date.
      if let due = occurrences[index].due, due < entry.on {
        occurrences[index].wasPostponedLate = true
      }
      if !isOpenEnded, let until = entry.until {
        occurrences[index].due = until
        occurrences[index].originalDue = occurrences[index].originalDue ?? until
      }
      occurrences[index].postponement = entry
    case .done, .cancelled:
      occurrences[index].closing = entry
      closed.append(index)
    case .reopened:
      occurrences[index].closing = nil
      closed.removeAll { $0 == index }
    }
  }

  /// Gives every occurrence the status that follows from what was applied.
  mutating func settle(_ status: (Occurrence) -> ItemStatus) {
    for index in occurrences.indices {
      occurrences[index].status = status(occurrences[index])
      // What was said of the way to it does not say how much of it is done.
      if occurrences[index].status == .done { occurrences[index].percent = nil }
    }
  }

  /// The occurrence that an entry means: the one it names, else the earliest open one, or for
  /// `reopened` the one closed last.
  func index(for entry: ProgressEntry) -> Int? {
    if let due = entry.occurrence {
      return occurrences.firstIndex { $0.plannedDue == due }
        ?? occurrences.firstIndex { $0.due == due }
    }
    if entry.state == .reopened { return closed.last }
    return occurrences.firstIndex { $0.closing == nil }
  }
}
