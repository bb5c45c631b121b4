import SourceTables

/// Finds the title of the plan.
enum TitleFinder {
  /// The lines of the title, or nil: the last that name a roadmap or a plan of measures before the table,
  /// or those above them that say whose plan it is or of which years, where the last say neither.
  static func title(in text: Surroundings) -> Range<Int>? {
    let named = text.lines.indices.filter { isTitle(text.lines[$0]) }
    let above = text.lines.indices.filter { index in
      text.lines[index].block < text.planBlock
        && (isTitle(text.lines[index]) || isPlan(text.lines[index]))
    }
    let last = above.last { isTitle(text.lines[$0]) } ?? above.first
    let labelled = labelled(in: text)
    guard let found = last ?? labelled ?? loneHeading(in: text) ?? named.first else { return nil }
    let range = lines(around: found, in: text)
    if last == nil || saysWhose(range, in: text) { return range }
    return above.filter { $0 < range.lowerBound }.reversed().lazy
      .map { lines(around: $0, in: text) }.first { saysWhose($0, in: text) }
      ?? labelled.map { $0..<$0 + 1 } ?? range
  }

  /// The line of a passport that says what the programme is called.
  private static func labelled(in text: Surroundings) -> Int? {
    text.lines.indices.first { index in
      let line = text.lines[index]
      return text.passports.contains(line.block) && line.block < text.planBlock
        && line.text.firstIndex(of: ":").map { isTitleLabel(String(line.text[..<$0])) } ?? false
    }
  }

  private static func saysWhose(_ range: Range<Int>, in text: Surroundings) -> Bool {
    let title = text.text(of: range)
    // An order is called after what it is about.
    if ["о", "об"].contains(text.lines[range.lowerBound].words.first) { return false }
    return PlanYears.years(in: title) != nil || PlanYears.span(saidIn: title) != nil
      || OrganizationFinder.organization(in: title) != nil
      || OrganizationFinder.english(in: title) != nil
  }

  /// The lines of a title one of which is found.
  private static func lines(around found: Int, in text: Surroundings) -> Range<Int> {
    var start = found
    while start > 0, found - start < mostLines, !text.lines[start].followsGap,
      isTitle(text.lines[start - 1]),
      // What names years is a title of its own, as on the head of each page.
      PlanYears.years(in: text.lines[start - 1].text) == nil
    {
      start -= 1
    }
    var end = found + 1
    while end < text.lines.count, !isOrganization(end, in: text),
      end - start < mostLines, !text.lines[end].followsGap, goesOn(end, in: text),
      !isOver(start..<end, before: text.lines[end].text, in: text),
      OrganizationFinder.english(in: text.lines[end].text) == nil,
      !isHeading(text.lines[found]) || text.lines[end].level == text.lines[found].level,
      !isSentence(at: end, in: text), !isOwner(end, in: text)
    {
      end += 1
    }
    // The gap between «Дорожная карта» and what it is about is a matter of layout.
    if end == start + 1, text.lines[start].words.count <= mostOfHeading, end < text.lines.count,
      text.lines[end].block < text.planBlock, ImportText.startsSmall(text.lines[end].text)
    {
      end += text.run(from: end, atMost: 5).prefix { goesOn($0, in: text) }.count
    }
    return start..<end
  }

  /// Whether a line below a title is the organisation alone, and the title neither leads up to it nor goes
  /// on behind it.
  private static func isOwner(_ index: Int, in text: Surroundings) -> Bool {
    let line = text.lines[index].text
    guard OrganizationFinder.organization(in: line) == line,
      let before = text.lines[index - 1].words.last, !JoiningWords.prepositions.contains(before)
    else { return false }
    guard case let next = index + 1, next < text.lines.count, !text.lines[next].followsGap else {
      return true
    }
    let rest = text.lines[next].text
    return
      !(goesOn(next, in: text)
      && (ImportText.startsSmall(rest) || rest.first?.isNumber ?? false || rest.hasPrefix("(")))
  }

  /// Whether a sentence begins in a line, which the lines below it may go on with.
  private static func isSentence(at start: Int, in text: Surroundings) -> Bool {
    var end = start + 1
    while end < text.lines.count, end - start < mostLines, !text.lines[end].followsGap,
      ImportText.startsSmall(text.lines[end].text)
    {
      end += 1
    }
    return Afterword.isSentence(text.text(of: start..<end))
      && (text.lines[start - 1].words.count > mostOfHeading
        || hasPredicate(text.lines[start].words))
  }

  /// Whether words say what somebody does or something is, as a sentence does and no title.
  private static func hasPredicate(_ words: [String]) -> Bool {
    words.contains { word in
      predicates.contains(word)
        || participles.contains { word.hasPrefix($0) && word.count <= $0.count + 1 }
    }
  }

  /// In lines.
  private static let mostLines = 7
  /// In words.
  private static let mostOfHeading = 4

  private static let predicates: Set<String> = [
    "утвердить", "приказываю", "направляю", "высылаю", "прошу", "согласно", "разработать",
    "реализацию", "исполнение", "утверждении", "утверждение", "выполнения", "определяет",
    "является", "включает", "предусматривает", "содержит", "состоит", "вносит", "может", "могут",
    "действует",
  ]
  private static let participles = [
    "утвержден", "разработан", "направлен", "составлен", "рассчитан", "принят", "рассмотрен",
    "размещен", "обсужден",
  ]

  /// Whether a title has said its years, as “… Timeline 2023-2024” has, and the next line begins anew.
  private static func isOver(
    _ range: Range<Int>, before next: String, in text: Surroundings
  ) -> Bool {
    let title = text.text(of: range)
    // «г. Тула, сентябрь 2025 г.» says where and when it was written.
    if ["г. ", "с. ", "п. ", "пос. "].contains(where: next.hasPrefix),
      ImportText.words(next).contains(where: { YearKey.year($0) != nil })
    {
      return true
    }
    guard !ImportText.startsSmall(next) || next.first?.isNumber ?? false else { return false }
    return title.last?.isNumber ?? false || PlanYears.years(in: title) != nil
  }

  /// Whether a text says that the title stands behind it: «Название программы», “Subject”.
  static func isTitleLabel(_ text: String) -> Bool {
    let words = ImportText.words(text)
    if words == ["title"] || words == ["subject"] { return true }
    guard words.count <= longestTitleLabel, !PlanOrganization.isLabel(text) else { return false }
    let said = words.drop { $0 == "полное" || $0 == "name" || $0 == "of" }
    if let first = said.first, ["название", "наименование", "тема"].contains(first) {
      return said.count <= 2 || said.dropFirst().allSatisfy { ImportText.hasStem($0, programmes) }
    }
    return words.count > 1 && words.contains { $0 == "title" || $0 == "name" }
      && words.allSatisfy {
        ["title", "name", "of", "the"].contains($0) || ImportText.hasStem($0, programmes)
      }
  }

  /// In words.
  private static let longestTitleLabel = 4
  private static let programmes = [
    "програм", "проект", "план", "дорожн", "карт", "наставни", "персонализ", "program", "project",
    "plan", "scheme",
  ]

  /// Whether a line is a heading by name: then a title ends with it.
  static func isHeading(_ line: Surroundings.Line) -> Bool {
    line.level.map { $0 < SourceBlock.boldLevel } ?? false
  }

  /// The only heading of the highest level, above the plan; it may have several lines.
  private static func loneHeading(in text: Surroundings) -> Int? {
    let headings = text.lines.indices.filter { isHeading(text.lines[$0]) }
    let level = headings.compactMap { text.lines[$0].level }.min()
    let highest = headings.filter { text.lines[$0].level == level }
    guard let only = highest.first, Set(highest.map { text.lines[$0].block }).count == 1,
      !text.lines[only].isUsed, text.lines[only].block < text.planBlock
    else { return nil }
    return only
  }

  /// Whether a line stands between the title and the time of the plan: then it says whose plan it is.
  static func isOrganization(_ index: Int, in text: Surroundings) -> Bool {
    guard index > 0, text.lines.indices.contains(index + 1), isTitle(text.lines[index - 1]),
      !ApprovalFinder.isStamp(text.lines[index])
    else { return false }
    return PlanYears.span(named: text.lines[index + 1].text) != nil
  }

  /// Whether a line names a roadmap and is no sentence of an order about it.
  static func isTitle(_ line: Surroundings.Line) -> Bool {
    let isRoadmap = line.has("дорожн") && line.has("карт")
    let isPlan =
      line.has("мероприяти")
      && (line.words.contains { $0.hasPrefix("план") && !$0.hasPrefix("планир") }
        || ["комплекс", "перечень", "система"].contains(line.words.first))
    let isEnglish =
      line.has("roadmap") || line.words.contains("road") && line.words.contains("map")
      || line.has("plan", "calendar", "programme", "schedule")
        && line.has("mentor", "action", "improvement", "work", "school")
    let isShortPlan = line.words.first == "план" && line.has("наставни")
    guard isRoadmap || isPlan || isEnglish || isShortPlan, line.words.count <= longestTitle,
      PartMark(line.text) == nil
    else { return false }
    if hasPredicate(line.words) || Afterword.begins(line.text) || isRemark(line) { return false }
    return !line.text.hasSuffix(";") && !line.text.hasSuffix(":")
  }

  /// Whether a line begins as a remark or a letter does: «Примечание: …», “This plan …”.
  static func isRemark(_ line: Surroundings.Line) -> Bool {
    [
      "примечание", "примечания", "пояснение", "настоящий", "настоящая", "данный", "данная", "тема",
      "направляю", "прошу", "контроль", "this", "these", "we", "here", "subject", "note", "notes",
    ].contains(line.words.first)
  }

  /// Whether the name of a sheet or a page is the title of a plan: «Лист1» is none.
  static func isTitle(_ name: String) -> Bool {
    let line = Surroundings.Line(name)
    // «План» alone says nothing more than that it is one.
    return line.words.count > 1 && (isTitle(line) || isPlan(line))
  }

  /// Whether a line names a plan of another sort: «План работы», «Совместный план», «Персонализированная
  /// программа наставничества», “Induction Action Tracker 2023-24”.
  private static func isPlan(_ line: Surroundings.Line) -> Bool {
    let plans: Set<String> = ["план", "план-график", "график", "программа", "циклограмма", "plan"]
    guard line.words.count <= longestTitle, !isRemark(line), !hasPredicate(line.words),
      !(line.text.last.map { ":;".contains($0) } ?? true)
    else { return false }
    let adjectives = line.words.prefix { word in
      ["ый", "ий", "ой", "ая", "яя"].contains(where: word.hasSuffix)
    }
    if adjectives.count <= mostAdjectives,
      line.words.dropFirst(adjectives.count).first.map(plans.contains) ?? false
    {
      return true
    }
    // What a name in English is stands last; years may follow.
    let name = line.words.reversed().drop { $0.allSatisfy { $0.isNumber || $0 == "-" } }
    return name.count > 1 && name.count <= longestName && PartMark(line.text) == nil
      && ["plan", "tracker", "timeline", "schedule", "programme", "program", "calendar"]
        .contains(name.first)
      && !ImportText.startsSmall(line.text)
  }

  /// In words.
  private static let longestName = 10
  private static let mostAdjectives = 3
  /// In words.
  private static let longestTitle = 45

  /// Whether a line that is free can belong to a title: no stamp, no label and no numbered heading.
  static func goesOn(_ index: Int, in text: Surroundings) -> Bool {
    let line = text.lines[index]
    guard let first = line.words.first, line.block <= text.planBlock, !line.isUsed,
      !line.text.hasSuffix(":"), !isLabelled(line.text), PartLabel(line.text) == nil,
      PartMark(line.text)?.parts.isEmpty ?? true
    else { return false }
    let others = [
      "рассмотрено", "приложение", "согласовано", "approval", "основание", "нормативные", "таблица",
      "срок", "сроки", "период", "организация",
    ]
    return !others.contains(first) && !ApprovalText.isVerb(first) && line.words.count < 40
      && !OrderNumber.namesOwner(line.words) && HeadPersons.leader(in: line.text) == nil
      && HeadPersons.partBehindDash(of: line.text) == nil
      && !isPartOfSomebody(line.text) && IndicatorText.targets(in: line.text).isEmpty
  }

  /// «наставник: Герасимова Л.В., учитель» below a title, in small letters as it.
  private static func isPartOfSomebody(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), HeadPersons.isLabel(String(line[..<colon])) else {
      return false
    }
    let rest = line[line.index(after: colon)...]
    return !PersonName.ofParties(Array(rest.unicodeScalars)).isEmpty
  }

  /// Whether a line begins with what it says something of: «Тема самообразования: …».
  static func isLabelled(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), !ImportText.startsSmall(line) else { return false }
    let label = line[..<colon]
    return !label.contains { "«“\"".contains($0) }
      && ImportText.words(String(label)).count <= longestLabel
  }

  /// In words.
  private static let longestLabel = 5
}
