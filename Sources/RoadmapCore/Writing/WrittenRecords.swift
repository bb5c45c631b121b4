import SourceJSON

extension ProgressEntry {
  /// The entry as a file writes it, keys in the order of the format.
  var json: JSONValue {
    var members = JSONValue.Members()
    members.add(EntryField.on, .string(on.description))
    members.add(EntryField.state, .string(state.rawValue))
    members.add(EntryField.percent, percent.map { JSONValue($0) })
    members.add(EntryField.occurrence, occurrence.map { .string($0.description) })
    members.add(EntryField.until, until.map { .string($0.description) })
    members.add(EntryField.by, by.map { .string($0) })
    members.add(EntryField.evidence, .texts(evidence))
    members.add(EntryField.note, note.map { .string($0) })
    members.add(EntryField.recorded, recorded.map { .string($0.description) })
    return members.object
  }
}

extension Measurement {
  /// The measurement as a file writes it, keys in the order of the format.
  var json: JSONValue {
    var members = JSONValue.Members()
    members.add(MeasurementField.on, .string(on.description))
    switch amount {
    case .value(let value): members.add(MeasurementField.value, JSONValue(value))
    case .count(let count, let of):
      members.add(MeasurementField.count, JSONValue(count))
      members.add(MeasurementField.of, JSONValue(of))
    }
    members.add(MeasurementField.source, source.map { .string($0) })
    members.add(MeasurementField.recorded, recorded.map { .string($0.description) })
    return members.object
  }
}

extension Amendment {
  /// The amendment as a file writes it, keys in the order of the format.
  var json: JSONValue {
    var members = JSONValue.Members()
    members.add(AmendmentField.on, .string(on.description))
    members.add(AmendmentField.id, id.map { .string($0) })
    members.add(AmendmentField.what, .string(what.rawValue))
    members.add(AmendmentField.from, from?.json)
    members.add(AmendmentField.to, to?.json)
    members.add(AmendmentField.by, by.map { .string($0) })
    members.add(AmendmentField.note, note.map { .string($0) })
    return members.object
  }
}

extension Amendment.Value {
  fileprivate var json: JSONValue? {
    switch self {
    case .text(let text): .string(text)
    case .texts(let texts): .texts(texts)
    case .entry(let entry): entry.json
    case .measurement(let measurement): measurement.json
    }
  }
}

extension JSONValue {
  /// Members that are written in the order in which they are added; what is nil is left out.
  struct Members {
    private(set) var list: [JSONValue.Member] = []

    /// Adds the value of a declared key, where there is one.
    mutating func add<Value>(_ field: Field<Value>, _ value: JSONValue?) {
      if let value { list.append(.init(field.name, value)) }
    }

    /// All of them as one object.
    var object: JSONValue { .object(list) }
  }

  /// An array of texts; nil where there is none, so that the key is left out.
  static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map { .string($0) })
  }
}
