import Letters

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
  func corrected(_ corrections: [TextCorrection]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var done = 0
    for correction in corrections where correction.range.lowerBound >= done {
      guard let replacement = correction.replacement else { continue }
      result += scalars[done..<correction.range.lowerBound]
      result += replacement.unicodeScalars
      done = correction.range.upperBound
    }
    result += scalars[done...]
    return result
  }

  /// Words that tell what to write, shortened where the text is long; nil where nothing changes.
  func advice(_ corrections: [TextCorrection]) -> LocalizedText? {
    let better = corrected(corrections)
    guard better != scalars else { return nil }
    // What nobody sees can be shown neither in its place nor gone.
    let isDeletion = corrections.allSatisfy { correction in
      correction.replacement == ""
        && scalars[correction.range].allSatisfy { CharacterSort($0).isObeyed }
    }
    if isDeletion { return LocalizedText(en: "delete it", ru: "удалите его") }
    guard scalars.count <= 80 else {
      guard let only = corrections.first, let replacement = only.replacement else { return nil }
      let start = max(0, only.range.lowerBound - 20)
      let end = min(scalars.count, only.range.upperBound + 20)
      let part =
        text(start..<only.range.lowerBound) + replacement + text(only.range.upperBound..<end)
      return LocalizedText(en: "write “…\(part)…”", ru: "напишите «…\(part)…»")
    }
    let whole = String(better)
    return LocalizedText(en: "write “\(whole)”", ru: "напишите «\(whole)»")
  }
}
