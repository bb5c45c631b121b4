import Letters
import SourceTables

extension IndicatorText.Figure {
  /// Whether the sentence says of it that it is to be reached, or not to be passed.
  var isGoal: Bool { isPercentage || isBounded }

  /// Whether it says by how much something grows or falls: «снижение на 20 %», «прирост – 10 %».
  var isChange: Bool {
    let words = firstWords
    // «Планы выполнены не менее чем на 90 %» are nearly all.
    if follows(["на", "by"]) {
      return !isBounded || words.contains { ImportText.hasStem($0, Self.changes + ["прирост"]) }
    }
    guard !follows(NumberBound.to) else { return false }
    return words.contains { ImportText.hasStem($0, ["прирост"]) }
      || !isBounded && words.first.map { ImportText.hasStem($0, Self.changes) } ?? false
  }

  /// Whether it opens its part of a sentence with what is counted: «12 пар».
  var opensCount: Bool {
    !isPercentage && ownWords(in: sides.before).isEmpty && IndicatorText.unit(in: after) != nil
  }

  private static let changes = [
    "рост", "увелич", "сниж", "сокращ", "уменьш", "increas", "reduc", "decreas", "growth",
  ]

  /// Whether the day by which something is to be reached stands right beside it: «20 к 31.05.2025», «2025
  /// год – 20».
  var isDated: Bool {
    days.contains(where: follows)
      || days.first { $0.range.lowerBound >= range.upperBound }.map {
        ownWords(in: range.upperBound..<$0.range.lowerBound).isEmpty
      } ?? false
  }

  /// The words of a part of the sentence without those that say what a number is and by when.
  func rest(in part: Range<Int>) -> String {
    var words = text(of: part).split(separator: " ")
    func isOfGoal(_ word: Substring) -> Bool {
      let said = ImportText.words(String(word))
      return said.isEmpty || said.allSatisfy(SentenceTargets.ofGoals.contains)
    }
    // «30 наставников в год» are so many each year.
    while !days.isEmpty, let last = words.last, isOfGoal(last) { words.removeLast() }
    while let first = words.first, first != "of", isOfGoal(first) { words.removeFirst() }
    return LabelledLine.trimmed(words.joined(separator: " ")[...])
  }

  /// Whether a day stands right before it: «к 31.12.2024 – 50 %».
  func follows(_ day: DueDay) -> Bool {
    day.range.upperBound <= range.lowerBound
      && ownWords(in: day.range.upperBound..<range.lowerBound).isEmpty
  }
}

extension IndicatorText {
  /// The goals of an indicator, one for each part of the sentence that has a number, or one for several
  /// numbers of one thing, each with its day; none where one of the numbers says nothing that is sure.
  ///
  /// What is to be reached may be named beside the text: then a number alone says enough. In a list of
  /// indicators a number may stand alone with what is counted: «12 пар».
  static func targets(
    in text: String, isNamed: Bool = false, isListed: Bool = false
  ) -> [DraftTarget] {
    var targets: [DraftTarget] = []
    var asides: [String] = []
    for part in text.split(separator: ";") {
      guard let base = BaseValues(String(part)) else { return [] }
      asides += base.said
      // «2024 год – 20 % обучающихся, 10 % педагогов»
      let day = leadingDay(of: base.goal)
      for clause in clauses(of: base.goal, isListed: isListed) {
        let count = targets.count
        guard add(clause, to: &targets, isNamed, isListed) else { return [] }
        if targets.count > count { targets[count].fallDue(by: day) }
      }
      if let last = targets.indices.last {
        targets[last].asides += asides
        asides = []
      }
    }
    return targets
  }

  /// The day with which a part of a sentence begins.
  private static func leadingDay(of text: String) -> String? {
    guard text.contains(","), let first = figures(in: text).first, let day = first.days.first,
      first.follows(day), first.ownWords(in: 0..<day.range.lowerBound).isEmpty
    else { return nil }
    return day.key
  }

  /// Adds what a part of a sentence says is to be reached; whether it was understood.
  private static func add(
    _ clause: String, to targets: inout [DraftTarget], _ isNamed: Bool, _ isListed: Bool
  ) -> Bool {
    let figures = figures(in: clause)
    var goals = figures.filter { $0.isGoal || $0.isDated }
    // «Количество пар – 15»
    if goals.isEmpty, figures.count == 1, let figure = figures.first,
      isCount(figure, isListed) || isListed && figure.opensCount
    {
      goals = figures
    }
    guard let first = goals.first, let last = goals.last, !goals.contains(where: \.isUnclear),
      areOfOneThing(goals), !namesYearByOrder(last.after), !goals.contains(where: \.isChange)
    else { return false }
    let keyed = goals.compactMap { figure in figure.yearKey.map { (key: $0, value: figure.value) } }
    // «2025 – 30, 2026 – 50 (%)»
    let isPercentage = goals.contains(where: \.isPercentage) || clause.contains("(%)")
    let known = targets.last?.unit ?? ""
    if targets.last?.goals.isEmpty == false,
      first.ownWords(in: first.sides.before, beside: known).isEmpty,
      last.ownWords(in: last.sides.behind, beside: known).isEmpty
    {
      // «…, 60 % к 31.05.2026» goes on with what stands before.
      guard !isPercentage || known == "%" else { return false }
      targets[targets.count - 1].goals += keyed
    } else {
      let counted =
        first.isBounded || isListed && first.opensCount || isCount(first, isListed)
        ? unit(in: first.after).flatMap { GoalDays.yearly.contains($0) ? nil : $0 } : nil
      guard
        let unit = isPercentage
          ? "%" : counted ?? (isCount(first, isListed) ? pieces(in: clause) : nil)
      else { return false }
      // «60 %» alone says nothing of what it is.
      guard
        isNamed || !first.ownWords(in: first.sides.before, beside: unit).isEmpty
          || !last.ownWords(in: last.sides.behind, beside: unit == "%" ? unit : "").isEmpty
      else { return false }
      let before = SentenceTargets.subject(first.before, intro: "")
      let hasName =
        !before.isEmpty && !first.goesFromAnother
        && last.ownWords(in: last.sides.behind, beside: unit).isEmpty
      let counts = goals.count == 1 && !first.isChange ? whatCounts(first, unit) : nil
      var target = DraftTarget(
        title: hasName ? before : capitalized(counts ?? clause), unit: unit)
      target.isUpperBound = first.isUpperBound
      target.goals = keyed
      if keyed.isEmpty { target.value = first.value }
      targets.append(target)
      if keyed.isEmpty, goals.count == 1 { return !isPercentage || first.value <= 100 }
    }
    // Of several numbers of one thing each has its day.
    let all = targets.last?.goals ?? []
    return keyed.count == goals.count && Set(all.map(\.key)).count == all.count
      && (!isPercentage || goals.allSatisfy { $0.value <= 100 })
  }

  /// What things are counted in of which nothing else is said, in the language of a text.
  static func pieces(in text: String) -> String {
    text.unicodeScalars.contains(where: Alphabet.isCyrillic) ? "ед." : "units"
  }

  /// What is counted, without the goal that the sentence sets: «Доля учителей от их числа» of «Доля учителей
  /// не менее 50 % от их числа»; nil where no name would be left.
  private static func whatCounts(_ figure: Figure, _ unit: String) -> String? {
    let before = SentenceTargets.subject(figure.before, intro: "")
    let behind = figure.rest(in: figure.sides.behind)
    guard !behind.isEmpty, behind.allSatisfy({ !$0.isNumber && $0 != "(" && $0 != "," }) else {
      return nil
    }
    if !before.isEmpty {
      // «Выполнено 100 % мероприятий» says nothing without the number.
      let isVerb = ["но", "ны", "на", "ло", "ли", "ed"].contains {
        ImportText.words(before).last?.hasSuffix($0) ?? false
      }
      if isVerb { return nil }
      return figure.ownWords(in: figure.sides.before).isEmpty ? nil : before + " " + behind
    }
    if behind.utf8.allSatisfy({ $0 < 0x80 }) {
      return behind.hasPrefix("of ") ? String(behind.dropFirst(3)) : behind
    }
    return unit != "%" && behind == unit ? "Число " + unit : nil
  }

  /// Whether several numbers are said of one thing: the words before and behind the later ones say
  /// nothing that those of the first do not.
  static func areOfOneThing(_ goals: [Figure]) -> Bool {
    var said: Set<String>?
    for (goal, next) in zip(goals, goals.dropFirst()) {
      let parts = goal.parts(before: next)
      let own = goal.ownWords(in: parts.own)
      guard said.map({ $0.isSuperset(of: own) }) ?? true,
        next.ownWords(in: parts.next).isEmpty
      else { return false }
      said = said ?? Set(own)
    }
    guard let said, let last = goals.last else { return true }
    return said.isSuperset(of: last.ownWords(in: last.sides.behind))
  }

  /// Whether a text says in which of its years something is to be reached, as nobody can place: «60 % во
  /// второй год».
  private static func namesYearByOrder(_ text: String) -> Bool {
    let words = ImportText.words(text)
    return zip(words, words.dropFirst()).contains { before, word in
      ImportText.hasStem(word, ["год", "year"])
        && ImportText.hasStem(before, ["перв", "втор", "трет", "first", "second", "third"])
    }
  }

  /// Whether a number is of what says that something is counted.
  private static func isCount(_ figure: Figure, _ isListed: Bool) -> Bool {
    figure.firstWords.first.map { ImportText.hasStem($0, ["числ", "количеств", "number"]) } == true
      && (figure.before.last(where: { $0 != " " }).map { ":–—-".contains($0) } ?? false
        || isListed && ImportText.words(figure.after).isEmpty)
  }
}

extension DraftTarget {
  /// Takes the day of what it stands in, where it has none of its own.
  mutating func fallDue(by day: String?) {
    guard let day, let value, goals.isEmpty else { return }
    goals = [(key: day, value: value)]
    self.value = nil
  }
}
