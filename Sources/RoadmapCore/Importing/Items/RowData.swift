import SourceTables

/// What a row says besides the titles of what is done.
struct RowData {
  var deadline: String?
  /// What each cell says of who is responsible; the border of a cell separates parties.
  var responsible: [String] = []
  /// What a column of positions says of the persons beside it, by their names.
  var positions: [String: String] = [:]
  var keyResult: [String] = []
  var documents: [String] = []
  var focus: [String] = []
  var indicators: [(place: ImportPlace, text: String)] = []
  var notes: [String] = []
  /// Remarks that name a party a line, each behind the title of its column.
  var partyNotes: [(lead: String, lines: [String])] = []
  /// All remarks, each on one line.
  var allNotes: [String] {
    notes + partyNotes.map { $0.lead + ImportText.line($0.lines.joined(separator: " ")) }
  }
  /// The column, for the places of doubts.
  var deadlineColumn: Int?
  /// What each cell says, or the one that covers it.
  private var cells: [String] = []

  /// How many deadlines stand in the row, each for another part of what is done.
  var deadlineCount: Int { deadline.map { DeadlineSplit.deadlines(in: $0).count } ?? 1 }

  /// How many lines of parties stand in a cell of the row, each of which is one; 1 where none has several.
  var partyCount: Int {
    responsible.map { cell in
      let lines = ImportText.lines(cell)
      return lines.count > 1 && lines.allSatisfy(PartyWords.looksLikeParties)
        && PartySplit(cell).parties.count == Set(lines).count ? lines.count : 1
    }.max() ?? 1
  }

  /// What a row without anything besides its title says.
  init() {}

  /// Reads the cells of a row; `above` is the row that merged cells reach down from, those of results and
  /// remarks only to a row that `isNamed`.
  init(_ row: PlanRow, _ table: PlanTable, above: RowData?, isNamed: Bool = true) {
    var time = RowTime()
    var day: (number: String, title: String)?
    var year: String?
    cells = table.roles.indices.map { column in
      let isCovered = row.cells.indices.contains(column) && row.cells[column].merge == .above
      let isSaid = isCovered && above?.cells.indices.contains(column) == true
      return isSaid ? above?.cells[column] ?? "" : row.text(column)
    }
    for (column, role) in table.roles.enumerated() {
      let text = isNamed || role.isTime || role == .responsible ? cells[column] : row.text(column)
      guard !text.isEmpty else {
        if role.isTime { deadlineColumn = deadlineColumn ?? column }
        continue
      }
      let heading = table.titles.indices.contains(column) ? table.titles[column] : ""
      switch role {
      case .deadline:
        deadlineColumn = column
        deadline = withoutPlace(text, under: heading)
      case .partOfMonth: day = (text, ImportText.line(heading))
      case .yearOfTime: year = ImportText.line(text)
      case .starts, .ends, .timeOfMarks:
        deadlineColumn = deadlineColumn ?? column
        time.add(text, role, heading)
      case .responsible:
        responsible.append(LineEndHyphens.joined(text))
      case .partyOfMarks:
        if CellMark(text) == .no { continue }
        responsible.append(ImportText.line(heading))
      case .deadlineAndResponsible: takeBoth(text, column)
      case .keyResult: keyResult.append(ImportText.line(text))
      case .documents: documents += DocumentSplit.documents(in: text)
      case .focus: focus += RowData.entries(of: text)
      case .indicators:
        let place = row.place(column)
        // A number that holds for several rows together is no one's twice.
        let isOwn = !row.text(column).isEmpty
        indicators += RowData.entries(of: text).map { (place, $0) }
          .filter { isOwn || IndicatorText.figures(in: $0.1).isEmpty }
      case .number, .stage, .substage, .activity, .content: break
      case .position where take(position: text, column, table.roles): break
      default:
        let title = ImportText.line(heading)
        // «Примечание» says nothing of a remark.
        let isRemark =
          role == .note
          && ImportText.hasStem(title.lowercased(), ["примечан", "комментар", "note"])
        let lead = isRemark || title.isEmpty ? "" : title + ": "
        let lines = ImportText.lines(text)
        if lines.count > 1, lines.allSatisfy(PartyWords.looksLikeParties) {
          partyNotes.append((lead, lines))
        } else {
          notes.append(lead + ImportText.line(text))
        }
      }
    }
    deadline = deadline ?? time.deadline
    if let day, let deadline {
      self.deadline = RowTime.day(day.number, under: day.title, of: deadline)
    }
    if let year { deadline = RowTime.time(deadline, of: year) }
  }

  /// When a cell says that something is done; where its column's title names a place too, what stands
  /// behind the time becomes a note.
  private mutating func withoutPlace(_ text: String, under title: String) -> String {
    guard HeaderWords.namesPlace(title), !DeadlineLook.isAlone(text) else {
      return RowTime.part(text, under: title)
    }
    for sign in [",", "\n", ";"] {
      guard let end = text.firstRange(of: sign) else { continue }
      let time = ImportText.line(String(text[..<end.lowerBound]))
      guard DeadlineLook.looksLike(time) else { continue }
      notes.append(ImportText.line(String(text[end.upperBound...])))
      return time
    }
    return text
  }

  /// Takes the cell of «Должность» beside «ФИО»: a position, one a line or behind commas, of each person.
  ///
  /// Where nobody is named it is the party. False where it is somebody else's, or nobody can be sure whose.
  private mutating func take(position text: String, _ column: Int, _ roles: [ColumnRole]) -> Bool {
    let beside = [column - 1, column + 1].first {
      roles.indices.contains($0) && [.responsible, .person].contains(roles[$0])
    }
    guard let beside, roles[beside] == .responsible, !cells[beside].isEmpty else {
      let isParty =
        beside.map { roles[$0] == .responsible } ?? !roles.contains(.responsible)
      if isParty { responsible.append(text) }
      return isParty
    }
    // «-»
    guard text.contains(where: \.isLetter) else { return true }
    let persons = PartySplit(cells[beside]).parties.filter { $0.isPerson && $0.position == nil }
    guard !persons.isEmpty else { return false }
    let line = ImportText.line(text)
    // «учитель химии, физики» is the position of one.
    let parties = PartySplit(text).parties.map(\.spelling)
    let ways = [
      persons.count == 1 ? [line] : ImportText.lines(text),
      parties.allSatisfy(PartyWords.isPosition) ? parties : [],
      Phrase(line).isOfSeveral ? persons.map { _ in line } : [],
    ]
    guard let found = ways.first(where: { $0.count == persons.count }) else { return false }
    for (person, position) in zip(persons, found) { positions[person.name] = position }
    return true
  }

  private static func entries(of text: String) -> [String] {
    let list = ListSplit(text, sentences: true)
    return ([list.head].compactMap { $0 } + list.entries.map(\.text)).map { entry in
      var entry = entry
      while let last = entry.last, last == ";" || last == "." || last == "," { entry.removeLast() }
      return entry
    }.filter { !$0.isEmpty }
  }

  /// A cell with a deadline and parties: its lines that read as a deadline are the deadline.
  private mutating func takeBoth(_ text: String, _ column: Int) {
    deadlineColumn = column
    var deadlines: [String] = []
    var parties: [String] = []
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let line = ImportText.line(String(line))
      let both = WhenAndWho(line)
      if let when = both.deadline, let who = both.parties {
        deadlines.append(when)
        parties.append(who)
      } else if DeadlineLook.looksLike(line) {
        deadlines.append(line)
      } else if !line.isEmpty {
        parties.append(line)
      }
    }
    // What is no party either says when, in words that are not known.
    if deadlines.isEmpty, parties.count > 1,
      let other = parties.firstIndex(where: { !PartyWords.looksLikeParties($0) })
    {
      deadlines = [parties.remove(at: other)]
    }
    deadline = deadlines.isEmpty ? nil : deadlines.joined(separator: ", ")
    if !parties.isEmpty { responsible = [parties.joined(separator: "\n")] }
  }
}
