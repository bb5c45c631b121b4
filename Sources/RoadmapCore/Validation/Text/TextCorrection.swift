/// Something in a text that can be written better, and how.
struct TextCorrection: Sendable {
  /// Looks for corrections, in the order of the text; the closure says whether a Cyrillic word stands
  /// right behind a digit anywhere in the file.
  typealias Search = @Sendable (PlacedText, (String) -> Bool) -> [TextCorrection]

  /// The characters, counted from 0.
  let range: Range<Int>
  /// What to write instead; nil where only a person can say.
  let replacement: String?
  /// What is wrong.
  let message: LocalizedText
}

extension PlacedText {
  /// The text with corrections made that do not overlap and stand in its order.
  func corrected(_ corrections: [TextCorrection]) -> String {
    var result = String.UnicodeScalarView()
    var done = 0
    for correction in corrections where correction.range.lowerBound >= done {
      guard let replacement = correction.replacement else { continue }
      // One by one: to append a sequence at once would copy all that stands before it.
      for scalar in scalars[done..<correction.range.lowerBound] { result.append(scalar) }
      for scalar in replacement.unicodeScalars { result.append(scalar) }
      done = correction.range.upperBound
    }
    result.append(contentsOf: scalars[done...])
    return String(result)
  }

  /// Words that tell what to write, shortened where the text is long; nil where nothing changes.
  func advice(_ corrections: [TextCorrection]) -> LocalizedText? {
    let better = corrected(corrections)
    guard Array(better.unicodeScalars) != scalars else { return nil }
    guard scalars.count <= 80 else {
      guard let only = corrections.first, let replacement = only.replacement else { return nil }
      let start = max(0, only.range.lowerBound - 20)
      let end = min(scalars.count, only.range.upperBound + 20)
      let part =
        text(start..<only.range.lowerBound) + replacement + text(only.range.upperBound..<end)
      return LocalizedText(en: "write “…\(part)…”", ru: "напишите «…\(part)…»")
    }
    return LocalizedText(en: "write “\(better)”", ru: "напишите «\(better)»")
  }
}
