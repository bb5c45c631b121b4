public import SourceJSON

/// A mark or a measurement of which the other side says otherwise.
public struct ConflictingRecord: Hashable, Sendable {
  /// The day on which it happened or was measured.
  public let on: CalendarDate
  /// What happened; nil for a measurement.
  public let state: ProgressEntry.State?
  /// How much is done, 0 to 100, as the file has it; nil where it does not say.
  public let percent: String?
  /// What was measured, such as `65` or `450/690`; nil for a mark.
  public let amount: String?
  /// The due date of the occurrence meant, where the mark names it.
  public let occurrence: CalendarDate?
  /// The new due date of what was postponed.
  public let until: CalendarDate?
  /// Who, the evidence, the note or the source, in the order of the file.
  public let details: [String]

  /// Reads one record or a list of them, as ``MergeConflict`` has them; none where it is anything else.
  public static func records(in value: JSONValue) -> [ConflictingRecord] {
    guard case .array(let elements) = value else {
      return ConflictingRecord(value).map { [$0] } ?? []
    }
    let records = elements.compactMap(ConflictingRecord.init)
    return records.count == elements.count ? records : []
  }

  private init?(_ value: JSONValue) {
    guard let members = value.members,
      let on = members.text(EntryField.on.name).flatMap({ CalendarDate($0) })
    else { return nil }
    func number(_ key: String) -> String? {
      if case .number(let text)? = members.value(key) { text } else { nil }
    }
    self.on = on
    state = members.text(EntryField.state.name).flatMap(ProgressEntry.State.init)
    percent = number(EntryField.percent.name)
    let count = number(MeasurementField.count.name)
    amount =
      number(MeasurementField.value.name)
      ?? count.flatMap { count in number(MeasurementField.of.name).map { "\(count)/\($0)" } }
    occurrence = members.text(EntryField.occurrence.name).flatMap { CalendarDate($0) }
    until = members.text(EntryField.until.name).flatMap { CalendarDate($0) }
    let told = [
      EntryField.on.name, EntryField.state.name, EntryField.occurrence.name, EntryField.until.name,
      EntryField.recorded.name,
    ]
    details = members.filter { !told.contains($0.key) }.flatMap { member in
      ([member.value] + member.value.elements).compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
    }
  }
}
