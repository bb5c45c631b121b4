import SourceJSON

/// A roadmap and the two versions that were made of it.
struct MergeVersions {
  let base: MergeSide
  private let first: MergeSide
  private let second: MergeSide

  init(base: JSONValue, first: JSONValue, second: JSONValue) {
    self.base = MergeSide(base: base)
    self.first = MergeSide(first, .first, since: self.base, beside: nil)
    self.second = MergeSide(second, .second, since: self.base, beside: self.first)
  }

  subscript(version: MergeVersion) -> MergeSide { version == .first ? first : second }
}
