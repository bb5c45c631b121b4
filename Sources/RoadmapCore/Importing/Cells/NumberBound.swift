import Letters

/// What a sentence says of a number: that it has to be reached, or is not to be passed.
///
/// One list for the numbers themselves, the parts of a sentence, its subject and what came out.
struct NumberBound {
  /// The words or the sign.
  let words: String
  /// Whether the number is not to be passed.
  let isUpper: Bool
  /// Whether nothing may stand between it and the number; a word or two may else («не менее чем»).
  let isRightBefore: Bool

  private init(_ words: String, isUpper: Bool, isRightBefore: Bool = false) {
    (self.words, self.isUpper, self.isRightBefore) = (words, isUpper, isRightBefore)
  }

  /// Every bound; one that holds another in it stands before that.
  static let all: [NumberBound] =
    [
      "не менее", "не ниже", "не меньше", "at least", "no less than", "not less than",
      "no fewer than", "not below", "not under",
    ].map { NumberBound($0, isUpper: false) }
    + [
      "не более", "не выше", "не больше", "не превыша", "не свыше", "no more than",
      "not more than", "at most", "not exceed", "not above", "not over",
    ].map { NumberBound($0, isUpper: true) }
    + ["минимум", "≥", ">"].map { NumberBound($0, isUpper: false, isRightBefore: true) }
    + [
      "ниже", "менее", "меньше", "максимум", "below", "under", "less than", "fewer than",
      "maximum", "≤", "<",
    ].map { NumberBound($0, isUpper: true, isRightBefore: true) }

  /// The bound that stands before a number: `words` are the last ones before it, `text` is all of it.
  static func before(_ words: [String], _ text: String) -> NumberBound? {
    let near = " " + words.suffix(4).joined(separator: " ")
    if let sign = text.unicodeScalars.last(where: { !CharacterSort($0).isBlank && $0 != "=" }),
      let bound = all.first(where: { $0.words == String(sign) })
    {
      return bound
    }
    return all.first { bound in
      bound.isRightBefore ? near.hasSuffix(" " + bound.words) : near.contains(bound.words)
    }
  }

  /// The bound that ends the name of an indicator, «Отчисление, не более, %», with the name before it; nil
  /// where a number follows, which it is said of.
  static func ending(_ name: String) -> (name: String, bound: NumberBound)? {
    let lowered = name.lowercased()
    guard lowered.count == name.count else { return nil }
    for bound in all {
      guard let found = lowered.ranges(of: bound.words).last,
        found.lowerBound > lowered.startIndex,
        !lowered[lowered.index(before: found.lowerBound)].isLetter
      else { continue }
      // «не превышает»
      let rest = lowered[found.upperBound...].drop(while: \.isLetter)
      guard !rest.contains(where: \.isNumber),
        ImportText.words(String(rest)).allSatisfy(mayFollow.contains)
      else { continue }
      var own = name.prefix(lowered[..<found.lowerBound].count)
      while let last = own.last, " ,;:(–—-".contains(last) { own.removeLast() }
      // A unit stays with the name that it ends.
      return (rest.contains(where: \.isLetter) || own.isEmpty ? name : String(own), bound)
    }
    return nil
  }

  private static let mayFollow: Set = [
    "чел", "человек", "ед", "единиц", "шт", "штук", "процентов", "балла", "баллов", "percent",
    "people",
  ]

  /// Where «до 10 %» stands: whether the number is not to be passed, as the words before say what grows
  /// or falls; nil where they do not.
  static func isUpper(behindTo words: [String]) -> Bool? {
    let falls = words.contains { word in falling.contains { word.hasPrefix($0) } }
    let grows = words.contains { word in growing.contains { word.hasPrefix($0) } }
    return falls == grows ? nil : falls
  }

  /// The words for a number up to which something goes.
  static let to: Set = ["до", "to"]

  private static let falling = [
    "сниж", "сниз", "сокра", "уменьш", "пониж", "ушедш", "отток", "отсев", "опозда", "пропус",
    "reduc", "decreas", "lower", "drop", "cut",
  ]
  private static let growing = [
    "увелич", "повы", "рост", "прирост", "вырас", "вырос", "довест", "довед", "достиг", "достич",
    "достиж", "охват", "расшир", "increas", "rais", "rise", "grow", "reach", "improv",
  ]
}
