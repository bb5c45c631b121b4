/// What a column of a table holds.
enum ColumnRole: Hashable, Sendable {
  /// The number of a row.
  case number
  /// The stage, direction or section.
  case stage
  /// The part of a stage.
  case substage
  /// What is done («мероприятие»).
  case activity
  /// What is done in detail («содержание деятельности»); beside `activity` one of them is the heading.
  case content
  /// When.
  case deadline
  /// When it begins; beside `ends` both are the deadline.
  case starts
  /// When it ends.
  case ends
  /// A day or a week of the month that stands beside it.
  case partOfMonth
  /// The year of the time that stands beside it.
  case yearOfTime
  /// A month or another part of the time, under whose title a mark says when.
  case timeOfMarks
  /// By whom.
  case responsible
  /// A party, under whose name a mark says that it takes part.
  case partyOfMarks
  /// When and by whom in one cell.
  case deadlineAndResponsible
  /// What comes of it.
  case keyResult
  /// What proves it.
  case documents
  /// What matters while it runs.
  case focus
  /// Indicators in words and numbers.
  case indicators
  /// A remark.
  case note
  /// The name of a person.
  case person
  /// The position of a person.
  case position
  /// What a person has to do.
  case duties
  /// What an indicator is counted in.
  case unit
  /// A value of an indicator for all the time.
  case goal
  /// A value of an indicator for a year, by the key that the roadmap's file has for it.
  case year(String)
  /// Anything else; it is kept as a remark under the column's title.
  case other

  /// Whether it says when.
  var isTime: Bool {
    switch self {
    case .deadline, .deadlineAndResponsible, .starts, .ends, .timeOfMarks: true
    default: false
    }
  }

  /// Whether it holds values of indicators, or what they are counted in.
  var isOfIndicators: Bool {
    switch self {
    case .unit, .goal, .year: true
    default: false
    }
  }

  /// Whether it names stages and what is done in them.
  var isTitle: Bool {
    switch self {
    case .stage, .substage, .activity, .content: true
    default: false
    }
  }
}
