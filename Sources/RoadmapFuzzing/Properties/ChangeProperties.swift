import SourceJSON

/// What holds of every change of a text.
struct ChangeProperties {
  let change: TextChange
  let old: [UInt8]
  let new: [UInt8]

  /// Everything outside of the edits is the same, and the change can be taken back.
  func check() throws(Violation) {
    try require(change.applied(to: old) == new, "the change makes the new text")
    try require(change.newByteCount == new.count, "the length of the new text is foretold")
    var (oldOffset, newOffset) = (0, 0)
    for edit in change.edits {
      let kept = edit.range.lowerBound - oldOffset
      try require(
        kept >= 0 && edit.range.upperBound <= old.count && newOffset + kept <= new.count,
        "edits are in order, apart, and inside the text")
      try require(
        old[oldOffset..<edit.range.lowerBound]
          .elementsEqual(new[newOffset..<newOffset + kept]), "bytes between edits are the same")
      oldOffset = edit.range.upperBound
      newOffset += kept + edit.replacement.count
    }
    try require(
      newOffset <= new.count && old[oldOffset...].elementsEqual(new[newOffset...]),
      "bytes behind the last edit are the same")
    try require(
      change.inverse(of: old)?.applied(to: new) == old, "a change can be taken back")
  }

  /// In how many places two values differ; an element or member that was put in is one place.
  static func places(_ old: JSONValue, _ new: JSONValue) -> Int {
    switch (old, new) {
    case (.object(let old), .object(let new)):
      places(old, new) {
        $0.key.utf8.elementsEqual($1.key.utf8) ? places($0.value, $1.value) : unlike
      }
    case (.array(let old), .array(let new)): places(old, new) { places($0, $1) }
    default: old == new ? 0 : 1
    }
  }

  /// More places than any request changes.
  private static let unlike = 1_000
  /// More parts than any request puts into one list.
  private static let mostPutIn = 12

  /// The fewest places that explain how one list became the other, if parts were only put in.
  private static func places<Part>(
    _ old: [Part], _ new: [Part], _ differences: (Part, Part) -> Int
  ) -> Int {
    let putIn = new.count - old.count
    guard (0...mostPutIn).contains(putIn) else { return unlike }
    // For every number of parts put in so far, the fewest places so far.
    var fewest = Array(0...putIn)
    for index in old.indices {
      for count in fewest.indices {
        let kept = fewest[count] + differences(old[index], new[index + count])
        fewest[count] = count > 0 ? min(kept, fewest[count - 1] + 1) : kept
      }
    }
    return min(fewest[putIn], unlike)
  }
}
