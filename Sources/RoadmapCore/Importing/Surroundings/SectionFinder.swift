import SourceTables

/// Finds the purpose, the tasks, the expected results and the legal basis.
struct SectionFinder {
  private(set) var purpose: String?
  private(set) var tasks: [String] = []
  private(set) var expectedResults: [String] = []
  private(set) var basis: [String] = []

  /// Looks through the lines.
  init(_ text: inout Surroundings) {
    // Of several goals each is that of what stands below it.
    let isOneGoal = text.lines.count(where: SectionFinder.isGoal) == 1
    for index in text.lines.indices where !text.lines[index].isUsed {
      let line = text.lines[index]
      guard let first = line.words.first else { continue }
      let heading = SectionFinder.heading(line.text)
      if ImportText.hasStem(first, ["цель", "цели"]) || isOneGoal && SectionFinder.isGoal(line),
        purpose == nil, let heading
      {
        purpose = read(heading, index, &text).joined(separator: " ")
      } else if first == "задачи" || SectionFinder.isLabel(line, SectionFinder.tasksInEnglish),
        tasks.isEmpty, let heading
      {
        tasks = SectionFinder.entries(of: read(heading, index, &text))
      } else if Afterword.isResults(line.words), expectedResults.isEmpty, let heading {
        expectedResults = read(heading, index, &text)
      } else if basis.isEmpty, let acts = BasisText.acts(in: line.text) {
        basis = acts
        text.use(index..<index + 1)
      } else if basis.isEmpty, line.words.count <= 8, line.has("нормативн", "законодательн"),
        line.has("документ", "баз", "акт", "основан")
      {
        readBasis(&text, from: index)
      }
    }
    for index in text.lines.indices where !text.lines[index].isUsed {
      // «…в целях обеспечения…» of an order is its purpose, where no other is named.
      if purpose == nil, text.lines[index].words.first == "целью" {
        purpose = text.lines[index].text
      }
    }
  }

  private static let tasksInEnglish = ["objectives", "tasks"]

  /// Whether a line is “Goal: …”, or “Purpose” alone.
  private static func isGoal(_ line: Surroundings.Line) -> Bool {
    // Below “Goals” alone stand several.
    isLabel(line, ["aim", "purpose"] + (line.words.count > 1 ? ["goal", "goals"] : []))
  }

  /// Whether one of some words, with nothing else, is the label of a line or all that it says.
  private static func isLabel(_ line: Surroundings.Line, _ labels: [String]) -> Bool {
    guard let word = line.words.first, labels.contains(word) else { return false }
    return line.words.count == 1 || line.text.dropFirst(word.count).first == ":"
  }

  /// The entries that one line names: «1) обучить; 2) проверить.», «обучить; проверить.».
  private static func entries(of lines: [String]) -> [String] {
    guard lines.count == 1, let line = lines.first else { return lines }
    let parts = line.split(separator: ";").map { ImportText.line(String($0)) }
    let marks = parts.map { PartMark($0) }
    guard marks.allSatisfy({ $0 == nil }) || marks.allSatisfy({ $0?.parts.isEmpty == false }) else {
      return lines
    }
    return zip(parts, marks).map { $1?.rest ?? $0 }
  }

  /// The text behind «Цель:», or an empty one where the line is nothing but a heading; else nil.
  private static func heading(_ line: String) -> String? {
    let rest = ImportText.line(line)
    if let colon = rest.firstIndex(of: ":"), rest.distance(from: rest.startIndex, to: colon) < 90 {
      return ImportText.line(String(rest[rest.index(after: colon)...]))
    }
    if let dash = ["–", "—", " - "].compactMap({ rest.firstRange(of: $0) }).first,
      rest.distance(from: rest.startIndex, to: dash.lowerBound) < 40
    {
      return ImportText.line(String(rest[dash.upperBound...]))
    }
    return ImportText.words(rest).count <= 6 ? "" : nil
  }

  private mutating func read(
    _ heading: String, _ start: Int, _ text: inout Surroundings
  ) -> [String] {
    // Below «Цель» stands one sentence, below «Задачи» and «Результаты» several lines may.
    let isPlural =
      heading.isEmpty && text.lines[start].words.first != "цель"
      && !SectionFinder.isGoal(text.lines[start])
    var isBySemicolons = false
    var entries = heading.isEmpty ? [] : [SectionFinder.entry(heading)]
    var end = start + 1
    var isList: Bool?
    while end < text.lines.count, end - start < 40,
      text.lines[end].block < text.planBlock
        || text.lines[start].block > text.planBlock
    {
      let line = text.lines[end]
      guard !line.isUsed, !TitleFinder.isTitle(line), !SectionFinder.isHeading(line) else { break }
      let mark = PartMark(line.text)
      // Behind «Цель: …» the numbers are those of something else.
      if mark != nil, !heading.isEmpty, !heading.hasSuffix(":"), PartMark(heading) == nil { break }
      if mark == nil,
        Afterword.begins(line.text) || RowSorting.isSigned(line.text)
          || HeadPersons.isLabel(line.text, isAlone: true)
          || HeadPersons.curator(in: line.text) != nil
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
      end += 1
    }
    text.use(start..<end)
    return entries
  }

  private static func isHeading(_ line: Surroundings.Line) -> Bool {
    guard let first = line.words.first else { return true }
    if line.text.hasSuffix(":"), line.words.count <= 8, PartMark(line.text) == nil { return true }
    return ["цель", "цели", "задачи", "ожидаемые", "планируемые", "приказываю", "приложение"]
      .contains(first)
      && line.words.count <= 6 || isGoal(line) || isLabel(line, SectionFinder.tasksInEnglish)
  }

  private static func entry(_ text: String) -> String {
    var text = text
    while let last = text.last, last == ";" || last == " " { text.removeLast() }
    return text
  }

  private mutating func readBasis(_ text: inout Surroundings, from start: Int) {
    var end = start + 1
    while end < text.lines.count, end - start < 30, text.lines[end].block < text.planBlock {
      let line = text.lines[end]
      guard !TitleFinder.isTitle(line), !line.isUsed else { break }
      if BasisText.isAct(line.text) {
        basis.append(SectionFinder.entry(PartMark(line.text)?.rest ?? line.text))
        text.use(end..<end + 1)
      } else if line.text.hasPrefix("«"), let last = basis.indices.last {
        basis[last] += " " + line.text
        text.use(end..<end + 1)
      }
      end += 1
    }
    if !basis.isEmpty { text.use(start..<start + 1) }
  }
}
