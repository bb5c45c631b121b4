/// How many roadmaps have a title, and how many of them are marked.
struct TitleCounts: Sendable {
  private struct Entry {
    let title: String
    var count = 0
    var marked = 0
    /// The last roadmap that has the title, and the last one where it is marked, by their numbers.
    var last = 0
    var lastMarked = 0
  }

  private var entries: [Entry] = []
  private var places: [SearchText: Int] = [:]
  /// The places by the spellings of the titles: to fold is dear, and regions share their plans.
  private var spellings: [ExactText: Int] = [:]
  private var roadmapCount = 0

  /// The place of a title in the order in which they appeared; however it is spelled, it has one.
  mutating func place(of title: String) -> Int {
    if let known = spellings[ExactText(title)] { return known }
    let folded = SearchText(title)
    let place = places[folded] ?? entries.count
    if place == entries.count {
      places[folded] = place
      entries.append(Entry(title: title))
    }
    spellings[ExactText(title)] = place
    return place
  }

  /// Adds the lines of one plan; a title that it has twice counts once, as marked if one of them is.
  mutating func add(_ lines: some Sequence<(title: String, isMarked: Bool)>) {
    roadmapCount += 1
    for line in lines {
      let place = place(of: line.title)
      if entries[place].last != roadmapCount {
        entries[place].last = roadmapCount
        entries[place].count += 1
      }
      if line.isMarked, entries[place].lastMarked != roadmapCount {
        entries[place].lastMarked = roadmapCount
        entries[place].marked += 1
      }
    }
  }

  /// The most frequent ones with their places, in the order in which they first appeared.
  func mostFrequent(_ most: Int) -> [(place: Int, title: String)] {
    let kept = entries.indices.map { $0 }.stablySorted { entries[$0].count > entries[$1].count }
      .prefix(most)
    return kept.sorted().map { ($0, entries[$0].title) }
  }

  /// The activities that are late in more than one roadmap, the most often late first, where the marked
  /// ones are late.
  var late: [SummaryReport.LateActivity] {
    entries.filter { $0.marked > 1 }.stablySorted { $0.marked > $1.marked }
      .prefix(SummaryReport.LateActivity.most).map {
        SummaryReport.LateActivity(title: $0.title, late: $0.marked, roadmaps: $0.count)
      }
  }
}
