import SourceJSON

enum EntryField {
  static let on = Field("on", .date, isRequired: true)
  static let state = Field<ProgressEntry.State>("state", .choice, isRequired: true)
  static let percent = Field("percent", .percent)
  static let occurrence = Field("for", .date)
  static let until = Field("until", .date)
  static let by = Field("by", .text)
  static let evidence = Field("evidence", Shape<String>.text.list)
  static let note = Field("note", .text)

  static let all = FieldSet(
    on.key, state.key, percent.key, occurrence.key, until.key, by.key, evidence.key, note.key)
}

extension Shape where Value == ProgressEntry {
  /// One line of an activity's history.
  static let entry: Shape<ProgressEntry> = Shape { node, reader in
    guard let values = reader.values(of: node, EntryField.all),
      let on = reader.read(EntryField.on, of: values),
      let state = reader.read(EntryField.state, of: values)
    else { return nil }
    let until = reader.read(EntryField.until, of: values)
    if state == .postponed, reader.node(EntryField.until, of: values) == nil {
      reader.reportMissing(ReadingMessage.postponedNeedsUntil, in: node)
    }
    return ProgressEntry(
      on: on, state: state,
      percent: reader.read(EntryField.percent, of: values),
      occurrence: reader.read(EntryField.occurrence, of: values),
      until: until,
      by: reader.read(EntryField.by, of: values),
      evidence: reader.read(EntryField.evidence, of: values) ?? [],
      note: reader.read(EntryField.note, of: values),
      node: node)
  }
}
