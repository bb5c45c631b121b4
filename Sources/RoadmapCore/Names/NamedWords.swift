import Letters

/// The words of a text in which a name may stand, first to last.
///
/// In the name of a file, «prikaz-petrov.docx» or «ProtokolPetrova.pdf», a word ends at a hyphen and
/// before a capital.
struct NamedWords: Sequence, IteratorProtocol {
  /// A word, and where it stands.
  struct Word {
    let range: Range<Int>
    /// Whether it begins with a capital, or need not to, as names of files.
    let mayBeName: Bool
    /// Whether it belongs to the name of a file, or to an address.
    let isInPath: Bool
    /// Whether it begins a sentence, where every word has a capital.
    let isFirst: Bool
  }

  private let scalars: [Unicode.Scalar]
  private let isPath: Bool
  private let end: Int
  private var index: Int
  private var isFirst: Bool

  init(of scalars: [Unicode.Scalar], in range: Range<Int>, isPath: Bool) {
    self.scalars = scalars
    self.isPath = isPath
    index = range.lowerBound
    end = range.upperBound
    isFirst = range.lowerBound == 0
  }

  mutating func next() -> Word? {
    while index < end, !isOfWord(scalars[index]) || scalars[index] == "-" {
      if NameReader.sentenceEnds.contains(scalars[index]) { isFirst = true }
      index += 1
    }
    guard index < end else { return nil }
    let start = index
    let isInPath = isPath || isInPath(start)
    while index < end, isOfWord(scalars[index]) {
      if isInPath, index > start, scalars[index] == "-" || isHump(index) { break }
      index += 1
    }
    defer { isFirst = false }
    return Word(
      range: start..<index, mayBeName: isInPath || Alphabet.isUppercase(scalars[start]),
      isInPath: isInPath, isFirst: isFirst)
  }

  private func isHump(_ index: Int) -> Bool {
    Alphabet.isUppercase(scalars[index]) && !Alphabet.isUppercase(scalars[index - 1])
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    FoldedWords.isLetter(scalar) || scalar == "-" || FoldedWords.isUnseen(scalar)
  }

  /// Whether the signs of a path stand in what blanks enclose around a place; a full stop is one where
  /// letters follow.
  private func isInPath(_ place: Int) -> Bool {
    let isBlank = { (index: Int) in CharacterSort(scalars[index]).isBlank }
    let start = scalars[..<place].indices.last(where: isBlank).map { $0 + 1 } ?? 0
    let stop = scalars[place...].indices.first(where: isBlank) ?? scalars.count
    return scalars[start..<stop].indices.contains { index in
      switch scalars[index] {
      case "_", "/", "\\", "@": true
      case ".":
        index + 2 < stop && !Alphabet.isUppercase(scalars[index + 1])
          && FoldedWords.isLetter(scalars[index + 1]) && FoldedWords.isLetter(scalars[index + 2])
      default: false
      }
    }
  }
}
