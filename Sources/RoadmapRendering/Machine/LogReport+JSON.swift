package import RoadmapCore
package import SourceJSON

extension LogReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.member("since", since)
    json.array("events") { json in
      for line in lines {
        json.object(style: .compact) { json in
          json.member("id", line.id)
          json.member("title", line.title)
          switch line.event {
          case .entry(let entry): json.entryMembers(entry)
          case .measurement(let measurement, let target):
            json.measurementMembers(measurement, of: target)
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// The members of an entry in an item's history.
  mutating func entryMembers(_ entry: ProgressEntry) {
    member("on", entry.on)
    member("state", entry.state.rawValue)
    member("percent", entry.percent)
    member("for", entry.occurrence)
    member("until", entry.until)
    member("by", entry.by)
    member("evidence", entry.evidence)
    member("note", entry.note)
  }

  fileprivate mutating func measurementMembers(_ measurement: Measurement, of target: Target) {
    member("on", measurement.on)
    member("state", "measured")
    member("value", measurement.value)
    if case .count(let count, let total) = measurement.amount {
      member("count", count)
      member("of", total)
    }
    member("unit", target.unit)
    member("source", measurement.source)
  }
}
