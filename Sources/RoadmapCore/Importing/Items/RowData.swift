import SourceTables

/// What a row says besides the titles of what is done.
struct RowData {
  var deadline: String?
  /// The month of which the deadline is a day or a week; nil where it is all of the deadline.
  private var month: String?
  var responsible: String?
  var keyResult: [String] = []
  var documents: [String] = []
  var focus: [String] = []
  var indicators: [(place: ImportPlace, text: String)] = []
  var notes: [String] = []
  /// The columns, for the places of doubts.
  var deadlineColumn: Int?
  var responsibleColumn: Int?

  /// How many deadlines stand in the row, each for another part of what is done.
  var deadlineCount: Int { deadline.map { DeadlineSplit.deadlines(in: $0).count } ?? 1 }

  /// What a row without anything besides its title says.
  init() {}

  /// Reads the cells of a row; `above` is the row that merged cells reach down from.
  init(_ row: PlanRow, _ table: PlanTable, above: RowData?) {
    var time = RowTime()
    var day: (number: String, title: String)?
    for (column, role) in table.roles.enumerated() {
      let text = row.text(column)
      let isCovered = row.cells.indices.contains(column) && row.cells[column].merge == .above
      switch role {
      case .deadline:
        deadlineColumn = column
        let whole = above?.month ?? above?.deadline
        let deadline =
          isCovered ? whole : text.isEmpty ? nil : withoutPlace(text, under: table.titles[column])
        self.deadline = deadline ?? self.deadline
      case .partOfMonth: if !text.isEmpty { day = (text, ImportText.line(table.titles[column])) }
      case .starts, .ends, .timeOfMarks:
        deadlineColumn = deadlineColumn ?? column
        if isCovered {
          deadline = above?.deadline ?? deadline
        } else if !text.isEmpty {
          time.add(text, role, table.titles[column])
        }
      case .responsible:
        let responsible = isCovered ? above?.responsible : text.isEmpty ? nil : text
        if let before = self.responsible, let responsible, !isCovered {
          self.responsible = before + "\n" + responsible
        } else {
          self.responsible = responsible ?? self.responsible
          responsibleColumn = responsibleColumn ?? column
        }
      case .partyOfMarks:
        guard !text.isEmpty else { continue }
        let party = ImportText.line(table.titles[column])
        responsible = responsible.map { $0 + "\n" + party } ?? party
      case .deadlineAndResponsible: takeBoth(isCovered ? "" : text, column, isCovered ? above : nil)
      case .keyResult:
        if !text.isEmpty { keyResult.append(ImportText.line(text)) }
      case .documents: documents += DocumentSplit.documents(in: text)
      case .focus: focus += RowData.entries(of: text)
      case .indicators:
        let place = row.place(column)
        indicators += RowData.entries(of: text).map { (place, $0) }
      case .note:
        let title =
          table.titles.indices.contains(column) ? ImportText.line(table.titles[column]) : ""
        let isRemark = ImportText.hasStem(title.lowercased(), ["примечан", "комментар", "note"])
        let label = isRemark || title.isEmpty ? "" : title + ": "
        if !text.isEmpty { notes.append(label + ImportText.line(text)) }
      case .number, .stage, .substage, .activity, .content: break
      default:
        let title = table.titles.indices.contains(column) ? table.titles[column] : ""
        if !text.isEmpty {
          let label = ImportText.line(title)
          notes.append((label.isEmpty ? "" : label + ": ") + ImportText.line(text))
        }
      }
    }
    deadline = deadline ?? time.deadline
    if let day, let deadline {
      month = deadline
      self.deadline = RowTime.day(day.number, under: day.title, of: deadline)
    }
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

  private static func entries(of text: String) -> [String] {
    let list = ListSplit(text, sentences: true)
    return ([list.head].compactMap { $0 } + list.entries.map(\.text)).map { entry in
      var entry = entry
      while let last = entry.last, last == ";" || last == "." || last == "," { entry.removeLast() }
      return entry
    }.filter { !$0.isEmpty }
  }

  /// A cell with a deadline and parties: its lines that read as a deadline are the deadline.
  private mutating func takeBoth(_ text: String, _ column: Int, _ above: RowData?) {
    deadlineColumn = column
    responsibleColumn = column
    if let above {
      deadline = above.deadline
      responsible = above.responsible
      return
    }
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
    responsible = parties.isEmpty ? nil : parties.joined(separator: "\n")
  }
}
