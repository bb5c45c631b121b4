/// Which lines of the plan a list shows; every part that is set has to hold.
public struct ActivityFilter: Sendable {
  /// The number of the item itself or of an item above it, as people type it.
  public var stage: String?
  /// Part of a name or of the position of a responsible party.
  public var responsible: String?
  /// The statuses, of which one has to hold; empty for all.
  public var statuses: Set<ItemStatus> = []
  /// The earliest due date.
  public var from: CalendarDate?
  /// The latest due date.
  public var to: CalendarDate?
  /// Words that all have to stand in the title, key result, documents or notes.
  public var words: String = ""

  /// Makes a filter that lets everything through.
  public init() {}

  /// The same filter with the id of the stage in one roadmap; nothing passes where it has none.
  func settled(in roadmap: Roadmap) -> ActivityFilter {
    var filter = self
    filter.stage = stage.map { (try? roadmap.stage(typed: $0))?.id ?? $0 }
    return filter
  }

  /// Whether a line of the plan passes; the team tells who goes by which name.
  func accepts(_ activity: ActivityStatus, team: TeamNames) -> Bool {
    let work = activity.work
    if let stage {
      guard work.item.id == stage || work.path.contains(where: { $0.id == stage }) else {
        return false
      }
    }
    if let responsible {
      let wanted = SearchText(responsible)
      guard work.responsible.contains(where: { team.matches($0, wanted) }) else {
        return false
      }
    }
    if !statuses.isEmpty {
      guard activity.occurrences.contains(where: { statuses.contains($0.status) }) else {
        return false
      }
    }
    if from != nil || to != nil {
      let earliest = from ?? .earliest
      let latest = to ?? .latest
      guard
        activity.occurrences.contains(where: { occurrence in
          occurrence.due.map { earliest <= $0 && $0 <= latest } ?? false
        })
      else { return false }
    }
    return containsWords(work.item)
  }

  private func containsWords(_ item: Item) -> Bool {
    let words = SearchText(words).words
    guard !words.isEmpty else { return true }
    let parts = [item.title, item.keyResult ?? "", item.notes ?? ""] + item.documents
    let text = SearchText(parts.joined(separator: " "))
    return words.allSatisfy(text.contains)
  }
}
