import Letters
import SourceTables

/// Goals that stand in sentences: «не менее 10% обучающихся», «не менее 30% в 2022 году».
enum IndicatorText {
  /// A number of a sentence with what stands around it.
  struct Figure {
    var value: Double
    var isPercentage: Bool
    /// What the sentence says right before the number: at least, at most, or nothing.
    var isUpperBound = false
    var isBounded = false
    /// Whether it is one of two («10–15 %»), or nobody says on which side of it the goal lies («до 10 %»).
    var isUnclear = false
    /// Whether something goes up or down to it from another number: «с 10 до 25 %».
    fileprivate(set) var goesFromAnother = false
    /// The sentence and the place of the number in it, so that words are cut out only when asked for.
    fileprivate let scalars: [Unicode.Scalar]
    let range: Range<Int>
    /// The year or the day by which it is to be reached, as goals are keyed: «в 2022 году».
    var yearKey: String?
    /// The days of the sentence.
    fileprivate(set) var days: [DueDay] = []

    /// The words before it, but for the day.
    var before: String {
      let day = days.last { $0.range.upperBound <= range.lowerBound }
      guard let day, follows(day) else {
        return String(String.UnicodeScalarView(scalars[..<range.lowerBound]))
      }
      var words = String(String.UnicodeScalarView(scalars[..<day.range.lowerBound]))
        .split(separator: " ")
      while let last = words.last, SentenceTargets.ofGoals.contains(last.lowercased()) {
        words.removeLast()
      }
      return words.joined(separator: " ")
    }
    /// The words behind it.
    var after: String { String(String.UnicodeScalarView(scalars[range.upperBound...])) }

    /// A part of the sentence without its days.
    func text(of part: Range<Int>) -> String {
      var rest: [Unicode.Scalar] = []
      var start = part.lowerBound
      for day in days where part.contains(day.range.lowerBound) {
        rest += scalars[start..<max(start, day.range.lowerBound)] + [" "]
        start = max(start, min(day.range.upperBound, part.upperBound))
      }
      return String(String.UnicodeScalarView(rest + scalars[start..<part.upperBound]))
    }

    /// The words of a part of the sentence that say more than a goal and its day do.
    func ownWords(in part: Range<Int>, beside unit: String = "") -> [String] {
      let said = ImportText.words(unit)
      return ImportText.words(text(of: part)).filter {
        !SentenceTargets.ofGoals.contains($0) && $0.first?.isNumber != true && !said.contains($0)
      }
    }

    /// Whether the last word before it is one of some.
    func follows(_ words: Set<String>) -> Bool {
      let word = FoldedWords.last(before: range.lowerBound, of: scalars)
      return words.contains(String(String.UnicodeScalarView(word)))
    }

    /// The first words of the sentence, but for those behind it.
    var firstWords: [String] {
      ImportText.words(
        String(String.UnicodeScalarView(scalars[..<min(range.lowerBound, surroundings)])))
    }

    /// What stands between it and the next number, cut at the last comma or «и»: what is said of it, and
    /// what of the next.
    func parts(before next: Figure) -> (own: Range<Int>, next: Range<Int>) {
      let between = range.upperBound..<max(range.upperBound, next.range.lowerBound)
      let cut =
        scalars[between].lastIndex { ",;".contains(Character($0)) }
        ?? between.last { place in
          scalars[place] == " "
            && ["и", "а", "and"].contains(
              String(String.UnicodeScalarView(FoldedWords.first(from: place + 1, of: scalars))))
        } ?? between.upperBound
      return (between.lowerBound..<cut, cut..<between.upperBound)
    }

    /// All that stands before it, and behind it.
    var sides: (before: Range<Int>, behind: Range<Int>) {
      (0..<range.lowerBound, range.upperBound..<scalars.count)
    }
  }

  /// How much of a sentence is looked at on either side of a number, so that a long line with many
  /// numbers takes no longer than its length says.
  private static let surroundings = 200

  /// The parts of a sentence between commas; a part without a verb of its own stays with the one before.
  ///
  /// In a list a number with what is counted is a part of its own: «12 пар, 100 % педагогов».
  static func clauses(of text: String, isListed: Bool = false) -> [String] {
    var clauses: [String] = []
    // How many brackets are open behind the last part.
    var depth = 0
    var lastHas = true
    for piece in pieces(of: text) {
      let numbers = figures(in: piece)
      let hasFigure = numbers.contains {
        $0.isPercentage || $0.isBounded || isListed && $0.opensCount
      }
      let isOpen = clauses.last.map { last in
        NumberBound.all.contains { !$0.isRightBefore && last.hasSuffix($0.words) }
      }
      if clauses.isEmpty || hasFigure && lastHas && isOpen != true && depth == 0 {
        clauses.append(Whitespace.trimmed(piece[...]))
        lastHas = !numbers.isEmpty
      } else {
        clauses[clauses.count - 1] += "," + piece
        lastHas = lastHas || !numbers.isEmpty
      }
      for character in piece { depth += character == "(" ? 1 : character == ")" ? -1 : 0 }
    }
    return clauses
  }

  /// A text taken apart at its commas, but for those of numbers.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      if pieces.last?.last?.isNumber == true, piece.first?.isNumber == true {
        pieces[pieces.count - 1] += "," + piece
      } else {
        pieces.append(String(piece))
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// The numbers of a text outside of brackets, years and ranges of ages left out.
  static func figures(in text: String) -> [Figure] {
    let scalars = Array(text.unicodeScalars)
    let isRussian = scalars.contains(where: Alphabet.isCyrillic)
    var figures: [Figure] = []
    var depth = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "(" { depth += 1 }
      if scalars[index] == ")" { depth -= 1 }
      guard isDigit(scalars, index) else {
        index += 1
        continue
      }
      let start = index
      let digits = digits(of: scalars, &index, isRussian: isRussian)
      guard depth == 0, let value = number(digits),
        // «2 024» is no year.
        YearKey.year(digits) == nil || index - start > digits.utf8.count,
        start == 0 || !ImportText.isLetter(scalars[start - 1]), !isOfSchoolYear(scalars, start)
      else { continue }
      let isRange = passRange(scalars, &index, isRussian: isRussian)
      passEnding(scalars, &index)
      var figure = figure(value, scalars, start..<index)
      // «20/30/40 %»
      let isOfSeveral =
        start > 1 && scalars[start - 1] == "/" && isDigit(scalars, start - 2)
        || index < scalars.count && scalars[index] == "/" && isDigit(scalars, index + 1)
      figure.isUnclear = figure.isUnclear || isRange || isOfSeveral
      figures.append(figure)
    }
    return dated(figures, scalars)
  }

  /// Whether a number is the second one of «2023/24», behind which a dash makes no range.
  private static func isOfSchoolYear(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    start > 4 && scalars[start - 1] == "/"
      && YearKey.year(String(String.UnicodeScalarView(scalars[start - 5..<start - 1]))) != nil
  }

  /// The numbers with the days by which they are to be reached, without those of the days, and without
  /// those from which something grows or falls («с 10 до 25 %»).
  private static func dated(_ figures: [Figure], _ scalars: [Unicode.Scalar]) -> [Figure] {
    var days = figures.isEmpty ? [] : DueDay.all(in: scalars)
    let figures = figures.filter { figure in !days.contains { $0.range.overlaps(figure.range) } }
    var kept: [Figure] = []
    var goesOn = false
    for (index, figure) in figures.enumerated() {
      let next = figures.indices.contains(index + 1) ? figures[index + 1] : nil
      if let next, figure.follows(froms), !next.isUnclear,
        case let between = scalars[figure.range.upperBound..<next.range.lowerBound],
        ImportText.words(String(String.UnicodeScalarView(between))).last
          .map(NumberBound.to.contains) ?? false
      {
        // «с 20 % в 2023 году до 35 %»
        goesOn = true
        days.removeAll { figure.range.upperBound..<next.range.lowerBound ~= $0.range.lowerBound }
      } else {
        kept.append(figure)
        kept[kept.count - 1].goesFromAnother = goesOn
        goesOn = false
      }
    }
    guard !days.isEmpty else { return kept }
    for index in kept.indices { kept[index].days = days }
    var goals = kept.indices.filter { kept[$0].isGoal || kept[$0].isDated }
    // «Число наставников – 25 чел. к 01.11.2025»
    if goals.isEmpty, kept.count == 1 { goals = [0] }
    guard let first = goals.first else { return kept }
    let areBefore = days.contains { kept[first].follows($0) }
    for (place, index) in goals.enumerated() {
      let next = goals.indices.contains(place + 1) ? kept[goals[place + 1]].range.lowerBound : nil
      // Of several days before it the nearest.
      let day = (areBefore ? days.reversed() : days).first {
        areBefore
          ? kept[index].follows($0)
          : $0.range.lowerBound >= kept[index].range.upperBound
            && $0.range.upperBound <= next ?? scalars.count
      }
      kept[index].yearKey = day?.key
    }
    // «К 1 июня 2026 г. охват педагогов – 60 %»
    if goals.count == 1, days.count == 1, kept[first].yearKey == nil,
      kept[first].ownWords(in: 0..<days[0].range.lowerBound).isEmpty
    {
      kept[first].yearKey = days[0].key
    }
    return kept
  }

  /// The words for a number from which something goes.
  private static let froms: Set = ["с", "со", "from"]

  private static func isDigit(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }

  /// The digits of a number with a full stop for its sign: «1 250», «1,5», “1,250”.
  private static func digits(
    of scalars: [Unicode.Scalar], _ index: inout Int, isRussian: Bool
  ) -> String {
    var digits = ""
    var isWhole = true
    // How many digits stand behind the last gap.
    var run = 0
    while index < scalars.count {
      if isDigit(scalars, index) {
        digits.unicodeScalars.append(scalars[index])
        run += 1
        index += 1
        continue
      }
      let isGroup =
        isWhole && digits.first != "0" && !isDigit(scalars, index + 4)
        && (1...3).allSatisfy { isDigit(scalars, index + $0) }
      let sign = scalars[index]
      if isGroup, run == digits.utf8.count ? run <= 3 : run == 3,
        CharacterSort(sign) == .space || sign == "," && !isRussian
      {
        run = 0
        index += 1
      } else if sign == "," || sign == ".", isWhole, isDigit(scalars, index + 1) {
        digits += "."
        isWhole = false
        index += 1
      } else {
        break
      }
    }
    return digits
  }

  /// Goes on behind the second of two numbers, «10–15», «10 % – 15 %»; whether there is one.
  private static func passRange(
    _ scalars: [Unicode.Scalar], _ index: inout Int, isRussian: Bool
  ) -> Bool {
    var next = index
    func pass(_ signs: Set<Unicode.Scalar>) -> Bool {
      let start = next
      while next < scalars.count, signs.contains(scalars[next]) { next += 1 }
      return next > start
    }
    let blanks: Set<Unicode.Scalar> = [" ", .noBreakSpace]
    _ = pass(blanks)
    let hasSign = pass(["%"])
    _ = pass(blanks)
    guard pass(["-", "–", "—"]) else { return false }
    _ = pass(blanks)
    guard isDigit(scalars, next) else { return false }
    let second = digits(of: scalars, &next, isRussian: isRussian)
    guard YearKey.year(second) == nil else { return false }
    let end = next
    _ = pass(blanks)
    guard !hasSign || next < scalars.count && scalars[next] == "%" else { return false }
    index = end
    return true
  }

  /// Goes on behind the ending of a number that is written in figures: «5-ти», «3-х».
  private static func passEnding(_ scalars: [Unicode.Scalar], _ index: inout Int) {
    guard index < scalars.count, scalars[index] == "-" else { return }
    let letters = scalars[(index + 1)...].prefix(4).prefix(while: Alphabet.isCyrillic)
    if (1...3).contains(letters.count) { index += letters.count + 1 }
  }

  private static func figure(
    _ value: Double, _ scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> Figure {
    let before = String(scalars[..<range.lowerBound].suffix(surroundings))
    let words = ImportText.words(before)
    let behind = scalars[range.upperBound...].drop { CharacterSort($0) == .space }
    let rest = String(behind.prefix(surroundings))
    let lowered = rest.lowercased()
    var figure = Figure(
      value: value,
      isPercentage: ["%", "процент", "percent", "per cent"].contains(where: lowered.hasPrefix),
      scalars: scalars, range: range)
    if let bound = NumberBound.before(words, before) {
      (figure.isBounded, figure.isUpperBound) = (true, bound.isUpper)
    } else if let last = words.last, NumberBound.to.contains(last) {
      let isUpper = NumberBound.isUpper(behindTo: words)
      figure.isUpperBound = isUpper ?? false
      figure.isUnclear =
        isUpper == nil
        || words.dropLast().last.map { OutsideNumber.isWhole($0) && YearKey.year($0) == nil }
          == true
          && words.dropLast(2).last.map(froms.contains) != true
    }
    return figure
  }

  private static func number(_ digits: String) -> Double? {
    guard let value = Double(digits), value.isFinite, value < 1e12 else { return nil }
    return value
  }

  /// The noun behind a number, with the words before it that say which: «молодых педагогов», “employer
  /// mentors”.
  static func unit(in after: String) -> String? {
    let words = after.prefix { !".,;:()–—%".contains($0) }.split(separator: " ").map(String.init)
    guard let first = words.first, first.count > 2 || first == "шт",
      first.contains(where: \.isLetter)
    else {
      return nil
    }
    let near = words.prefix(longestUnit)
    let isLatin = first.unicodeScalars.allSatisfy(\.isASCII)
    // In English the noun is the first of several things.
    let end = near.firstIndex { word in
      isLatin
        ? word.hasSuffix("s") && !word.hasSuffix("ss") || ["people", "staff"].contains(word)
        : !["ых", "их"].contains(where: word.hasSuffix) && word != "и"
    }
    return near[...(end ?? 0)].joined(separator: " ")
  }

  /// In words.
  private static let longestUnit = 4

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
