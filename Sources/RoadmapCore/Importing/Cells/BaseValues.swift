import SourceTables

/// A text of goals without what it says of where they start from: «35 % (в 2023 году – 20 %)», «12, было
/// 4», “35%, up from 20% in 2023”.
struct BaseValues {
  /// What is to be reached.
  private(set) var goal: String
  /// What was before, in the words of the text.
  private(set) var said: [String] = []

  /// Takes a text apart; nil where a bracket holds a goal of its own with its day, which nobody can place.
  init?(_ text: String) {
    goal = text
    guard text.contains(where: \.isNumber) else { return }
    guard let rest = takeBrackets(of: text) else { return nil }
    takeParts(of: rest)
  }

  /// The text without the brackets that say of another number when it was, or that it is no goal.
  private mutating func takeBrackets(of text: String) -> String? {
    guard text.contains("(") else { return text }
    var rest = ""
    var inner = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { rest.append(character) } else { inner.append(character) }
      guard character == ")", depth > 0 else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      let words = String(inner.dropFirst().dropLast())
      let figures = IndicatorText.figures(in: words)
      let isDated = figures.first.map { !$0.days.isEmpty } ?? false
      if isDated, figures.contains(where: \.isBounded) { return nil }
      if isDated || !figures.isEmpty && BaseValues.areNamed(in: words) {
        said.append(ImportText.line(words))
        while rest.last == " " { rest.removeLast() }
      } else {
        rest += inner
      }
      inner = ""
    }
    return rest + inner
  }

  /// Leaves out the parts that begin with «было», where a number stands beside them that is to be reached.
  private mutating func takeParts(of text: String) {
    goal = text
    let words = text.split(separator: " ")
    let folded = words.map { ImportText.words(String($0)).first ?? "" }
    guard folded.indices.contains(where: { BaseValues.begin(at: $0, of: folded) }) else { return }
    var rest = ""
    var parts: [String] = []
    var index = 0
    while index < words.count {
      guard BaseValues.begin(at: index, of: folded) else {
        rest += (rest.isEmpty ? "" : " ") + words[index]
        index += 1
        continue
      }
      let end = words[index...].firstIndex { $0.last.map { ",;.".contains($0) } ?? false }
      let part = words[index...(end ?? words.count - 1)].joined(separator: " ")
      index = (end ?? words.count - 1) + 1
      guard !IndicatorText.figures(in: part).isEmpty else {
        rest += (rest.isEmpty ? "" : " ") + part
        continue
      }
      parts.append(LabelledLine.trimmed(part[...]))
      while let last = rest.last, " ,:–—-".contains(last) { rest.removeLast() }
      if !rest.isEmpty, let sign = part.last, ",;.".contains(sign) { rest.append(sign) }
    }
    guard !IndicatorText.figures(in: rest).isEmpty else { return }
    goal = rest
    said += parts
  }

  /// Whether words say what was reached, or from where it starts: «Факт», «На начало года».
  static func areNamed(in text: String) -> Bool {
    ImportText.words(text).contains {
      ImportText.hasStem($0, actuals + starts)
        || ["начало", "start", "ранее", "сейчас"].contains($0) || alone.contains($0)
    }
  }

  /// Whether words say what was reached by some day: «Факт».
  static func areActual(in text: String) -> Bool {
    ImportText.words(text).contains { ImportText.hasStem($0, actuals) }
  }

  /// Whether a word begins what was before, with the word behind it.
  private static func begin(at index: Int, of words: [String]) -> Bool {
    let next = words.indices.contains(index + 1) ? words[index + 1] : ""
    return alone.contains(words[index]) || ["факт", "против", "versus"].contains(words[index])
      || ImportText.hasStem(words[index], starts)
        && ImportText.hasStem(next, ["значени", "уров", "показател", "величин", "value", "level"])
      || pairs.contains("\(words[index]) \(next)")
  }

  private static let actuals = ["факт", "actual"]
  private static let starts = ["базов", "исходн", "текущ", "baseline", "current"]
  private static let alone: Set = ["было", "baseline", "was", "were", "currently", "now"]
  private static let pairs: Set = [
    "в прошлом", "по сравнению", "up from", "compared with", "compared to", "last year",
  ]
}
