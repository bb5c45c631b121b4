import RoadmapCore

extension FuzzTarget {
  /// A roadmap and, in the line before it, what is to be changed in it.
  static let editor = FuzzTarget(
    name: "editor",
    seeds: SmallRoadmap.all.flatMap { text in
      EditRequests.seeds.map { Array("\($0)\n".utf8) + text }
    },
    words: RoadmapWords.values, longestInput: 4_000, isJSON: true, head: .line
  ) { (input, features) throws(Violation) in
    guard let end = input.firstIndex(of: UInt8(ascii: "\n")) else { return }
    var feed = ChoiceFeed(input[..<end])
    let text = Array(input[(end + 1)...])
    if feed.number(below: 4) == 3 {
      try TextEditProperties(text).check(&feed, &features)
    } else {
      try RoadmapEditProperties(text).check(&feed, &features)
    }
  }
}
