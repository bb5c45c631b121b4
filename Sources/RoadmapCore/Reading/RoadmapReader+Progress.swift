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
    guard let values = reader.values(of: node, EntryField.all) else { return nil }
    let on = reader.read(EntryField.on, of: values)
    let state = reader.read(EntryField.state, of: values)
    let percent = reader.read(EntryField.percent, of: values)
    let occurrence = reader.read(EntryField.occurrence, of: values)
    let until = reader.read(EntryField.until, of: values)
    let by = reader.read(EntryField.by, of: values)
    let evidence = reader.read(EntryField.evidence, of: values) ?? []
    let note = reader.read(EntryField.note, of: values)
    if state == .postponed, reader.node(EntryField.until, of: values) == nil {
      reader.reportMissing(ReadingMessage.postponedNeedsUntil, in: node)
    }
    // Only now, so that one wrong value does not hide the others.
    guard let on, let state else { return nil }
    return ProgressEntry(
      on: on, state: state, percent: percent, occurrence: occurrence, until: until, by: by,
      evidence: evidence, note: note, node: node)
  }
}
