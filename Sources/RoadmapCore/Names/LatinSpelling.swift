import Letters

/// Russian names in Latin letters, as names of files and addresses have them: «Galkina», «soloviev».
enum LatinSpelling {
  /// Letters and what they stand for, longer ones first; what is not here stands for itself.
  private static let table = FoldedWords.listed(
    """
    shch-щ sch-щ zh-ж kh-х ts-ц tz-ц cy-ци ci-ци ch-ч sh-ш ph-ф yo-е jo-е ck-к a-а b-б c-к d-д e-е \
    f-ф g-г h-х i-и j-и k-к l-л m-м n-н o-о p-п q-к r-р s-с t-т u-у v-в w-в x-кс y-и z-з
    """
  ).map { $0.split(separator: "-") }

  /// A Latin word, in small letters, in Russian ones.
  static func russian(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.contains(where: Alphabet.isLatin) else { return word }
    var result: [Unicode.Scalar] = []
    var rest = word[...]
    while let letter = rest.first {
      let row = table.first { rest.starts(with: $0[0]) }
      result += row?[1] ?? [letter]
      rest = rest.dropFirst(row?[0].count ?? 1)
    }
    return result
  }

  /// What a word of either alphabet, in small letters, has in common with its other spellings.
  static func sound(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    // «Щербакова» is «Shcherbakova» and «Sherbakova».
    let sound = SpellingKey.sound(
      russian(word).map { $0 == "й" ? "и" : $0 == "щ" ? "ш" : $0 })
    // «Васильев» is «Vasilev» and «Vasiliev».
    return sound.enumerated().filter { index, letter in
      letter != "и" || index + 1 == sound.count || sound[index + 1] != "е"
    }.map(\.element)
  }
}
