import SourceTables

/// The words that came out of a document, by the rows that they came from.
struct OutputWords {
  /// What the lines of a row say, with what they stand in, by line.
  private var ofRow: [CellLedger.Row: [Int]] = [:]
  private let items: [DraftItem]
  /// The words of each line, once they are asked for.
  private var ofItem: [Set<ExactText>?]
  /// The line that each stands in, or nil.
  private var outer: [Int?] = []
  /// The rows of each table that made lines, from top to bottom, for rows that made none of their own.
  private var rowsOfTable: [Int: [(row: Int, item: Int)]] = [:]
  private let joined: [CellLedger.Row: CellLedger.Row]
  /// The words of who is responsible, their positions and other spellings: the same parties stand in many
  /// lines.
  private var ofParty: [String: Set<ExactText>] = [:]
  /// Those of all of the team.
  private var ofTeam: Set<ExactText> = []
  /// The indicators, and what is kept.
  private var shared: Set<ExactText> = []

  init(_ draft: DraftRoadmap, joined: [CellLedger.Row: CellLedger.Row]) {
    self.joined = joined
    items = draft.items
    ofItem = Array(repeating: nil, count: items.count)
    var path: [Int] = []
    for (index, item) in draft.items.enumerated() {
      path.removeLast(max(0, path.count - item.depth))
      outer.append(path.last)
      path.append(index)
      guard let row = CellLedger.Row(item.place) else { continue }
      ofRow[row, default: []].append(index)
      rowsOfTable[row.table, default: []].append((row.row, index))
    }
    for member in draft.team {
      let said = member.names + [member.position ?? ""] + member.duties
      let words = Set(said.flatMap { OutputWords.words($0) })
      ofTeam.formUnion(words)
      for name in member.names { ofParty[name] = words }
    }
    for target in draft.targets { add(OutputWords.sayings(of: target)) }
    for part in draft.leftOver { add(part.lines) }
  }

  private mutating func add(_ texts: [String]) {
    for text in texts { shared.formUnion(OutputWords.words(text)) }
  }

  private static func words(of item: DraftItem) -> Set<ExactText> {
    var texts = [
      item.id, item.title, item.mark?.text ?? "", item.deadline ?? "", item.keyResult ?? "",
    ]
    texts += item.responsible + item.documents + item.focus + item.notes
    texts += item.targets.flatMap(OutputWords.sayings)
    // «Октябрь» and «до конца месяца» came out as «до конца октября».
    let months = (item.deadline ?? "").split { !$0.isLetter }
      .compactMap { MonthName.number(of: $0) }
    if !months.isEmpty {
      texts += months.flatMap { number in
        let name = MonthName(number).nominative
        return [name[.russian], name[.english]]
      }
      texts += RowTime.wordsOfMonth
    }
    return Set(texts.flatMap { OutputWords.words($0) })
  }

  private static func sayings(of target: DraftTarget) -> [String] {
    let values = target.goals.map(\.value) + [target.value].compactMap { $0 }
    var said = [target.title, target.unit] + target.goals.map(\.key) + NumberBound.to + ["of"]
    said += target.dayWords + target.asides
    said += NumberBound.all.filter { $0.isUpper == target.isUpperBound }.map(\.words)
    if target.unit == "%" { said += ["процент", "проценты", "процентов", "percent"] }
    // «к 31.12.2025», «к маю 2026 г.»
    for day in target.goals.compactMap({ CalendarDate($0.key) }) {
      let month = MonthName(day.month)
      let stem = month.genitive[.russian].dropLast()
      said += Array(SentenceTargets.ofGoals) + HeadLedger.numbers([day])
      said += [month.nominative, month.genitive, month.prepositional].flatMap {
        [$0[.russian], $0[.english]]
      }
      said += ["у", "ю"].map { stem + $0 }
    }
    return said
      + values.flatMap { value -> [String] in
        guard value == value.rounded() else { return [String(value)] }
        let digits = String(Int(value))
        // «1 250» is two words.
        return digits.count > 3
          ? [digits, String(digits.dropLast(3)), String(digits.suffix(3))] : [digits]
      }
  }

  private static func words(_ text: String) -> [ExactText] {
    ImportText.words(AlphabetCorrections.mended(text)?.text ?? text).map(ExactText.init)
  }

  /// Whether the words of a cell came out of its row; marks of lists are no words.
  mutating func contain(
    _ cell: String, of row: CellLedger.Row, _ table: PlanTable, _ column: Int
  ) -> Bool {
    let role = table.roles.indices.contains(column) ? table.roles[column] : .other
    let cell = role == .number ? RowSorting.typedNumber(cell) ?? cell : cell
    let items = lines(of: row)
    if items.contains(where: { hasWhole(cell, $0) }) { return true }
    let wanted = ImportText.lines(cell).flatMap(OutputWords.wanted)
    if wanted.isEmpty { return true }
    // «вакансия»
    if table.kind == .workingGroup, role == .person, !Phrase(cell).mayBeParty { return true }
    // Members and indicators are lists whose order says the number.
    if role == .number, table.kind != .plan, ImportText.isFigure(cell) { return true }
    // A sign under a month or a party is the title of that.
    if role == .timeOfMarks || role == .partyOfMarks, CellMark(cell) != nil { return true }
    // A position that stands elsewhere, or in a line that is kept, is not that of these parties.
    if role == .responsible || role == .position && table.kind == .plan,
      items.allSatisfy({ hasFewParties($0) })
    {
      return [false, true].contains { isRespelled in
        (isRespelled ? OutputWords.respelled(cell) : wanted).allSatisfy { word in
          items.contains { isOfParties(word, $0) || holds($0, word) }
        }
      }
    }
    let isOfTeam = table.kind != .plan || role == .responsible || role == .deadlineAndResponsible
    return wanted.allSatisfy { word in
      items.contains { holds($0, word) } || isOfTeam && ofTeam.contains(word)
        || table.kind != .plan && shared.contains(word)
    }
  }

  /// The words of a line of a cell that have to come out.
  private static func wanted(_ line: String) -> [ExactText] {
    let text = PartMark(line).map { $0.rest.isEmpty ? line : $0.rest } ?? line
    // Lists of parties lose «и», and what only says that parties stand behind it.
    return ImportText.words(AlphabetCorrections.mended(text)?.text ?? text)
      .filter { !PartyPieces.joiningWords.contains($0) && !PartyWords.isLabel($0) }.map(
        ExactText.init)
  }

  /// The words of a cell, with names as they come out: «Петрова МА», «Петро-» and «ва».
  private static func respelled(_ cell: String) -> [ExactText] {
    let scalars = Array(LineEndHyphens.joined(cell).unicodeScalars)
    var text = ""
    var end = 0
    for name in PersonName.ofParties(scalars) {
      text.unicodeScalars += scalars[end..<max(end, name.range.lowerBound)]
      text += name.spelling
      end = name.range.upperBound
    }
    text.unicodeScalars += scalars[end...]
    return ImportText.lines(text).flatMap(wanted)
  }

  /// Of more the words of the whole line are gone through, once for all of them.
  private static let fewParties = 8

  private func hasFewParties(_ index: Int) -> Bool {
    items[index].responsible.count <= OutputWords.fewParties
  }

  /// Whether a word is one of those who are responsible for a line: of their names or positions, or short
  /// for one, or in another case: «ст.», «воспитатели».
  private func isOfParties(_ word: ExactText, _ index: Int) -> Bool {
    let said = items[index].responsible.compactMap { ofParty[$0] }
    return said.contains { $0.contains(word) }
      || said.contains { $0.contains { OutputWords.areLike($0, word) } }
  }

  private static func areLike(_ one: ExactText, _ other: ExactText) -> Bool {
    let (short, long) =
      one.text.utf8.count < other.text.utf8.count ? (one.text, other.text) : (other.text, one.text)
    return short.utf8.count > shortestBeginning
      && (long.utf8.starts(with: short.utf8) || long.hasSuffix("-" + short))
  }

  /// In bytes: of one letter nothing can be told.
  private static let shortestBeginning = 2

  /// Whether a line of the plan, or one that it stands in, has a word.
  private mutating func holds(_ index: Int, _ word: ExactText) -> Bool {
    var next: Int? = index
    while let line = next {
      let words = ofItem[line] ?? OutputWords.words(of: items[line])
      ofItem[line] = words
      if words.contains(word) { return true }
      next = outer[line]
    }
    return false
  }

  /// Whether a line of the plan, or one that it stands in, says just what a cell says: of most cells no
  /// words are needed then.
  private func hasWhole(_ cell: String, _ index: Int) -> Bool {
    let cell = ExactText(cell)
    func isSame(_ text: String?) -> Bool { text.map { ExactText($0) == cell } ?? false }
    var next: Int? = index
    while let line = next {
      if isSame(items[line].title) || isSame(items[line].deadline)
        || isSame(items[line].mark?.text) || isSame(items[line].keyResult)
        || items[line].responsible.contains(where: isSame)
        || items[line].documents.contains(where: isSame)
      {
        return true
      }
      next = outer[line]
    }
    return false
  }

  /// The lines that a row made, or the last one before it, which it went on with.
  private func lines(of row: CellLedger.Row) -> [Int] {
    let row = joined[row] ?? row
    if let items = ofRow[row] { return items }
    guard let rows = rowsOfTable[row.table] else { return [] }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].row < row.row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? [rows[low - 1].item] : []
  }
}
