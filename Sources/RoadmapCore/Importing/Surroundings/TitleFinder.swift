import SourceTables

/// Finds the title of the plan.
enum TitleFinder {
  /// The lines of the title, or nil: the last that name a roadmap or a plan of measures before the table.
  static func title(in text: Surroundings) -> Range<Int>? {
    let named = text.lines.indices.filter { isTitle(text.lines[$0]) }
    let before = named.filter { text.lines[$0].block < text.planBlock }
    let plan = text.lines.indices.first {
      text.lines[$0].block < text.planBlock && isPlan(text.lines[$0])
    }
    guard let found = before.last ?? plan ?? named.first ?? loneHeading(in: text) else {
      return nil
    }
    var start = found
    while start > 0, !text.lines[start].followsGap, isTitle(text.lines[start - 1]) { start -= 1 }
    var end = found + 1
    while end < text.lines.count, !isOrganization(end, in: text),
      end - start < 7, !text.lines[end].followsGap,
      text.lines[end].block <= text.planBlock, !text.lines[end].isUsed, goesOn(text.lines[end]),
      !isHeading(text.lines[found]) || text.lines[end].level == text.lines[found].level
    {
      end += 1
    }
    // The gap between «Дорожная карта» and what it is about is a matter of layout.
    if end == start + 1, text.lines[start].words.count <= 4, end < text.lines.count,
      text.lines[end].block < text.planBlock, goesOn(text.lines[end]),
      ImportText.startsSmall(text.lines[end].text)
    {
      end += text.run(from: end, atMost: 5).count
    }
    return start..<end
  }

  /// Whether a line is a heading by name: then the title ends with it.
  private static func isHeading(_ line: Surroundings.Line) -> Bool {
    line.level.map { $0 < SourceBlock.boldLevel } ?? false
  }

  /// The only heading of the highest level, above the plan.
  private static func loneHeading(in text: Surroundings) -> Int? {
    let highest = text.lines.indices.filter { text.lines[$0].level == 1 }
    guard let only = highest.first, highest.count == 1, !text.lines[only].isUsed,
      text.lines[only].block < text.planBlock
    else { return nil }
    return only
  }

  /// Whether a line stands between the title and the time of the plan: then it says whose plan it is.
  static func isOrganization(_ index: Int, in text: Surroundings) -> Bool {
    guard index > 0, text.lines.indices.contains(index + 1), isTitle(text.lines[index - 1]) else {
      return false
    }
    return PlanYears.span(named: text.lines[index + 1].text) != nil
  }

  /// Whether a line names a roadmap and is no sentence of an order about it.
  static func isTitle(_ line: Surroundings.Line) -> Bool {
    let isRoadmap = line.has("дорожн") && line.has("карт")
    let isPlan = line.has("план") && line.has("мероприяти")
    let isEnglish =
      line.has("roadmap")
      || line.has("plan", "calendar", "programme", "schedule")
        && line.has("mentor", "action", "improvement", "work", "school")
    let isShortPlan = line.words.first == "план" && line.has("наставни")
    guard isRoadmap || isPlan || isEnglish || isShortPlan, line.words.count <= longestTitle,
      PartMark(line.text) == nil
    else { return false }
    let verbs = [
      "утвердить", "приказываю", "разработана", "направлена", "согласно", "разработать",
      "реализацию",
      "исполнение", "утверждении", "утверждение", "выполнения",
    ]
    if line.words.contains(where: verbs.contains) { return false }
    return !line.text.hasSuffix(";") && !line.text.hasSuffix(":")
  }

  /// Whether the name of a sheet or a page is the title of a plan: «Лист1» is none.
  static func isTitle(_ name: String) -> Bool {
    let line = Surroundings.Line(
      text: name, words: ImportText.words(name), block: 0, followsGap: true)
    // «План» alone says nothing more than that it is one.
    return line.words.count > 1 && (isTitle(line) || isPlan(line))
  }

  /// Whether a line names a plan of another sort: «План работы», «Программа наставничества».
  private static func isPlan(_ line: Surroundings.Line) -> Bool {
    let plans: Set<String> = ["план", "план-график", "график", "программа", "циклограмма", "plan"]
    let ways = ["комплексн", "перспективн", "календарн", "годов", "индивидуальн", "рабоч"]
    let words = line.words.drop { ImportText.hasStem($0, ways) }
    return words.first.map(plans.contains) ?? false && line.words.count <= longestTitle
      && !(line.text.last.map { ":;".contains($0) } ?? true)
  }

  /// In words.
  private static let longestTitle = 45

  private static func goesOn(_ line: Surroundings.Line) -> Bool {
    guard let first = line.words.first, !line.text.hasSuffix(":") else { return false }
    let others = [
      "утверждаю", "утверждено", "цель", "цели", "задачи", "приложение", "согласовано", "принято",
      "основание",
      "нормативные", "таблица", "срок", "сроки", "период", "организация", "куратор",
    ]
    return !others.contains(first) && line.words.count < 40
      && !ImportText.words(line.text).contains("приказу")
  }
}
