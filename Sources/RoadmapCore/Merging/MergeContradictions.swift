import SourceJSON

/// What each version newly says of one due date of an item, or of an indicator on one day, though the
/// other version says otherwise.
struct MergeContradictions {
  /// What people have to decide; several records of a version are a list.
  private(set) var all: [(first: JSONValue, second: JSONValue)] = []
  /// The places of the records of each version that hold only if it is preferred: what contradicts the
  /// other version, and what follows it.
  private(set) var disputed: [Set<Int>] = [[], []]

  /// Compares the records that only one version has, in the order of their files; each mark is of the
  /// due date that its version knows for it.
  init(_ records: [[JSONValue]], of dueDates: [[JSONValue: CalendarDate]]) {
    let groups = records.indices.map { version in
      Dictionary(grouping: records[version].indices) {
        records[version][$0].subject(among: dueDates[version])
      }
    }
    for (subject, first) in groups[0].sorted(by: { $0.key < $1.key }) {
      let places = [first, groups[1][subject] ?? []]
      func rest(_ version: MergeVersion) -> ArraySlice<Int> {
        let (mine, other) = (version.rawValue, version.other.rawValue)
        return places[mine].drop { place in
          !places[other].contains { records[mine][place].contradicts(records[other][$0]) }
        }
      }
      let rests = [rest(.first), rest(.second)]
      guard !rests[0].isEmpty else { continue }
      for version in rests.indices { disputed[version].formUnion(rests[version]) }
      all.append((told(rests[0].map { records[0][$0] }), told(rests[1].map { records[1][$0] })))
    }
  }

  private func told(_ records: [JSONValue]) -> JSONValue {
    records.count == 1 ? records[0] : .array(records)
  }
}

extension JSONValue {
  /// What a record speaks of: a due date, the only one there is, or a day of measurement.
  fileprivate func subject(among dueDates: [JSONValue: CalendarDate]) -> String {
    guard let members, members.value(EntryField.state.name) != nil else { return day }
    return dueDates[self]?.description ?? ""
  }

  /// Whether a record and one of the same subject in the other version cannot both hold.
  fileprivate func contradicts(_ other: JSONValue) -> Bool {
    guard let one = members, let two = other.members else { return false }
    func differ(_ key: String) -> Bool { one.value(key) != two.value(key) }
    let states = [one, two].map {
      $0.text(EntryField.state.name).flatMap(ProgressEntry.State.init)
    }
    if Set(states) == [.done, .cancelled] { return true }
    guard day == other.day else { return false }
    let percents = [one, two].compactMap { $0.value(EntryField.percent.name) }
    return states[0] != states[1] || differ(EntryField.until.name)
      || percents.count == 2 && percents[0] != percents[1]
      || differ(MeasurementField.value.name) || differ(MeasurementField.count.name)
      || differ(MeasurementField.of.name)
  }
}
