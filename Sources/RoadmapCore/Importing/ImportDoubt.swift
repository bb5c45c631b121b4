/// Something that the document leaves open, with the decision that was taken.
package struct ImportDoubt: Hashable, Sendable {
  /// What is in doubt.
  package enum Question: Hashable, Sendable {
    /// The organisation is not named.
    case noOrganization
    /// Above plans further down stand other organisations; all became one plan.
    case severalOrganizations([String])
    /// The document has no title.
    case noTitle
    /// The period was read from the title as this span.
    case periodReadAs(DateSpan)
    /// The title names a year that the plan prepares for; this span before it was taken.
    case periodBefore(DateSpan)
    /// No period is named; it was taken from dates in the document.
    case periodFromDates(DateSpan)
    /// Neither a period nor a date with a year is named; the school year of today was taken.
    case periodFromToday(DateSpan)
    /// A column has no title that is known; its content decided.
    case columnGuessed(ColumnMeaning)
    /// A column's title is not known; its cells became remarks.
    case columnKeptAsNotes(String)
    /// A column says what is done by now; its cells became remarks, and no marks.
    case marksKeptAsNotes(String)
    /// The only column with a time says when work begins; its dates became the deadlines.
    case startAlone(String)
    /// The row goes on with the one before (a page break).
    case rowJoined
    /// The time or the party of a row holds for those below it, whose cells are empty.
    case reachesDown
    /// The row has no title; this column's text stands for it.
    case titleFromOtherColumn
    /// The number stands twice among its neighbours; the number given instead.
    case numberTwice(id: String)
    /// The number does not belong to the stage in which the row stands.
    case numberElsewhere(id: String)
    /// These numbers are skipped.
    case numberSkipped(Int)
    /// Several dates stand in one cell for several activities; they were dealt out in order.
    case datesDealtOut(dates: Int, activities: Int)
    /// Several dates stand in one cell for several activities; all hold for all of them.
    case datesForAll(dates: Int, activities: Int)
    /// So many paragraphs of one cell were read as one activity.
    case paragraphsJoined(Int)
    /// As many lines of parties as activities stand in one row; they were dealt out in order.
    case partiesDealtOut(activities: Int)
    /// As many parties as activities stand in one row; all were given to each.
    case partiesForAll
    /// The deadline is not understood.
    case deadlineNotUnderstood(DeadlineProblem)
    /// The deadline is understood, but could be meant in another way.
    case deadlineUncertain(DeadlineDoubt)
    /// The activity has no deadline of its own and inherits none.
    case noDeadline
    /// Nobody is responsible for the activity.
    case noResponsible
    /// No line says who is responsible; this person is named above the plan.
    case nobodyResponsible(above: String)
    /// The plan has stages, and the activity and those behind it stand in none of them.
    case noStage
    /// Parties without a separator between them were told apart.
    case partiesToldApart([String])
    /// Two spellings were taken for one party.
    case sameParty(String, as: String)
    /// A name in a list stands before a position that could be a party of its own.
    case positionTaken(person: String, position: String)
    /// The row has fewer or more cells than the table has columns.
    case cellsShifted
    /// The number of the indicator is not understood; it was kept in words, as a result.
    case indicatorInWords
    /// The value of an indicator is no number.
    case valueNotUnderstood
    /// The cells of this column say what was reached; they were kept in `x-import`.
    case factsLeftOver(String)
    /// The values of the indicator fall, and no word says on which side of them the goal lies.
    case valuesFall
    /// The indicator has two values for this year; the second one was kept in `x-import`.
    case yearTwice(String)
    /// The document has several plans; their numbers were told apart by this beginning.
    case secondPlan(prefix: String)
    /// The row fits nowhere; it was kept in `x-import`.
    case rowLeftOver
    /// The table is none of those that are known; it was kept in `x-import`.
    case tableLeftOver
    /// The documents of one cell could not be dealt out to its activities and stand with the first.
    case documentsOfSeveral
    /// Latin letters stand among Cyrillic ones in this word; they were replaced.
    case mixedLetters(String)
    /// A line ends within this word, whose hyphen may belong to it.
    case hyphenAtLineEnd(String)
    /// A narrow column ends a line within this word, or between these two.
    case wordAtLineEnd(String)
    /// The date of approval is incomplete.
    case approvalDateIncomplete
    /// The deadlines are the titles of the columns under which marks stand.
    case deadlinesFromTitles
    /// The row holds totals; it was kept in `x-import`.
    case totals
    /// The row has nothing but a number; it was kept in `x-import`.
    case emptyRow
    /// A spreadsheet made a date of the number; the number as it was typed.
    case numberWasDate(String)
    /// The text is struck through; it was kept in `x-import`.
    case struckOutLeftOut
    /// The text is hidden; it was kept in `x-import`.
    case hiddenLeftOut
    /// The page of this number is a picture, of which nothing was read.
    case pictureLeftOut(page: String)
    /// The cell's text came out nowhere else; it was kept in `x-import`.
    case cellLeftOver
    /// The cell of parties says more than came out of it; it was kept in `x-import`.
    case partyLeftOver
    /// The line comes back all the time of the roadmap, and the stage that it stands in has this time; how
    /// both are said together, where that is understood.
    case outsideStage(String, together: String?)
  }

  /// What a guessed column was taken for.
  package enum ColumnMeaning: Hashable, Sendable, CaseIterable {
    /// The numbers of rows.
    case number
    /// The stage.
    case stage
    /// What is done.
    case activity
    /// When.
    case deadline
    /// By whom.
    case responsible
    /// What proves it.
    case documents
    /// What comes of it.
    case keyResult
    /// Anything else, which becomes notes.
    case notes
  }

  /// Where it is.
  package let place: ImportPlace
  /// What is in doubt, and what was decided.
  package let question: Question
  /// The id of the line of the plan that it is about, or nil.
  package private(set) var item: String?

  init(place: ImportPlace, question: Question) {
    self.place = place
    self.question = question
  }

  /// What somebody can put right about a doubt.
  package enum Settled: Hashable, Sendable {
    /// When a line is due.
    case deadline
    /// Who is responsible for a line.
    case responsible
    /// The number of a line.
    case number
    /// The title of a line.
    case title
    /// Of which line something that found no place is a note.
    case note
    /// The organisation.
    case organization
    /// The title of the roadmap.
    case roadmapTitle
    /// The period of the roadmap.
    case period
    /// The day on which the roadmap was approved.
    case approvalDate
    /// What a column holds.
    case column
    /// Whether two names are one party.
    case party
  }

  /// What can be put right about it, or nil where it can only be found right.
  package var settled: Settled? {
    switch question {
    case .noDeadline, .deadlineNotUnderstood, .deadlineUncertain, .datesForAll, .datesDealtOut,
      .outsideStage:
      .deadline
    case .noResponsible, .partiesDealtOut, .partiesForAll, .partiesToldApart, .positionTaken,
      .partyLeftOver:
      .responsible
    case .numberTwice, .numberElsewhere, .numberSkipped, .numberWasDate: .number
    case .titleFromOtherColumn, .mixedLetters, .paragraphsJoined: .title
    case .rowLeftOver, .cellLeftOver, .totals, .emptyRow, .struckOutLeftOut, .hiddenLeftOut,
      .valueNotUnderstood, .yearTwice, .tableLeftOver:
      .note
    case .noOrganization, .severalOrganizations: .organization
    case .noTitle: .roadmapTitle
    case .periodReadAs, .periodBefore, .periodFromDates, .periodFromToday: .period
    case .approvalDateIncomplete: .approvalDate
    case .columnGuessed, .columnKeptAsNotes, .startAlone: .column
    case .sameParty: .party
    default: nil
    }
  }

  /// Whether something was read that can be right; else only what it is can be said.
  package var hasReading: Bool {
    switch question {
    case .deadlineNotUnderstood, .noOrganization, .noTitle, .approvalDateIncomplete: false
    default: true
    }
  }

  /// The period that was taken, where it is in doubt.
  package var period: DateSpan? {
    switch question {
    case .periodReadAs(let span), .periodBefore(let span), .periodFromDates(let span),
      .periodFromToday(let span):
      span
    default: nil
    }
  }

  /// Doubts in the order of the document, those of the text around the tables first, each with the id of
  /// its line.
  static func inOrder(_ doubts: [ImportDoubt], _ items: [DraftItem]) -> [ImportDoubt] {
    var lines: [CellLedger.Row: [DraftItem]] = [:]
    for item in items {
      if let row = CellLedger.Row(item.place) { lines[row, default: []].append(item) }
    }
    // The lines of a list are known by their words, or by those that say when.
    let listed = items.filter { CellLedger.Row($0.place) == nil }
    let places = Dictionary(grouping: listed, by: \.place)
    let deadlines = Dictionary(grouping: listed.filter { $0.deadline != nil }) {
      ImportPlace(text: $0.deadline ?? "")
    }
    let named = doubts.map { doubt in
      var doubt = doubt
      if CellLedger.Row(doubt.place) == nil {
        let about: [Settled?] = [.deadline, .responsible, .number, .title]
        let found = places[doubt.place] ?? deadlines[doubt.place] ?? []
        if found.count == 1, about.contains(doubt.settled) { doubt.item = found[0].id }
        return doubt
      }
      let found = CellLedger.Row(doubt.place).flatMap { lines[$0] } ?? []
      let text = doubt.place.text
      doubt.item =
        (found.first {
          // «1.1. Подготовка» is the line «Подготовка».
          $0.place == doubt.place && ($0.title.hasPrefix(text) || text.hasSuffix($0.title))
        }
        ?? found.first { $0.deadline.map { ImportPlace(text: $0).text } == text }
        // A row that begins a stage in a column of its own is no doubt of the stage.
        ?? found.first { $0.kind != .stage } ?? found.first)?
        .id
      return doubt
    }
    return named.enumerated().sorted { one, other in
      let first = (one.element.place.table ?? 0, one.element.place.row ?? 0, one.offset)
      let second = (other.element.place.table ?? 0, other.element.place.row ?? 0, other.offset)
      return first < second
    }.map(\.element)
  }
}
