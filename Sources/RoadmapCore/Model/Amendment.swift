/// A change of an approved plan, or a correction of its history: what the file itself remembers of it.
public struct Amendment: Sendable {
  /// What was changed; the raw value is what files say.
  public enum Subject: String, CaseIterable, Sendable {
    /// An item was added; `to` is its title.
    case added
    /// An item was removed; `from` is its title.
    case removed
    /// An item stands elsewhere; `from` and `to` are the numbers of what it belonged and belongs to.
    case moved
    /// An item stands at another place of the same part; `from` and `to` are the numbers before it.
    case order
    /// An item has another number.
    case id
    /// The title, of an item or of the roadmap.
    case title
    /// The number as the document prints it.
    case number
    /// The deadline, in its words.
    case deadline
    /// The responsible parties.
    case responsible
    /// The result that an item is there for.
    case keyResult
    /// What proves or fixes the result.
    case documents
    /// The notes on an item.
    case notes
    /// The organisation whose roadmap it is.
    case organization
    /// The period, as two days with `..` between them.
    case period
    /// What «год» means.
    case yearKind
    /// The member who keeps the roadmap.
    case curator
    /// Who approved it, when, by which order.
    case approval
    /// What the programme is for.
    case purpose
    /// The tasks that follow from the purpose.
    case tasks
    /// The results that are hoped for.
    case expectedResults
    /// The acts that the roadmap rests on.
    case basis
    /// A member of the team, by name.
    case team
    /// A member's position.
    case position
    /// A member's other spellings.
    case aliases
    /// An indicator, by title.
    case target
    /// What an indicator has to reach in a year.
    case goal
    /// The school's calendar.
    case calendar
    /// An entry of an item's history.
    case entry
    /// A measurement of an indicator.
    case measurement

    /// Whether the history was put right, not the plan changed.
    public var isCorrection: Bool { self == .entry || self == .measurement }
  }

  /// What stood there, or stands there now.
  public enum Value: Sendable {
    /// A text, a number, or a day.
    case text(String)
    /// Several texts.
    case texts([String])
    /// An entry of a history.
    case entry(ProgressEntry)
    /// A measurement.
    case measurement(Measurement)
  }

  /// The day on which it was written.
  public var on: CalendarDate
  /// The number of the item, or the id of the indicator; nil for the roadmap itself.
  public var id: String?
  /// What was changed.
  public var what: Subject
  /// What stood there; nil where there was nothing.
  public var from: Value?
  /// What stands there now; nil where there is nothing.
  public var to: Value?
  /// Who changed it or said so.
  public var by: String?
  /// Why.
  public var note: String?

  /// Makes an amendment.
  public init(
    on: CalendarDate, id: String?, _ what: Subject, from: Value? = nil, to: Value? = nil,
    by: String? = nil, note: String? = nil
  ) {
    self.on = on
    self.id = id
    self.what = what
    self.from = from
    self.to = to
    self.by = by
    self.note = note
  }
}
