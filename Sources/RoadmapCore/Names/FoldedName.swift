import Letters

/// The name of a party, reduced to what two spellings of it have in common.
///
/// Case, ё, dots, quotes, the number of spaces and look-alike Latin letters are gone.
struct FoldedName: Hashable, Sendable {
  /// The words, in small letters.
  let words: [[Unicode.Scalar]]

  init(_ name: String) {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    let scalars = Array(name.unicodeScalars)
    word.reserveCapacity(scalars.count)
    let isCyrillic = scalars.contains(where: Alphabet.isCyrillic)
    for scalar in scalars {
      switch scalar {
      case _ where CharacterSort(scalar) == .combining: continue
      case _ where Alphabet.isLetter(scalar) || Alphabet.isDigit(scalar):
        word.append(FoldedName.folded(scalar, isCyrillic: isCyrillic))
      case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
        word.append(scalar)
      default:
        // A copy of its own length; to share the storage would have it made anew for every word.
        if !word.isEmpty { words.append(Array(word[...])) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  private static func folded(_ scalar: Unicode.Scalar, isCyrillic: Bool) -> Unicode.Scalar {
    let letter = isCyrillic ? Alphabet.cyrillicTwin(of: scalar) ?? scalar : scalar
    switch Alphabet.lowercased(letter) {
    case "ё": return "е"
    // A breve that is lost leaves «и», so the two count as one letter.
    case "й": return "и"
    case let small: return small
    }
  }

  /// All letters and digits in a row, with a space between the words.
  var letters: [Unicode.Scalar] { Array(words.joined(separator: [" "])) }
}
