/// Which lines of the plan a list shows; every part that is set has to hold.
public struct ActivityFilter: Sendable {
  /// The number of the item itself or of an item above it, as people type it.
  public var stage: String?
  /// The name of a responsible party in any case, a part of it, or the position.
  public var responsible: String?
  /// The parties that are meant by it, where that is settled; else the roadmap itself is asked.
  package var parties: Set<String>?
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

  /// The lines of a roadmap's plan that pass.
  func activities(of status: RoadmapStatus, in roadmap: Roadmap) -> [ActivityStatus] {
    let team = TeamNames(roadmap.team)
    // Nothing passes where the roadmap has no such stage.
    let stages = stage.map { typed in
      Set((try? roadmap.stages(typed: typed))?.map(\.id) ?? [typed])
    }
    let wanted = parties ?? responsible.map { roadmap.parties(NameQuery($0)) }
    // Each word is folded once, not anew for each item.
    let words = SearchText(words).words.map { ($0, FoldedWords.all(in: $0.text)) }
    return status.activities.filter {
      accepts($0, of: stages, team: team, responsible: wanted)
        && (words.isEmpty || $0.work.item.contains(words))
    }
  }

  private func accepts(
    _ activity: ActivityStatus, of stages: Set<String>?, team: TeamNames,
    responsible: Set<String>?
  ) -> Bool {
    let work = activity.work
    if let stages {
      guard
        stages.contains(work.item.id) || work.path.contains(where: { stages.contains($0.id) })
      else {
        return false
      }
    }
    if let responsible {
      guard work.responsible.contains(where: { responsible.contains(team.name(of: $0)) }) else {
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
    return true
  }
}

extension Item {
  /// Whether all words stand in it, each as it is or in another case.
  fileprivate func contains(_ words: [(word: SearchText, folded: [[Unicode.Scalar]])]) -> Bool {
    let text = ([title, keyResult ?? "", notes ?? ""] + documents).joined(separator: " ")
    let search = SearchText(text)
    lazy var all = FoldedWords.all(in: text)
    return words.allSatisfy { word, folded in
      search.contains(word)
        || folded.allSatisfy { typed in all.contains { CaseForms.mayBeSame(typed, $0) } }
    }
  }
}
