package import RoadmapCore
package import SourceJSON

extension LogReport {
  package func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("asOf", asOf)
    json.member("since", since)
    json.objects("events", of: lines, style: .compact) { line, json in
      json.member("id", line.id)
      json.member("title", line.title)
      switch line.event {
      case .entry(let entry, let due): json.entryMembers(entry, closing: due)
      case .amendment(let amendment): json.amendmentMembers(amendment)
      case .measurement(let measurement, let target):
        json.measurementMembers(measurement, of: target)
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
    member("recorded", entry.recorded)
  }

  /// The members of an entry with the due date of the occurrence that it means, of several.
  mutating func entryMembers(_ entry: ProgressEntry, closing occurrence: CalendarDate?) {
    entryMembers(entry)
    member("occurrence", entry.occurrence ?? occurrence)
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
    member("recorded", measurement.recorded)
  }

  /// Changes of the plan, each with what it is about.
  mutating func member(_ key: String, _ amendments: [Amendment]) {
    objects(key, of: amendments, style: .compact) { amendment, json in
      json.member("id", amendment.id)
      json.amendmentMembers(amendment)
    }
  }

  /// The members of a change of the plan; a text stays a text, several are a list.
  mutating func amendmentMembers(_ amendment: Amendment) {
    member("on", amendment.on)
    member("state", "amended")
    member("what", amendment.what.rawValue)
    value("from", amendment.from)
    value("to", amendment.to)
    member("by", amendment.by)
    member("note", amendment.note)
  }

  private mutating func value(_ key: String, _ value: Amendment.Value?) {
    switch value {
    case nil: member(key, nil as String?)
    case .text(let text): member(key, text)
    case .texts(let texts): member(key, texts)
    case .entry(let entry):
      object(key, style: .compact) { $0.entryMembers(entry) }
    case .measurement(let measurement):
      object(key, style: .compact) { json in
        json.member("on", measurement.on)
        json.member("value", measurement.value)
        json.member("source", measurement.source)
      }
    }
  }
}
