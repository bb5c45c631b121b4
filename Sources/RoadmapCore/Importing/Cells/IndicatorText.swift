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
    /// The sentence and the place of the number in it, so that words are cut out only when asked for.
    fileprivate let scalars: [Unicode.Scalar]
    fileprivate let range: Range<Int>
    /// The year that stands behind it («в 2022 году»).
    var yearKey: String?

    /// The words before it.
    var before: String { String(scalars[..<range.lowerBound]) }
    /// The words behind it.
    var after: String { String(scalars[range.upperBound...]) }
    /// Whether it is a percentage with which the sentence ends.
    var isLast: Bool {
      isPercentage && !scalars[range.upperBound...].contains(where: ImportText.isLetter)
    }
  }

  /// How much of a sentence is looked at on either side of a number, so that a long line with many
  /// numbers takes no longer than its length says.
  private static let surroundings = 200

  /// The goals of an indicator, one for each part of the sentence that has a number.
  static func targets(in text: String) -> [DraftTarget] {
    clauses(of: text).compactMap { clause in
      guard let figure = figures(in: clause).first(where: { $0.isPercentage || $0.isBounded }),
        !figure.isUnclear, let unit = figure.isPercentage ? "%" : unit(in: figure.after),
        !figure.isPercentage || figure.value <= 100
      else { return nil }
      let name = figure.isLast ? SentenceTargets.subject(figure.before, intro: "") : ""
      var target = DraftTarget(title: name.isEmpty ? capitalized(clause) : name, unit: unit)
      target.isUpperBound = figure.isUpperBound
      if let key = figure.yearKey {
        target.goals = [(key, figure.value)]
      } else {
        target.value = figure.value
      }
      return target
    }
  }

  /// The parts of a sentence between commas; a part without a verb of its own stays with the one before.
  private static func clauses(of text: String) -> [String] {
    var clauses: [String] = []
    // How many brackets are open behind the last part.
    var depth = 0
    var lastHas = true
    for piece in pieces(of: text) {
      let numbers = figures(in: piece)
      let hasFigure = numbers.contains { $0.isPercentage || $0.isBounded }
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
        start == 0 || !ImportText.isLetter(scalars[start - 1])
      else { continue }
      let isRange = passRange(scalars, &index, isRussian: isRussian)
      passEnding(scalars, &index)
      var figure = figure(value, scalars, start..<index)
      figure.isUnclear = figure.isUnclear || isRange
      figures.append(figure)
    }
    return figures
  }

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
        isUpper == nil || words.dropLast().last.map { OutsideNumber.isWhole($0) } == true
    }
    figure.yearKey = yearKey(String(rest.prefix(40)))
    return figure
  }

  /// The year behind a number, before the next number.
  private static func yearKey(_ text: String) -> String? {
    var words = text.split { !$0.isNumber && !$0.isLetter && $0 != "%" }
    if words.first == "%" { words.removeFirst() }
    words.removeAll { $0 == "%" }
    guard let position = words.prefix(5).firstIndex(where: { YearKey.year($0) != nil }),
      words[..<position].allSatisfy({ !OutsideNumber.isWhole($0) }),
      let year = YearKey.year(words[position])
    else { return nil }
    let next = words.dropFirst(position + 1)
    if let second = next.first.flatMap({ YearKey.year($0) }), second == year + 1 {
      return YearKind.school.key(startingIn: year)
    }
    return String(year)
  }

  private static func number(_ digits: String) -> Double? {
    guard let value = Double(digits), value.isFinite, value < 1e12 else { return nil }
    return value
  }

  /// The noun behind a number, with the adjective before it.
  private static func unit(in after: String) -> String? {
    let words = after.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first, first.count > 2 else { return nil }
    if let second = words.dropFirst().first,
      ["ых", "их", "ed"].contains(where: first.hasSuffix)
    {
      return first + " " + second
    }
    return first
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
