import SourceTables

/// A line of a plan that is written as a list, and what it says.
struct ListLine {
  /// The lines of the text that it stands on, and what they say.
  let range: Range<Int>
  let text: String
  /// Whether a gap stands before it.
  let followsGap: Bool
  /// The number or sign that it begins with.
  private(set) var mark: PartMark?
  /// What is done, or the name of a stage; empty where the line only goes on with one before it.
  private(set) var title = ""
  private(set) var deadline: String?
  private(set) var parties: [String] = []
  private(set) var keyResult: String?
  private(set) var documents: [String] = []
  /// What lines below it say of it that is none of these.
  private(set) var notes: [String] = []
  /// The sign that says that it is done.
  private(set) var tick: String?
  /// Whether it says first when, as in «Октябрь – обход», and what is done behind that.
  private(set) var isTimeFirst = false
  /// Whether labels tell its parts.
  private(set) var isLabelled: Bool
  /// Whether it ends with a colon, as what stands above a list does.
  let isOpen: Bool
  /// Whether it says that it names a stage: «Этап 1.», «Раздел II».
  private(set) var isHeaded: Bool
  /// The level of the heading that it is in the document; nil where it is none.
  let level: Int?

  /// Whether it is what the plan is called: “Mentoring plan of Oakfield Primary School” names no mentor.
  private let isTitle: Bool

  /// Signs before what is to be ticked off.
  private static let boxes = ["[ ]", "[]", "[x]", "[X]", "[х]", "[Х]"]
  /// In characters.
  static let longestLabel = 30

  /// Reads the text of some lines.
  init(_ text: String, _ range: Range<Int>, _ first: Surroundings.Line) {
    self.range = range
    self.text = text
    followsGap = first.followsGap
    isTitle = TitleFinder.isTitle(first)
    level = isTitle ? nil : first.level
    isHeaded = StageHeading.isHeaded(text)
    isOpen = text.hasSuffix(":")
    mark = PartMark(ofEntry: text)
    var rest = mark.map(\.rest) ?? text
    for box in Self.boxes where rest.hasPrefix(box) {
      rest = ImportText.line(String(rest.dropFirst(box.count)))
      if box.contains(where: \.isLetter) {
        tick = box
        notes.append(box)
      }
    }
    // «- 1.1 Собрание»: the number stands behind the sign of the list.
    if mark?.parts.isEmpty == true, let number = PartMark(rest), !number.parts.isEmpty,
      number.rest.first.map({ !"–—-".contains($0) }) ?? true
    {
      mark = number
      rest = number.rest
    }
    let labelled = LabelledLine(rest)
    isLabelled = !labelled.fields.isEmpty
    for field in labelled.fields { take(field.text, as: field.role) }
    read(isLabelled ? labelled.head : rest)
    // «1. Раздел сайта – до 10 сентября – завуч» is done as the lines around it are.
    isHeaded =
      (isHeaded || StageHeading.isHeaded(title)) && (mark?.isHeading == true || !saysWhenAndWho)
  }

  private mutating func take(_ text: String, as role: ColumnRole) {
    switch role {
    case .activity: title = title.isEmpty ? text : title
    case .deadline: deadline = deadline ?? text
    case .responsible:
      // «отв. директор, до 25 августа»
      let both = WhenAndWho(text)
      deadline = deadline ?? both.parties.flatMap { _ in both.deadline }
      parties.append(both.deadline == nil ? text : both.parties ?? text)
    case .documents: documents += DocumentSplit.documents(in: text)
    default: keyResult = keyResult ?? text
    }
  }

  private mutating func read(_ text: String) {
    guard !text.isEmpty, title.isEmpty else { return }
    // Labels say more than dashes.
    guard deadline == nil || parties.isEmpty else {
      title = LabelledLine.trimmed(text[...])
      return
    }
    let whole = LabelledLine.trimmed(text[...])
    let isInBrackets = whole.hasPrefix("(") && whole.hasSuffix(")")
    let inner = isInBrackets ? whole.dropFirst().dropLast() : isOpen ? text.dropLast() : text[...]
    let entry = EntryText(text)
    var rest = mark == nil ? WhenAndWho(String(inner)) : nil
    // «Школьный совет» as a heading is the name of what stands below it; «Педсовет «Итоги» – завуч» says by
    // whom, and so does the label behind «Школа наставника».
    let isCalled = entry.parties != nil && entry.title.hasSuffix("»") && !isRole(entry.title)
    if level != nil || isCalled || isTitle || !parties.isEmpty, rest?.deadline == nil { rest = nil }
    if let rest,
      rest.deadline != nil && rest.saysOne || isInBrackets && rest.saysBoth
        || rest.parties != nil && entry.deadline == nil
    {
      deadline = deadline ?? rest.deadline
      parties += [rest.parties].compactMap { $0 }
      return
    }
    title = deadline == nil || entry.deadline == nil ? entry.title : LabelledLine.trimmed(text[...])
    isTimeFirst = entry.isTimeFirst && deadline == nil
    deadline = deadline ?? entry.deadline
    if parties.isEmpty { parties += [entry.parties].compactMap { $0 } }
  }

  private func isRole(_ title: String) -> Bool {
    ImportText.words(title).first.map(PartyWords.isRole) ?? false
  }

  /// Whether it says only when, by whom, or what comes of it.
  var isRest: Bool {
    title.isEmpty
      && (deadline != nil || !parties.isEmpty || keyResult != nil || !documents.isEmpty)
  }

  /// Whether it says when, and nothing else.
  var isTime: Bool { title.isEmpty && deadline != nil && parties.isEmpty && !isLabelled }

  /// Whether it says by whom, and nothing else.
  var isWho: Bool { title.isEmpty && deadline == nil && !parties.isEmpty && !isLabelled }

  /// Whether it says what is done and by whom, and not when.
  var saysWhoAlone: Bool { !title.isEmpty && deadline == nil && !parties.isEmpty }

  /// Reads the line as those around it are read: a dash stands before when it is due.
  mutating func takeUnknownDeadline() {
    guard deadline == nil, !isLabelled, let mark else { return }
    var entry = EntryText(mark.rest)
    entry.takeUnknownDeadline()
    (title, deadline) = (entry.title, entry.deadline)
  }

  /// Reads what ends it in brackets as who does it, whatever that is called.
  mutating func takeBracketsAsParties() {
    guard parties.isEmpty, title.hasSuffix(")"), let opening = title.lastIndex(of: "(") else {
      return
    }
    parties = [String(title[title.index(after: opening)...].dropLast())]
    title = LabelledLine.trimmed(title[..<opening])
  }

  /// Reads what the line is called as when what stands below it is due.
  mutating func takeTitleAsTime() { deadline = deadline ?? title }

  /// Reads what seemed to be parties as what is done: «Педсовет» above a line with labels.
  mutating func takePartiesAsTitle() {
    title = parties.joined(separator: ", ")
    parties = []
  }

  /// Takes lines below it as what is said of it.
  mutating func takeNotes(_ lines: ArraySlice<ListLine>) {
    notes += lines.map { $0.mark?.rest ?? $0.text }
  }

  /// Takes what a line below it says; false where it says that itself already.
  mutating func take(_ rest: ListLine) -> Bool {
    guard rest.deadline == nil || deadline == nil, rest.parties.isEmpty || parties.isEmpty,
      rest.keyResult == nil || keyResult == nil
    else { return false }
    deadline = deadline ?? rest.deadline
    parties += rest.parties
    keyResult = keyResult ?? rest.keyResult
    documents += rest.documents
    isLabelled = isLabelled || rest.isLabelled
    return true
  }
}

extension ListLine {
  /// The lines of a text that nothing was made of yet; one that goes on stands with the one before it.
  static func all(in text: Surroundings) -> [ListLine] {
    var pieces: [(text: String, range: Range<Int>)] = []
    let labels = labels(in: text)
    let period = period(in: text)
    for (index, line) in text.lines.enumerated() where !line.isUsed && index != period {
      guard let last = pieces.last, last.range.upperBound == index,
        let joined = labels.contains(last.text) && PartMark(ofEntry: line.text) == nil
          ? labels.contains(line.text) ? nil : LabelledLine.line(label: last.text, line.text)
          : joined(line, to: last.text)
      else {
        pieces.append((line.text, index..<index + 1))
        continue
      }
      pieces[pieces.count - 1] = (joined, last.range.lowerBound..<index + 1)
    }
    let lines = pieces.flatMap { piece in
      EntryText.several(piece.text).map {
        ListLine($0, piece.range, text.lines[piece.range.lowerBound])
      }
    }
    return withoutCuts(lines, text)
  }

  /// The line above all entries that says the time of the whole plan, «Срок реализации: 2023–2025 гг.»;
  /// nil where entries say so when they are done, too.
  private static func period(in text: Surroundings) -> Int? {
    let label = { (line: Surroundings.Line) in
      line.text.firstIndex(of: ":").map { String(line.text[..<$0]) }
    }
    let named = text.lines.indices.filter {
      label(text.lines[$0]).map(PlanYears.namesPeriod) ?? false
    }
    guard named.count == 1, let period = named.first,
      text.lines[period].text.split(whereSeparator: { !$0.isNumber })
        .contains(where: { YearKey.year($0) != nil }),
      !text.lines[..<period].contains(where: { line in
        PartMark(ofEntry: line.text) != nil
          || label(line).map { HeaderWords.role(of: $0) != nil } ?? false
      })
    else { return nil }
    return period
  }

  /// Numbered lines with the rests of them that say when and by whom, where others say that themselves.
  ///
  /// As «Заседание Школы» with a number above «молодого педагога – май – завуч».
  private static func withoutCuts(_ lines: [ListLine], _ text: Surroundings) -> [ListLine] {
    let isNumbered = { (line: ListLine) in line.mark?.parts.isEmpty == false }
    guard lines.contains(where: { isNumbered($0) && $0.saysWhenAndWho }) else { return lines }
    var whole: [ListLine] = []
    for (index, line) in lines.enumerated() {
      if let last = whole.last, isNumbered(last), last.deadline == nil, last.parties.isEmpty,
        last.level == nil, !last.isHeaded, last.text.last.map({ !".:;".contains($0) }) ?? false,
        last.range.upperBound == line.range.lowerBound, line.mark == nil, line.level == nil,
        !line.followsGap, line.saysWhenAndWho, !line.isLabelled,
        lines.dropFirst(index + 1).first.map({ $0.mark != nil || $0.followsGap }) ?? true
      {
        whole[whole.count - 1] = ListLine(
          last.text + " " + line.text, last.range.lowerBound..<line.range.upperBound,
          text.lines[last.range.lowerBound])
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// Whether it says what is done, when and by whom.
  private var saysWhenAndWho: Bool { !title.isEmpty && deadline != nil && !parties.isEmpty }

  /// Lines that are nothing but a label and stand there more than once, as on cards: what they are the
  /// labels of stands below each.
  private static func labels(in text: Surroundings) -> Set<String> {
    let counts = Dictionary(grouping: text.lines.map(\.text).filter(LabelledLine.isLabel)) { $0 }
    return Set(counts.filter { $0.value.count > 1 }.keys)
  }

  /// A line with the one before it, where it goes on with it; nil where it does not.
  private static func joined(_ line: Surroundings.Line, to last: String) -> String? {
    guard last.utf8.count < EntryText.longestEntry else { return nil }
    let isInBrackets = isInBrackets(last, before: line.text)
    let own = PartMark(ofEntry: line.text)
    guard line.level == nil,
      isInBrackets && own?.parts.isEmpty ?? true || own == nil && !line.text.hasPrefix("(")
    else { return nil }
    let isCut = isInBrackets || isCut(last, before: line)
    let mark = PartMark(ofEntry: last)
    let labelled = LabelledLine(line.text)
    guard
      labelled.fields.isEmpty
        || !labelled.head.isEmpty && mark != nil && LabelledLine(last).fields.isEmpty
    else { return nil }
    // A number alone on its line.
    if let mark, mark.rest.isEmpty, !mark.parts.isEmpty { return "\(mark.text). \(line.text)" }
    guard !line.followsGap, mark != nil || !LabelledLine(last).fields.isEmpty || isCut,
      let end = last.last, isCut || !".;:)".contains(end)
    else { return nil }
    let isOpen = ",–—-".contains(end) || isCut
    guard isOpen || ImportText.startsSmall(line.text) else { return nil }
    let says = WhenAndWho(labelled.fields.isEmpty ? line.text : labelled.head)
    guard isOpen || says.deadline == nil && (mark == nil || says.parties == nil) else { return nil }
    return "\(last) \(line.text)"
  }

  /// In bytes.
  private static let longestEntry = 800

  /// Whether a line ends within brackets that the next one closes.
  private static func isInBrackets(_ line: String, before next: String) -> Bool {
    // Each line of a text may go on, so this looks at no more than an entry.
    guard line.utf8.count < longestEntry,
      line.count(where: { $0 == "(" }) > line.count(where: { $0 == ")" }),
      let closing = next.firstIndex(of: ")")
    else { return false }
    return !next[..<closing].contains("(")
  }

  /// Whether a line ends behind a label or a preposition, or between a day and its month.
  private static func isCut(_ line: String, before next: Surroundings.Line) -> Bool {
    // Only the last word is looked at: each line of a text may go on.
    let last = line[(line.lastIndex(of: " ").map(line.index(after:)) ?? line.startIndex)...]
    guard !last.isEmpty, let first = next.words.first else { return false }
    return last.hasSuffix(":") && LabelledLine.isLabel(String(last)) && !LabelledLine.isLabel(line)
      || JoiningWords.leadOn(last.lowercased())
      || last.last?.isNumber == true && MonthName.names(first)
  }
}
