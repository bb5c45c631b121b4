/// Finds yearly goals in sentences and lists: «не менее 30% в 2022 году».
enum SentenceTargets {
  /// The goals of the lines, one target for all years of one subject; those of the expected results stand
  /// there too, which stay whole.
  static func targets(in text: inout Surroundings, and results: Set<Int>) -> [DraftTarget] {
    var targets: [DraftTarget] = []
    var label = ""
    var labelIndex: Int?
    var intro = ""
    // By when what stands below «Ожидаемые результаты к маю 2025 года» is to be reached.
    var day: String?
    for index in text.lines.indices where !text.lines[index].isUsed || results.contains(index) {
      let line = text.lines[index]
      let isResult = results.contains(index)
      if let heading = PartLabel(line.text) { day = isResult ? heading.day(in: line.text) : nil }
      let base = BaseValues(line.text)
      let figures = IndicatorText.figures(in: base?.goal ?? "").filter(\.isPercentage)
      guard let base, let first = figures.first, !isOfIndicators(line.text),
        figures.allSatisfy({
          $0.yearKey != nil && !$0.isUnclear && !$0.isChange && !$0.goesFromAnother
        })
      else {
        if isResult { targets += withoutYears(line.text, day) }
        if line.text.hasSuffix(":") {
          let mark = PartMark(line.text)
          if mark == nil { intro = line.text }
          label = subject(mark?.rest ?? line.text, intro: mark == nil ? "" : intro)
          labelIndex = index
        }
        continue
      }
      let own = subject(first.before, intro: "")
      let title = ImportText.words(own).count >= 1 ? own : label
      // «… к маю 2026 года» says more than a year.
      guard !title.isEmpty,
        figures.count > 1 || saysNoMore(ImportText.words(base.goal), than: title),
        IndicatorText.areOfOneThing(figures)
      else {
        if isResult { targets += withoutYears(line.text, day) }
        continue
      }
      let goals = figures.compactMap { figure in figure.yearKey.map { ($0, figure.value) } }
        .filter { $0.1 <= 100 }
      // Which of two goals for one year holds, only a person knows: the line is kept as it is.
      guard Set(goals.map(\.0)).count == goals.count else { continue }
      if let known = targets.firstIndex(where: { $0.title == title }) {
        targets[known].goals += goals.filter { goal in
          !targets[known].goals.contains { $0.key == goal.0 }
        }
        .map { (key: $0.0, value: $0.1) }
        targets[known].asides += base.said
      } else {
        var target = DraftTarget(title: title, unit: "%")
        target.isUpperBound = first.isUpperBound
        target.goals = goals.map { (key: $0.0, value: $0.1) }
        target.asides = base.said
        targets.append(target)
      }
      text.use(index..<index + 1)
      if let labelIndex, title == label { text.use(labelIndex..<labelIndex + 1) }
    }
    return targets
  }

  /// Whether a line says behind «Показатели:» what they are.
  private static func isOfIndicators(_ line: String) -> Bool {
    PartLabel(line).map { $0.part == .indicators && !$0.rest.isEmpty } ?? false
  }

  /// The goals of a line of the expected results in percent, due by the day of their heading.
  private static func withoutYears(_ line: String, _ day: String?) -> [DraftTarget] {
    let said = PartLabel(line)?.rest ?? PartMark(line)?.rest ?? line
    return said.split(separator: ";").flatMap { part -> [DraftTarget] in
      let part = LabelledLine.trimmed(part)
      guard IndicatorText.figures(in: part).contains(where: \.isPercentage) else { return [] }
      return IndicatorText.targets(in: part).map { target in
        var target = target
        target.fallDue(by: day)
        return target
      }
    }
  }

  /// Whether a goal and its year say all that the words of a line do, beside what it is about.
  private static func saysNoMore(_ words: [String], than title: String) -> Bool {
    let said = Set(ImportText.words(title))
    return words.allSatisfy {
      said.contains($0) || ofGoals.contains($0) || $0.first?.isNumber == true
    }
  }

  /// Words that say of a number how it is meant, and by when.
  static let ofGoals = Set(
    NumberBound.all.flatMap { ImportText.words($0.words) } + NumberBound.to
      + [
        "чем", "на", "в", "план", "к", "ко", "год", "года", "году", "годом", "г", "уч", "учебный",
        "учебного", "учебном", "учебному", "процентов", "и", "а", "затем", "конец", "концу",
        "конца", "school", "academic", "year", "in", "by", "percent", "and", "then", "the", "end",
        "of",
        "until",
      ])

  /// What a goal is about: the words before «не менее», without marks.
  static func subject(_ text: String, intro: String) -> String {
    var subject = PartMark(text)?.rest ?? text
    for bound in NumberBound.all where !bound.isRightBefore {
      if let found = subject.lowercased().firstRange(of: bound.words) {
        let count = subject.lowercased().distance(
          from: subject.lowercased().startIndex, to: found.lowerBound)
        subject = String(subject.prefix(count))
      }
    }
    func trim() {
      while let last = subject.last, " :,;-–—(≤≥<>=".contains(last) { subject.removeLast() }
    }
    trim()
    for words in NumberBound.all.filter(\.isRightBefore).map(\.words) + NumberBound.to
    where subject.lowercased().hasSuffix(" " + words) {
      subject.removeLast(words.count)
      trim()
    }
    while let first = subject.first, " ,;-–—•".contains(first) { subject.removeFirst() }
    guard !subject.isEmpty else { return "" }
    let isCoverage = ImportText.words(intro).contains { $0.hasPrefix("охват") }
    let hasOwn = ImportText.words(subject).contains { $0.hasPrefix("охват") || $0.hasPrefix("дол") }
    return IndicatorText.capitalized(isCoverage && !hasOwn ? "охват " + subject : subject)
  }
}
