import RoadmapCore
import SourceJSON

extension FuzzTarget {
  /// Bytes as a roadmap file.
  static let reader = FuzzTarget(
    name: "reader",
    seeds: [SmallRoadmap.oneLine] + ValidationRule.all.map(\.failing.bytes) + JSONPieces.texts,
    words: JSONPieces.words + RoadmapWords.values, longestInput: 700, isJSON: false, head: .none
  ) { (input, features) throws(Violation) in
    let file = RoadmapFile(bytes: input)
    try require(file.document.bytes == input, "the text is kept to the byte")
    try DocumentProperties.check(file.document)
    try FindingProperties.check(file.findings, byteCount: input.count, &features)
    let isObject = file.document.root.map { file.document.kind(of: $0) == .object } ?? false
    try require((file.roadmap != nil) == isObject, "an object is a roadmap, and nothing else is")
    if !file.document.faults.isEmpty {
      try require(file.hasErrors, "a text that is no JSON has errors")
    }
    // Every fourth input is looked at twice: inputs are many.
    if input.count % 4 == 0 {
      let again = RoadmapFile(bytes: input)
      try require(
        again.findings == file.findings && again.document.faults == file.document.faults,
        "a second look finds the same")
    }
    features.note(countOf: "faults", file.document.faults.count)
  }
}
