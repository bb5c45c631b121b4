import SourceTables

/// Finds the purpose, the tasks, the expected results and the legal basis.
struct SectionFinder {
  private(set) var purpose: String?
  private(set) var tasks: [String] = []
  private(set) var expectedResults: [String] = []
  private(set) var basis: [String] = []
  /// The lines that say the purpose and the expected results.
  private(set) var lines: Set<Int> = []
  /// Whether a line heads tasks, so that those of a list of goals are none.
  private let hasTasks: Bool

  /// Looks through the lines.
  init(_ text: inout Surroundings) {
    // Of several goals each is that of what stands below it.
    hasTasks = text.lines.contains { PartLabel($0.text)?.part == .tasks }
    let goals = Dictionary(grouping: text.lines.compactMap { PartLabel($0.text)?.goal }) { $0 }
    for index in text.lines.indices where !text.lines[index].isUsed {
      let line = text.lines[index]
      if let label = SectionFinder.label(of: line, in: text) {
        switch label.part {
        case .purpose where purpose == nil && label.goal.flatMap({ goals[$0] })?.count ?? 1 == 1:
          readPurpose(label, index, &text)
        case .purpose where label.mayListTasks && !hasTasks && tasks.isEmpty,
          .tasks where tasks.isEmpty:
          tasks = SectionFinder.entries(of: read(label, index, &text))
        case .results where expectedResults.isEmpty:
          expectedResults = read(label, index, &text)
        default: continue
        }
        guard label.part != .tasks else { continue }
        lines.formUnion(index..<index + text.lines[index...].prefix(while: \.isUsed).count)
      } else if basis.isEmpty, let acts = BasisText.acts(in: line.text) {
        basis = acts
        text.use(index..<index + 1)
      } else if basis.isEmpty, BasisText.opensList(line) {
        readBasis(&text, from: index)
      }
    }
  }

  /// The part that a line begins; behind the plan a numbered line begins one only as a heading.
  private static func label(of line: Surroundings.Line, in text: Surroundings) -> PartLabel? {
    guard let label = PartLabel(line.text) else { return nil }
    return label.rest.isEmpty || line.block < text.planBlock || PartMark(line.text) == nil
      ? label : nil
  }

  private mutating func readPurpose(_ label: PartLabel, _ index: Int, _ text: inout Surroundings) {
    if label.mayListTasks, label.rest.isEmpty, index + 1 < text.lines.count {
      let next = text.lines[index + 1].text
      if PartLabel(next) != nil { return text.use(index..<index + 1) }
      // What is listed is what is to be done, where nothing else is.
      if PartMark(next) != nil, !hasTasks, tasks.isEmpty {
        tasks = read(label, index, &text)
        return
      }
    }
    let said = read(label, index, &text)
    purpose = said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// The entries that one line names: «1) обучить; 2) проверить.», «обучить; проверить.».
  private static func entries(of lines: [String]) -> [String] {
    guard lines.count == 1, let line = lines.first else { return lines }
    let parts = line.split(separator: ";").map { ImportText.line(String($0)) }.filter {
      !$0.isEmpty
    }
    let marks = parts.map { PartMark($0) }
    guard marks.allSatisfy({ $0 == nil }) || marks.allSatisfy({ $0?.parts.isEmpty == false }) else {
      return lines
    }
    let entries = zip(parts, marks).map { $1?.rest ?? $0 }.filter { !$0.isEmpty }
    return entries.count > 1 ? withoutStop(entries) : entries
  }

  /// Entries that semicolons part, the last one without the full stop that ends the list.
  private static func withoutStop(_ entries: [String]) -> [String] {
    entries.dropLast() + entries.suffix(1).map { LabelledLine.trimmed($0[...]) }
  }

  /// What a label and the lines below it say; of a label alone nothing is made.
  private func read(
    _ label: PartLabel, _ start: Int, _ text: inout Surroundings
  ) -> [String] {
    // Below «Цель» stands one sentence, below «Задачи» and «Результаты» several lines may.
    let heading = label.rest
    let isPlural = heading.isEmpty && label.isPlural
    let number = PartMark(text.lines[start].text)
    var lastMark: PartMark?
    var isBySemicolons = false
    var entries = heading.isEmpty ? [] : [SectionFinder.entry(heading)]
    var end = start + 1
    var isList: Bool?
    while end < text.lines.count, end - start < 40,
      text.lines[end].block < text.planBlock
        || text.lines[start].block > text.planBlock
    {
      let line = text.lines[end]
      guard !line.isUsed, !TitleFinder.isTitle(line), !SectionFinder.isHeading(line),
        !text.beginsRow(end)
      else { break }
      let mark = PartMark(line.text)
      // «3. Мероприятия» behind «2. Задачи».
      if let mark, let number, mark.follows(number), lastMark.map(mark.follows) != true { break }
      if let mark, let lastMark, SectionFinder.isOfAnother(mark, than: lastMark, in: text, end) {
        break
      }
      // Behind «Цель: …» the numbers are those of something else.
      if mark != nil, !heading.isEmpty, !heading.hasSuffix(":"), PartMark(heading) == nil { break }
      if mark == nil,
        Afterword.begins(line.text) || RowSorting.isSigned(line.text)
          || PlanYears.namesPeriod(String(line.text.prefix { $0 != ":" }))
          || HeadPersons.isLabel(line.text, isAlone: true)
          || HeadPersons.leader(in: line.text) != nil
      {
        break
      }
      // A list is over before «Рабочая группа: …» and behind the only full stop among its semicolons.
      if mark == nil, isList == true,
        TitleFinder.isLabelled(line.text) && !text.lines[end - 1].text.hasSuffix(";")
          || isBySemicolons && text.lines[end - 1].text.hasSuffix(".")
      {
        break
      }
      // «Подготовительный этап» as a heading is no part of what is above it.
      let isHeading =
        TitleFinder.isHeading(line)
        && line.level ?? 0 <= text.lines[start].level ?? SourceBlock.boldLevel
      if isHeading || StageHeading.endsAsStage(line.words) { break }
      if isList == nil, heading.isEmpty { isList = mark != nil || line.text.hasSuffix(";") }
      isBySemicolons = isBySemicolons || line.text.hasSuffix(";")
      let goesOn =
        mark == nil && ImportText.startsSmall(line.text) && !line.followsGap
        && text.lines[end - 1].text.last.map { !";.:".contains($0) } ?? false
      if mark == nil, isList != true, !entries.isEmpty, !goesOn, !isPlural || line.followsGap {
        break
      }
      if isList == true, mark == nil, entries.last?.isEmpty == false, line.followsGap,
        !ImportText.startsSmall(line.text), !line.text.hasSuffix(";")
      {
        break
      }
      if goesOn, let last = entries.indices.last {
        entries[last] += " " + SectionFinder.entry(line.text)
      } else {
        entries.append(SectionFinder.entry(mark?.rest ?? line.text))
      }
      lastMark = mark ?? lastMark
      end += 1
    }
    entries.removeAll(where: \.isEmpty)
    if !entries.isEmpty { text.use(start..<end) }
    return isBySemicolons ? SectionFinder.withoutStop(entries) : entries
  }

  /// Whether a number begins something else than the next entry of a list.
  ///
  /// As «3. План мероприятий» does behind «2)», or behind dashes.
  private static func isOfAnother(
    _ mark: PartMark, than last: PartMark, in text: Surroundings, _ index: Int
  ) -> Bool {
    guard !mark.parts.isEmpty else { return false }
    let before = text.lines[index - 1].text
    if last.parts.isEmpty { return !before.hasSuffix(":") }
    let words = ImportText.words(mark.rest)
    return isBracketed(text.lines[index].text) != isBracketed(before)
      && mark.parts.count == last.parts.count && PartMark(before) != nil
      || words.first == "план" && TitleFinder.isTitle(mark.rest)
  }

  /// Whether a line begins with a number and a bracket: «1)».
  private static func isBracketed(_ line: String) -> Bool {
    line.drop { $0 == " " || $0.isNumber || $0 == "." }.first == ")"
  }

  private static func isHeading(_ line: Surroundings.Line) -> Bool {
    guard let first = line.words.first else { return true }
    if line.text.hasSuffix(":"), line.words.count <= 8, PartMark(line.text) == nil { return true }
    if ["приказываю", "приложение"].contains(first), line.words.count <= 6 { return true }
    return PartLabel(line.text).map { $0.part != .indicators } ?? false
  }

  private static func entry(_ text: String) -> String {
    var text = text
    while let last = text.last, last == ";" || last == " " { text.removeLast() }
    return text
  }

  private mutating func readBasis(_ text: inout Surroundings, from start: Int) {
    var end = start + 1
    // What stands right below the heading may be an act without number and day: «Устав школы».
    var isInRun = true
    while end < text.lines.count, end - start < 30, text.lines[end].block < text.planBlock {
      let line = text.lines[end]
      guard !TitleFinder.isTitle(line), !line.isUsed, !text.beginsRow(end) else { break }
      if BasisText.isAct(line.text) || isInRun && BasisText.namesAct(line.text) {
        basis.append(LabelledLine.trimmed((PartMark(line.text)?.rest ?? line.text)[...]))
        text.use(end..<end + 1)
      } else if line.text.hasPrefix("«"), let last = basis.indices.last {
        basis[last] += " " + line.text
        text.use(end..<end + 1)
      } else {
        isInRun = false
      }
      end += 1
    }
    if !basis.isEmpty { text.use(start..<start + 1) }
  }
}
