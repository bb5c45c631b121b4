import SourceTables

/// A plan without a table: a list whose lines say what is done, when and by whom, or whose headings say
/// some of it for all below them.
struct PlanList {
  private(set) var items: [DraftItem] = []
  var doubts: [ImportDoubt] = []

  /// The lines, with what those below them say.
  var lines: [ListLine]
  /// How many lines of the text became entries.
  private(set) var lineCount = 0
  /// How many lines among them were asked about.
  var unreadCount = 0
  /// The lines of the text that stand around the plan.
  var aside: Set<Int> = []
  /// The lines that only go on to one above them, and those by it.
  var taken: Set<Int> = []
  var rests: [Int: [Int]] = [:]
  /// Lines between entries that are set off as the names of stages.
  private var sections: Set<Int> = []
  /// Entries of which neither they nor what stands above them says when.
  private var unclear: Set<Int> = []
  private var hasStage = false
  /// Entries whose parts below them each say when or by whom.
  var wholes: Set<Int> = []
  /// The line that says the time of the whole plan.
  private var period: Int?
  /// From the first to the last line with a mark that says what is done and when.
  private var marked: ClosedRange<Int>?
  /// Whether months and days stand above what is done in them.
  private var headsTimes = false

  /// One line with a deadline may stand in any text; from two on they are a list.
  private static let fewestEntries = 2
  /// Lines without marks and labels may be sentences of any text.
  private static let fewestPlainEntries = 3
  /// The name of a stage has no more words.
  private static let longestSection = 12

  init(_ text: inout Surroundings) {
    lines = ListLine.all(in: text)
    setAside()
    findPeriod()
    findMarked()
    headsTimes = findHeadedTimes()
    takeUnknownTimes()
    takeRests(text)
    takeDetails()
    findSections(text)
    let found = PlanList.withoutTitles(entries(text), lines)
    let entries = found.filter { !$0.isStage }
    guard entries.count >= Self.fewestEntries, !areMixedUp(entries.map(\.line)) else { return }
    takeBrackets(entries.map(\.line))
    for part in found {
      if unclear.contains(part.line) { lines[part.line].takeUnknownDeadline() }
      add(part, &text)
    }
    RowTime.takeMonths(in: &items)
    if let first = found.first {
      text.planBlock = text.lines[lines[first.line].range.lowerBound].block
    }
    tellUnread(&text, found.map(\.line))
  }

  /// Where brackets end each entry that names no one, and those of others name parties, they all do.
  private mutating func takeBrackets(_ entries: [Int]) {
    guard entries.contains(where: { !lines[$0].parties.isEmpty }),
      entries.allSatisfy({ !lines[$0].parties.isEmpty || lines[$0].title.hasSuffix(")") })
    else { return }
    for index in entries { lines[index].takeBracketsAsParties() }
  }

  /// Whether most lines say neither when nor by whom: they are rows whose cells run into each other.
  private func areMixedUp(_ entries: [Int]) -> Bool {
    entries.count { unclear.contains($0) && lines[$0].parties.isEmpty } * 2 > entries.count
  }

  // MARK: - What lines are

  /// Whether a line that only says when stands right above the first entry, or one without a mark.
  private func findHeadedTimes() -> Bool {
    if headsMonths(but: period) { return true }
    let isHeaded = { (index: Int) in index > 0 && lines[index - 1].isTime && index - 1 != period }
    if let first = lines.firstIndex(where: { $0.mark != nil }) { return isHeaded(first) }
    return lines.indices.contains { lines[$0].saysWhoAlone && isHeaded($0) }
  }

  /// «2024/2025 учебный год» alone is the time of the whole plan.
  private mutating func findPeriod() {
    let years = lines.indices.filter {
      lines[$0].isTime && PlanYears.years(in: lines[$0].text)?.isRange == true
    }
    if years.count == 1, lines[years[0]].level == nil { period = years[0] }
  }

  /// «Раз в смену» as a heading among «Ежедневно» and «Ежемесячно» says when too, if in words that are not
  /// known.
  private mutating func takeUnknownTimes() {
    let headings = Dictionary(grouping: lines.indices.filter { lines[$0].level != nil }) {
      lines[$0].level
    }
    for same in headings.values {
      let times = same.count { lines[$0].isTime }
      guard times >= Self.fewestEntries, times * 2 > same.count else { continue }
      for index in same where lines[index].deadline == nil { lines[index].takeTitleAsTime() }
    }
  }

  /// Gives what lines say that only go on to those above them.
  private mutating func takeRests(_ text: Surroundings) {
    var owner: Int?
    let last = lines.lastIndex { $0.mark != nil || !$0.title.isEmpty && $0.deadline != nil }
    for index in lines.indices where !taken.contains(index) {
      if let parent = owner.flatMap({ parent(of: $0, below: index) }), let open = owner {
        lines[parent].takeNotes(lines[(parent + 1)...open])
        taken.formUnion((parent + 1)...open)
        rests[parent, default: []] += (parent + 1)...open
        owner = parent
      }
      if lines[index].isWho, index + 1 < lines.count, lines[index + 1].isRest,
        lines[index + 1].isLabelled
      {
        lines[index].takePartiesAsTitle()
      }
      if let open = owner, isNoteOfEntry(index) {
        lines[open].takeNotes(lines[index...index])
        taken.insert(index)
        rests[open, default: []].append(index)
        continue
      }
      guard lines[index].isRest else {
        let line = text.lines[lines[index].range.lowerBound]
        let isNote = line.words.first?.hasPrefix("примечани") == true
        owner = isNote || TitleFinder.isTitle(line) ? nil : index
        continue
      }
      guard let open = owner, !isHeadingOfRests(index),
        open != last || isLikeOthers(lines[index], before: open), lines[open].take(lines[index])
      else {
        owner = lines[index].level == nil ? nil : index
        continue
      }
      taken.insert(index)
      rests[open, default: []].append(index)
    }
  }

  /// The entry that a line between it and one with labels only says something of: «Тема: …» below
  /// «Семинар», and above «Срок: …», each with a sign of its own.
  private func parent(of line: Int, below rest: Int) -> Int? {
    guard lines[rest].isRest, lines[rest].isLabelled, lines[rest].mark?.parts.isEmpty == true else {
      return nil
    }
    var place = line
    while place > 0, lines[place].mark?.parts.isEmpty == true, !lines[place].isRest,
      lines[place].deadline == nil, lines[place].parties.isEmpty, !lines[place].followsGap
    {
      let isSaid = lines[place].title.prefix(ListLine.longestLabel).contains(":")
      let isBelow = !lines[place - 1].isRest && lines[place - 1].mark != nil
      guard isSaid || lines[place - 1].mark?.parts.isEmpty == false, isBelow else { break }
      place -= 1
    }
    return place < line ? place : nil
  }

  /// Whether what stands below the last entry says what is said of an entry before it, too; else it may
  /// be said of the whole plan.
  private func isLikeOthers(_ rest: ListLine, before last: Int) -> Bool {
    let others = lines[..<last].filter { $0.mark != nil || $0.deadline != nil }
    return (rest.parties.isEmpty || others.contains { !$0.parties.isEmpty })
      && (rest.keyResult == nil || others.contains { $0.keyResult != nil })
      && (rest.documents.isEmpty || others.contains { !$0.documents.isEmpty })
  }

  /// «Октябрь» and «Директор:» above what is done then, or by whom.
  func isHeadingOfRests(_ index: Int) -> Bool {
    if lines[index].level != nil { return !lines[index].isLabelled }
    if lines[index].isTime { return headsTimes && index != period }
    guard lines[index].isWho else { return false }
    return lines[index].isOpen
      || lines[index].followsGap && index + 1 < lines.count && lines[index + 1].mark != nil
  }

  /// Short lines that are set off above entries; one alone may be anything.
  private mutating func findSections(_ text: Surroundings) {
    let found = lines.indices.dropLast().filter { index in
      let line = text.lines[lines[index].range.lowerBound]
      return lines[index].mark == nil
        && (lines[index].followsGap || lines[index].isOpen || isBetweenEntries(index))
        && !lines[index].isRest
        && lines[index].deadline == nil
        && (lines[index + 1].mark != nil
          || lines[index].isOpen && lines[index + 1].deadline != nil)
        && line.words.count <= Self.longestSection && !TitleFinder.isTitle(line)
        && !".;".contains(line.text.last ?? ".") && !LabelledLine.isLabel(line.text)
    }
    // A heading of the document says nothing of a line that is none, as the name of a school.
    if found.count(where: { lines[$0].level == nil }) + lines.count(where: \.isHeaded) > 1 {
      sections = Set(found)
    }
  }

  func isHeading(_ index: Int) -> Bool {
    lines[index].level != nil || lines[index].isHeaded || sections.contains(index)
      || isHeadingOfRests(index) || isParent(index)
  }

  /// Whether an entry begins in a line, or what stands above entries.
  private func mayBegin(_ index: Int) -> Bool {
    lines[index].mark != nil || lines[index].level != nil || sections.contains(index)
      || isHeadingOfRests(index)
  }

  /// Whether the next line with a mark is a part of what a numbered line names.
  private func isParent(_ index: Int) -> Bool {
    if wholes.contains(index) { return true }
    guard let parts = lines[index].mark?.parts, !parts.isEmpty else { return false }
    // A number alone among lines without any.
    if index + 1 < lines.count, lines[index].deadline == nil, lines[index].parties.isEmpty,
      isPlain(index + 1), lines[index + 1].level == nil, !lines[index + 1].isRest,
      lines[index + 1].deadline != nil
    {
      return true
    }
    guard let place = lines.indices[(index + 1)...].first(where: { mayBegin($0) }),
      let mark = lines[place].mark
    else { return false }
    let next = lines[place]
    if mark.parts.count > parts.count { return mark.parts.starts(with: parts) }
    guard lines[index].deadline == nil, lines[index].parties.isEmpty else { return false }
    return mark.parts == [1] && parts.count == 1 || mark.parts.isEmpty && next.deadline != nil
  }

  // MARK: - Entries

  /// A line that is a stage or an activity, and how many stages it stands in.
  private struct Part {
    let line: Int
    let isStage: Bool
    var depth: Int
  }

  /// A heading below which lines stand.
  private struct Heading {
    let line: Int
    let level: Int
    /// Whether something was found below it.
    var isUsed = false
  }

  /// Lines that are no headings of the document stand below all that are.
  private static let lowestLevel = SourceBlock.boldLevel + 1

  /// The lines that are stages and activities, each stage before what is done in it.
  private mutating func entries(_ text: Surroundings) -> [Part] {
    let plain = lines.indices.count { isPlain($0) && isTelling($0, text) }
    var found: [Part] = []
    var open: [Heading] = []
    func close(downTo level: Int) {
      // Nothing stands below the last one: it was no heading.
      if let last = open.last, last.level >= level, !last.isUsed, isWhole(last.line, text) {
        open.removeLast()
        append(last.line)
      }
      while let last = open.last, last.level >= level { open.removeLast() }
    }
    func append(_ line: Int) {
      for depth in open.indices where !open[depth].isUsed {
        found.append(Part(line: open[depth].line, isStage: true, depth: depth))
        open[depth].isUsed = true
      }
      found.append(Part(line: line, isStage: false, depth: open.count))
    }
    let inner = areTimesInner
    for index in lines.indices where !taken.contains(index) {
      if isHeading(index) {
        let level = lines[index].level ?? Self.lowestLevel + (inner && headsTime(index) ? 1 : 0)
        close(downTo: level)
        open.append(Heading(line: index, level: level))
        continue
      }
      let saysWhen = open.contains { lines[$0.line].deadline != nil }
      let isEntry =
        isPlain(index)
        ? isTelling(index, text) && plain >= Self.fewestPlainEntries
        : isWhole(index, text)
          || (saysWhen
            || goesOn(index, after: found.last, isBehindHeading: open.last?.isUsed == false))
            && (lines[index].mark != nil
              || lines[index].isLabelled && !lines[index].parties.isEmpty)
            && !lines[index].title.isEmpty
      guard isEntry, isWithinMarks(index) else { continue }
      // «3. …» stands beside «2. …» and not among its parts.
      if let whole = open.last(where: { wholes.contains($0.line) }), isNext(index, whole.line) {
        close(downTo: Self.lowestLevel)
      }
      if lines[index].deadline == nil, !saysWhen { unclear.insert(index) }
      append(index)
    }
    close(downTo: 0)
    return found
  }

  /// The parts without headings that hold all of them: those of the document, and not of its stages.
  private static func withoutTitles(_ parts: [Part], _ lines: [ListLine]) -> [Part] {
    var parts = parts
    while let first = parts.first, first.isStage, !lines[first.line].isHeaded,
      TitleFinder.isTitle(lines[first.line].text)
        || lines[first.line].level != nil
          // «МБОУ «Школа № 5», 2025 год» is whose plan it is, and of what year.
          && (lines[first.line].deadline == nil
            || OrganizationFinder.organization(in: lines[first.line].title) != nil),
      parts.dropFirst().allSatisfy({ $0.depth > 0 })
    {
      parts.removeFirst()
      for index in parts.indices { parts[index].depth -= 1 }
    }
    return parts
  }

  /// Whether a line has a mark, or stands among lines that have, or none has: «Срок сдачи отчёта – до 25
  /// мая» behind a list is none of its entries.
  private func isWithinMarks(_ index: Int) -> Bool {
    guard lines[index].mark == nil, lines[index].level == nil, let marked else { return true }
    return marked.contains(index)
  }

  private mutating func findMarked() {
    let whole = lines.indices.filter {
      lines[$0].mark != nil && lines[$0].deadline != nil && !lines[$0].title.isEmpty
    }
    if let first = whole.first, let last = whole.last, first < last { marked = first...last }
  }

  /// Whether neither a mark nor a label tells a line from any text.
  private func isPlain(_ index: Int) -> Bool {
    lines[index].mark == nil && !lines[index].isLabelled
  }

  /// Whether a line without mark and label says so much that several of them are a list: by whom too, or
  /// first of all when.
  private func isTelling(_ index: Int, _ text: Surroundings) -> Bool {
    headsTimes && lines[index].saysWhoAlone
      || isWhole(index, text) && (!lines[index].parties.isEmpty || lines[index].isTimeFirst)
  }

  /// Whether a line says what is done and when.
  private func isWhole(_ index: Int, _ text: Surroundings) -> Bool {
    let line = text.lines[lines[index].range.lowerBound]
    // «Наставничество в 2024-2025 учебном году (МБОУ СОШ № 2)» is what the list is called.
    let isName =
      index == 0 && lines[index].mark == nil && PlanYears.years(in: line.text) != nil
      && OrganizationFinder.organization(in: line.text) != nil
    return !lines[index].title.isEmpty && lines[index].deadline != nil && !isName
      && !TitleFinder.isTitle(line) && line.words.first?.hasPrefix("примечани") != true
  }

  /// Whether a line is the next entry of a list by its mark; a sign says so only of lines that no heading
  /// parts.
  private func goesOn(_ index: Int, after last: Part?, isBehindHeading: Bool) -> Bool {
    guard let last, !last.isStage, let mark = lines[index].mark, let before = lines[last.line].mark
    else { return false }
    if mark.parts.isEmpty {
      return before.parts.isEmpty && !lines[index].followsGap && !isBehindHeading
    }
    return mark.parts.dropLast() == before.parts.dropLast() && mark.prefix == before.prefix
      && mark.parts.last == (before.parts.last ?? 0) + 1
  }

  // MARK: - Items

  private mutating func add(_ part: Part, _ text: inout Surroundings) {
    let line = lines[part.line]
    hasStage = hasStage || part.isStage
    var mark = line.mark.flatMap { $0.parts.isEmpty ? nil : $0 }
    // Without stages a longer number is one of another list.
    if !part.isStage, !hasStage, mark.map({ $0.parts.count > 1 }) ?? false { mark = nil }
    let place = text.place(line.range.lowerBound)
    let name = line.title.isEmpty ? place.text : line.title
    let title = LabelledLine.trimmed(name.hasSuffix(":") ? name.dropLast() : name[...])
    let kinds: [DraftItem.Kind] = [.stage, .substage]
    let kind = part.isStage && part.depth < kinds.count ? kinds[part.depth] : .activity
    var item = DraftItem(kind: kind, depth: part.depth, mark: mark, title: title, place: place)
    item.deadline = line.deadline
    // «Ресурсный центр» above entries is what they are called.
    item.responsible = part.isStage && line.title.isEmpty ? [] : line.parties
    item.keyResult = line.keyResult
    item.documents = line.documents
    item.notes = line.notes
    if let tick = line.tick {
      doubts.append(ImportDoubt(place: place, question: .marksKeptAsNotes(tick)))
    }
    items.append(item)
    for range in [line.range] + (rests[part.line] ?? []).map({ lines[$0].range }) {
      text.use(range)
      lineCount += range.count
    }
  }
}
