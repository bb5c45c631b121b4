import SourceTables

/// Lines kept beside a roadmap that say what its head should, where that says nothing of the kind: who
/// approved it, what for, how much is to be reached; or what of the plan was changed since.
///
/// They are asked about, as nobody looks into what is kept.
enum UntoldHead {
  /// The lines, counted from 0.
  static func lines(in text: Surroundings, beside roadmap: DraftRoadmap) -> [Int] {
    text.lines.indices.filter { index in
      let line = text.lines[index]
      guard !line.isUsed, line.words.count <= longest else { return false }
      let label = PartLabel(line.text)
      let part = label?.part
      return AmendmentLine.says(line)
        || saysGoal(line, isBehind: line.block > text.planBlock)
        || roadmap.approvedBy == nil && roadmap.approvalDate == nil && saysApproval(line)
          && !isBlankForm(text.lines[(index + 1)...].first)
        || roadmap.purpose == nil && part == .purpose
        || roadmap.tasks.isEmpty && part == .tasks
        // The heading of a table of indicators says nothing itself.
        || roadmap.expectedResults.isEmpty && part == .results
          && (roadmap.targets.isEmpty || label?.rest.isEmpty == false)
        || roadmap.curator == nil && namesCurator(line)
    }
  }

  /// A question about the rows of passports of which nothing was made, by their labels.
  static func rows(in text: Surroundings, but said: Set<Int>) -> [ImportDoubt] {
    let left = text.lines.indices.filter { index in
      let line = text.lines[index]
      return text.beginsRow(index) && !line.isUsed && !said.contains(index)
        && line.words.count > fewestOfRow
        && !(PlanYears.namesPeriod(label(of: line)) && PlanYears.years(in: line.text) != nil
          && text.lines[index...].dropFirst().first.map { $0.block != line.block || $0.followsGap }
            ?? true)
    }
    .map { label(of: text.lines[$0]) }
    let place = ImportPlace(text: left.joined(separator: " | "))
    return left.isEmpty ? [] : [ImportDoubt(place: place, question: .tableLeftOver)]
  }

  private static func label(of line: Surroundings.Line) -> String {
    String(line.text.prefix { $0 != ":" })
  }

  /// In words: «Параметр: Содержание» are titles.
  private static let fewestOfRow = 2

  /// Whether a line is one to write on, below a stamp that nobody has filled in yet.
  ///
  /// As in «приказом от «___» ______ 20___ г. № ___».
  private static func isBlankForm(_ line: Surroundings.Line?) -> Bool {
    guard let text = line?.text, text.contains("___") else { return false }
    return text.filter(\.isNumber).allSatisfy { "20".contains($0) }
      && PersonName.ofParties(Array(text.unicodeScalars)).isEmpty
  }

  /// In words: a longer line is the text of a whole document.
  private static let longest = 60
  /// Words of approvals beside those that begin a stamp: «Решили: утвердить …», “Signed off by …”.
  private static let approvals = ["утверд", "signed"]
  /// What heads a stamp, also beside others: «СОГЛАСОВАНО УТВЕРЖДАЮ».
  private static let stamps: Set = ["утверждаю", "утверждено", "утверждена", "утвержден"]
  /// In words.
  private static let longestCount = 15
  /// In words.
  private static let shortest = 6
  /// Beginnings of the words for those who answer for a plan.
  private static let curators = PartyWords.curators.sorted() + ["ответственн", "ordinator"]
  /// What begins a line in English that says who answers for a plan: “Plan owner: …”.
  private static let leaders: Set = ["lead", "owner"]

  /// Whether a line says a goal in figures; behind the plan without «не менее», too: «Охват – 60 %».
  private static func saysGoal(_ line: Surroundings.Line, isBehind: Bool) -> Bool {
    let goals = IndicatorText.figures(in: line.text).filter(\.isPercentage)
    return goals.contains { $0.isBounded || PartMark(line.text) != nil }
      || isBehind && !line.isOfTable && !goals.isEmpty
        && (goals.contains(where: \.isChange) || !IndicatorText.targets(in: line.text).isEmpty)
      || !line.isOfTable && saysCount(line)
  }

  /// Whether a line says how many there are to be: «Планируемый охват – 120 обучающихся».
  private static func saysCount(_ line: Surroundings.Line) -> Bool {
    line.words.count <= longestCount
      && line.words.drop { ImportText.hasStem($0, ["планируем", "ожидаем", "целев"]) }.first.map {
        ImportText.hasStem($0, ["числ", "количеств", "охват", "number", "coverage"])
      } ?? false
      && IndicatorText.figures(in: line.text).count == 1
  }

  /// «(утв. приказом директора от 01.09.2025 № 211)»
  private static func saysApproval(_ line: Surroundings.Line) -> Bool {
    line.words.contains { ApprovalText.isVerb($0) || ImportText.hasStem($0, approvals) }
      && (line.text.contains("№") || WrittenDay.first(in: line.text) != nil
        || line.has("карт", "план", "програм", "roadmap", "plan"))
      || line.words.count <= shortest && line.words.contains { stamps.contains($0) }
  }

  private static func namesCurator(_ line: Surroundings.Line) -> Bool {
    (line.words.contains { ImportText.hasStem($0, curators) }
      || line.words.prefix(2).contains(where: leaders.contains))
      && !PersonName.ofParties(Array(line.text.unicodeScalars)).isEmpty
      || HeadPersons.curator(in: line.text).map { !$0.rest.isEmpty } ?? false
  }
}
