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
    /// The sentence and the place of the number in it, so that words are cut out only when asked for.
    fileprivate let scalars: [Unicode.Scalar]
    fileprivate let range: Range<Int>
    /// The year that stands behind it («в 2022 году»).
    var yearKey: String?

    /// The words before it.
    var before: String { String(scalars[..<range.lowerBound]) }
    /// The words behind it.
    var after: String { String(scalars[range.upperBound...]) }
  }

  /// How much of a sentence is looked at on either side of a number, so that a long line with many
  /// numbers takes no longer than its length says.
  private static let surroundings = 200

  /// The goals of an indicator, one for each part of the sentence that has a number.
  static func targets(in text: String) -> [DraftTarget] {
    clauses(of: text).compactMap { clause in
      guard let figure = figures(in: clause).first(where: { $0.isPercentage || $0.isBounded }),
        let unit = figure.isPercentage ? "%" : unit(in: figure.after),
        !figure.isPercentage || figure.value <= 100
      else { return nil }
      var target = DraftTarget(title: capitalized(clause), unit: unit)
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
    for piece in text.split(separator: ",") {
      let hasFigure = figures(in: String(piece)).contains { $0.isPercentage || $0.isBounded }
      let lastHas = clauses.last.map { !figures(in: $0).isEmpty } ?? true
      let isOpen = clauses.last.map { (lowerBounds + upperBounds).contains(where: $0.hasSuffix) }
      if hasFigure, lastHas, isOpen != true,
        depth(of: clauses.joined(separator: ",")) == 0
      {
        clauses.append(Whitespace.trimmed(piece))
      } else if clauses.isEmpty {
        clauses.append(Whitespace.trimmed(piece))
      } else {
        clauses[clauses.count - 1] += "," + String(piece)
      }
    }
    return clauses
  }

  private static func depth(of text: String) -> Int {
    text.reduce(0) { depth, character in
      character == "(" ? depth + 1 : character == ")" ? depth - 1 : depth
    }
  }

  /// The numbers of a text outside of brackets, years and ranges of ages left out.
  static func figures(in text: String) -> [Figure] {
    let scalars = Array(text.unicodeScalars)
    var figures: [Figure] = []
    var depth = 0
    var index = 0
    while index < scalars.count {
      if scalars[index] == "(" { depth += 1 }
      if scalars[index] == ")" { depth -= 1 }
      guard ("0"..."9").contains(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count,
        ("0"..."9").contains(scalars[index])
          || (scalars[index] == "," || scalars[index] == ".") && index + 1 < scalars.count
            && ("0"..."9").contains(scalars[index + 1])
      {
        index += 1
      }
      guard depth == 0, let value = number(String(scalars[start..<index])),
        YearKey.year(String(scalars[start..<index])) == nil,
        start == 0 || !ImportText.isLetter(scalars[start - 1])
      else { continue }
      figures.append(figure(value, scalars, start..<index))
    }
    return figures
  }

  private static func figure(
    _ value: Double, _ scalars: [Unicode.Scalar], _ range: Range<Int>
  ) -> Figure {
    let words = ImportText.words(String(scalars[..<range.lowerBound].suffix(surroundings)))
    let near = " " + words.suffix(4).joined(separator: " ")
    let behind = scalars[range.upperBound...].drop { CharacterSort($0) == .space }
    let rest = String(behind.prefix(surroundings))
    var figure = Figure(
      value: value, isPercentage: rest.hasPrefix("%") || rest.lowercased().hasPrefix("процент"),
      scalars: scalars, range: range)
    let isLower = lowerBounds.contains(where: near.contains) || near.hasSuffix("минимум")
    figure.isUpperBound =
      !isLower
      && (upperBounds.contains(where: near.contains) || limits.contains(where: near.hasSuffix))
    figure.isBounded = figure.isUpperBound || isLower
    figure.yearKey = yearKey(String(rest.prefix(40)))
    return figure
  }

  /// What is said before the number that has to be reached, and before the one that is not to be passed.
  static let lowerBounds = [
    "не менее", "не ниже", "не меньше", "at least", "no less than", "not less than",
    "no fewer than",
  ]
  static let upperBounds = [
    "не более", "не выше", "не больше", "не превыша", "не свыше", "no more than", "not more than",
    "at most", "not exceed",
  ]
  /// The same in one word right before the number: «ниже 10 %», “below 10%”.
  private static let limits = [
    " ниже", " менее", " меньше", " максимум", " below", " under", " less than", " fewer than",
    " maximum",
  ]

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

  /// A number as Russian and English texts write it.
  static func number(_ text: String) -> Double? {
    let plain = String(
      text.unicodeScalars.filter { CharacterSort($0) != .space }.map { $0 == "," ? "." : $0 })
    guard let value = Double(plain), value.isFinite, value >= 0, value < 1e12 else { return nil }
    return value
  }

  /// The noun behind a number, with the adjective before it.
  private static func unit(in after: String) -> String? {
    let words = after.split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let first = words.first, first.count > 2 else { return nil }
    if let second = words.dropFirst().first, first.hasSuffix("ых") || first.hasSuffix("их") {
      return first + " " + second
    }
    return first
  }

  static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
