/// Occurrences to which the entries of a history are applied one by one.
struct OccurrenceHistory {
  private(set) var occurrences: [Occurrence]
  /// The places of the closed occurrences, the one closed last at the end.
  private var closed: [Int] = []

  /// The place of the occurrence that was closed last, or nil where none is closed.
  var lastClosed: Int? { closed.last }

  init(windows: [DateSpan]) {
    occurrences =
      windows.isEmpty
      ? [Occurrence(plannedWindow: nil)] : windows.map { Occurrence(plannedWindow: $0) }
  }

  /// Applies an entry to the occurrence that it means; one that fits none changes nothing.
  mutating func apply(_ entry: ProgressEntry) {
    guard let index = index(for: entry) else { return }
    switch entry.state {
    case .started, .progress:
      occurrences[index].isStarted = true
      if let percent = entry.percent { occurrences[index].percent = percent }
    case .postponed:
      occurrences[index].due = entry.until ?? occurrences[index].due
      occurrences[index].postponement = entry
    case .done, .cancelled:
      occurrences[index].closing = entry
      closed.append(index)
    case .reopened:
      occurrences[index].closing = nil
      closed.removeAll { $0 == index }
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
