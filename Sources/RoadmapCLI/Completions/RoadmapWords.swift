import RoadmapCore

/// The words of a roadmap that may be typed on the command line.
struct RoadmapWords {
  private let roadmap: Roadmap

  /// Takes the words of a roadmap.
  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
  }

  /// Every item with its title, in the order of the document.
  var items: [Candidate] {
    var items: [Candidate] = []
    roadmap.forEachItem { items.append(Candidate(word: $0.id, meaning: $0.title)) }
    return items
  }

  /// Everybody who is named as responsible or in the team, with the position.
  var parties: [Candidate] {
    var parties = roadmap.team.map { Candidate(word: $0.name, meaning: $0.position ?? "") }
    roadmap.forEachItem { item in
      parties += (item.responsible ?? []).map { Candidate(word: $0) }
    }
    return parties.filter { !$0.word.isEmpty }.once { SearchText($0.word) }
  }

  /// Every indicator with its title.
  var indicators: [Candidate] {
    roadmap.allTargets.map { Candidate(word: $0.id, meaning: $0.title) }
  }

  /// The calendar years and the school years of the period.
  var years: [Candidate] {
    let calendar = YearKind.calendar.years(in: roadmap.period).map {
      Candidate(word: String($0.start.parts.year))
    }
    let school = YearKind.school.years(in: roadmap.period).map { year in
      let start = YearKind.school.startYear(of: year.start)
      return Candidate(word: "\(start)/\(String(start + 1).suffix(2))")
    }
    return calendar + school
  }
}
