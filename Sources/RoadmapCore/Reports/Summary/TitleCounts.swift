/// How many roadmaps have a title, and how many of them are marked.
struct TitleCounts: Sendable {
  struct Entry: Sendable {
    let folded: SearchText
    let title: String
    var count = 0
    var marked = 0
  }

  private var entries: [Entry] = []
  private var places: [SearchText: Int] = [:]
  /// The folded titles by their spellings: to fold is dear, and regions share their plans.
  private var spellings: [String: SearchText] = [:]

  mutating func folded(_ title: String) -> SearchText {
    if let known = spellings[title] { return known }
    let folded = SearchText(title)
    spellings[title] = folded
    return folded
  }

  mutating func add(_ title: String, _ folded: SearchText, isMarked: Bool) {
    let place = places[folded] ?? entries.count
    if place == entries.count {
      places[folded] = place
      entries.append(Entry(folded: folded, title: title))
    }
    entries[place].count += 1
    if isMarked { entries[place].marked += 1 }
  }

  /// Adds the lines of one plan; a title that it has twice counts once, as marked if one of them is.
  mutating func add(_ lines: [(title: String, isMarked: Bool)]) {
    var marked: Set<SearchText> = []
    for line in lines where line.isMarked { marked.insert(folded(line.title)) }
    var seen: Set<SearchText> = []
    for line in lines {
      let title = folded(line.title)
      guard seen.insert(title).inserted else { continue }
      add(line.title, title, isMarked: marked.contains(title))
    }
  }

  /// The most frequent ones, in the order in which they first appeared.
  func mostFrequent(_ most: Int) -> [Entry] {
    let kept = entries.indices.map { $0 }.stablySorted { entries[$0].count > entries[$1].count }
      .prefix(most)
    return kept.sorted().map { entries[$0] }
  }

  /// Those that are marked in more than one roadmap, the most often marked first.
  private func mostMarked(_ most: Int) -> [Entry] {
    Array(entries.filter { $0.marked > 1 }.stablySorted { $0.marked > $1.marked }.prefix(most))
  }

  /// The activities that are late in more than one roadmap, where the marked ones are late.
  var late: [SummaryReport.LateActivity] {
    mostMarked(20).map {
      SummaryReport.LateActivity(title: $0.title, late: $0.marked, roadmaps: $0.count)
    }
  }
}
