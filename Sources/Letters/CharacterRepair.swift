/// What makes every character of a text the one that it seems to be.
package enum CharacterRepair {
  /// Some characters of a text that have to go, or that are another one.
  package struct Change: Sendable {
    /// The characters, counted from 0.
    package let range: Range<Int>
    /// What to write instead; nil where only a person can say.
    package let replacement: [Unicode.Scalar]?
    /// What the character is that is changed, the first of several.
    package let sort: CharacterSort
  }

  /// Everything that has to change, in the order of the text; nothing overlaps.
  package static func changes(in scalars: [Unicode.Scalar]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while index < scalars.count {
      let sort = CharacterSort(scalars[index])
      guard sort != .oldBreak else {
        changes.append(Change(range: index..<index + 1, replacement: ["\n"], sort: sort))
        index += 1
        continue
      }
      guard sort.isHidden else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !CharacterSort($0).isHidden } ?? scalars.count
      if let change = HiddenRun(index..<end, of: scalars).change { changes.append(change) }
      index = end
    }
    return changes
  }

  /// A text with everything changed that needs no person.
  package static func repaired(_ text: String) -> String {
    guard mayNeedRepair(text.utf8.span) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var done = 0
    for change in changes(in: scalars) {
      guard let replacement = change.replacement else { continue }
      for scalar in scalars[done..<change.range.lowerBound] { result.append(scalar) }
      for scalar in replacement { result.append(scalar) }
      done = change.range.upperBound
    }
    guard done > 0 else { return text }
    for scalar in scalars[done...] { result.append(scalar) }
    return String(result)
  }

  private static func mayNeedRepair(_ bytes: Span<UInt8>) -> Bool {
    for offset in bytes.indices where CharacterSort.leads[Int(bytes[offset])] {
      switch CharacterSort(code: bytes.character(at: offset).code) {
      case .other, .space, .layout, .quote, .dash, .ellipsis: break
      default: return true
      }
    }
    return false
  }
}

/// Marks and characters without width that stand in a row, judged by what stands around them.
private struct HiddenRun {
  private let run: Range<Int>
  private let scalars: [Unicode.Scalar]
  private let before: Unicode.Scalar?
  private let after: Unicode.Scalar?

  init(_ run: Range<Int>, of scalars: [Unicode.Scalar]) {
    self.run = run
    self.scalars = scalars
    before = run.lowerBound > 0 ? scalars[run.lowerBound - 1] : nil
    after = run.upperBound < scalars.count ? scalars[run.upperBound] : nil
  }

  /// What to write instead; nil where all of it is on purpose.
  var change: CharacterRepair.Change? {
    let sorts = scalars[run].map { CharacterSort($0) }
    let first = sorts.first { $0.isObeyed } ?? sorts.first ?? .invisible
    let (letter, kept) = kept()
    let isLetterNew = letter != before
    if kept.elementsEqual(scalars[run]), !isLetterNew {
      // «é» of two characters is a question; the stress of «за́мок» is on purpose.
      guard let before, Alphabet.isLatin(before), sorts.contains(.combining) else { return nil }
      return CharacterRepair.Change(
        range: run.lowerBound - 1..<run.upperBound, replacement: nil, sort: .combining)
    }
    if isLetterNew || sorts.contains(.combining), let letter, Alphabet.isLetter(letter) {
      return CharacterRepair.Change(
        range: run.lowerBound - 1..<run.upperBound, replacement: [letter] + kept, sort: first)
    }
    // A control character between two words held them apart, whatever it was meant for.
    let isGap = sorts.contains(.control) && kept.isEmpty && isOfWord(before) && isOfWord(after)
    return CharacterRepair.Change(range: run, replacement: isGap ? [" "] : kept, sort: first)
  }

  /// The character before the run, with the marks of the run that it takes in, and what else stays.
  private func kept() -> (letter: Unicode.Scalar?, rest: [Unicode.Scalar]) {
    var letter = before
    var rest: [Unicode.Scalar] = []
    let keepsJoiners = before != nil && !isPlain(before) && !isPlain(after)
    for scalar in scalars[run] {
      switch CharacterSort(scalar) {
      case .combining:
        if let base = letter, let composed = Self.composed[Pair(base: base, mark: scalar)] {
          letter = composed
        } else if keeps(scalar), !rest.contains(scalar) {
          rest.append(scalar)
        }
      case .joiner where keepsJoiners: rest.append(scalar)
      default: break
      }
    }
    return (letter, rest)
  }

  /// Whether a mark may belong to the character before: to a letter of another language, or as stress.
  private func keeps(_ mark: Unicode.Scalar) -> Bool {
    guard let before else { return false }
    if Alphabet.isCyrillic(before) { return mark == CharacterTable.stress }
    return Alphabet.isLatin(before) || !before.isASCII && CharacterSort(before) == .other
  }

  /// Whether a character is one that joiners do nothing to: a letter of ours, or a blank.
  private func isPlain(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return Alphabet.isLetter(scalar) || CharacterSort(scalar).isBlank
  }

  private func isOfWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { Alphabet.isLetter($0) || Alphabet.isDigit($0) } ?? false
  }

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private static let composed: [Pair: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: CharacterTable.composed.map {
      (Pair(base: $0.base, mark: $0.mark), $0.letter)
    })
}
