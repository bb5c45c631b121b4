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
      let isKey = zip(old, new).map { $0.key.utf8.elementsEqual($1.key.utf8) }
      return places(old, new, isKey.firstIndex(of: false) ?? min(old.count, new.count)) {
        $0.key.utf8.elementsEqual($1.key.utf8) ? places($0.value, $1.value) : unlike
      }
    case (.array(let old), .array(let new)):
      let isSame = zip(old, new).map(==)
      return places(old, new, isSame.firstIndex(of: false) ?? min(old.count, new.count)) {
        places($0, $1)
      }
    default: return old == new ? 0 : 1
    }
  }

  /// More places than any request changes.
  private static let unlike = 1_000

  private static func places<Part>(
    _ old: [Part], _ new: [Part], _ index: Int, _ differences: (Part, Part) -> Int
  ) -> Int {
    var (rest, count) = (new, 0)
    if new.count == old.count + 1 {
      rest.remove(at: index)
      count = 1
    }
    guard rest.count == old.count else { return unlike }
    return zip(old, rest).reduce(count) { $0 + differences($1.0, $1.1) }
  }
}
