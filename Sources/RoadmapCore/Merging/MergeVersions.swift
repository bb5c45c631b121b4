import SourceJSON

/// A roadmap and the two versions that were made of it.
struct MergeVersions {
  let base: MergeSide
  private let first: MergeSide
  private let second: MergeSide
  private let firstDates: MergeDueDates
  private let secondDates: MergeDueDates

  init(base: RoadmapFile, first: RoadmapFile, second: RoadmapFile) {
    self.base = MergeSide(base: base.value)
    self.first = MergeSide(first.value, .first, since: self.base, beside: nil)
    self.second = MergeSide(second.value, .second, since: self.base, beside: self.first)
    firstDates = MergeDueDates(first)
    secondDates = MergeDueDates(second)
  }

  subscript(version: MergeVersion) -> MergeSide { version == .first ? first : second }

  /// The due dates of which a version's marks are.
  func dueDates(_ version: MergeVersion) -> MergeDueDates {
    version == .first ? firstDates : secondDates
  }

  /// The due dates of a line's marks in both versions; none where it has only one due date in either,
  /// of which all of them are then.
  func dueDates(of key: MergeKey) -> [[JSONValue: CalendarDate]] {
    let series = [MergeVersion.first, .second].compactMap { version in
      self[version].items[key].flatMap { dueDates(version).dates(ofSeries: $0.id) }
    }
    return series.count == 2 ? series : [[:], [:]]
  }
}

extension RoadmapFile {
  /// The whole file as a value.
  var value: JSONValue { document.root.map(document.value) ?? .null }
}
