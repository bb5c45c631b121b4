/// The keys that Russian and English letters share, for words typed in the wrong layout.
package enum Keyboard {
  private static let russian = Array("йцукенгшщзхъфывапролджэячсмитьбю".unicodeScalars)
  private static let english = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.".unicodeScalars)
  private static let toEnglish = Dictionary(uniqueKeysWithValues: zip(russian, english))
  private static let toRussian = Dictionary(uniqueKeysWithValues: zip(english, russian))

  /// The word in lower case, each Russian letter replaced by the English one on its key: `ыефегы` is
  /// `status`.
  package static func english(_ word: String) -> String { translated(word, by: toEnglish) }

  /// The word in lower case, each English letter replaced by the Russian one on its key: `cnfnec` is
  /// «статус».
  package static func russian(_ word: String) -> String { translated(word, by: toRussian) }

  private static func translated(
    _ word: String, by keys: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars { result.append(keys[scalar] ?? scalar) }
    return String(result)
  }

  /// What somebody meant who typed a word of Latin letters with the Russian keyboard in mind, capitals
  /// kept; nil where a key has no letter of both alphabets.
  package static func meantInRussian(_ word: some Sequence<Unicode.Scalar>) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in word {
      guard Alphabet.isLatin(scalar), let meant = toRussian[Alphabet.lowercased(scalar)] else {
        return nil
      }
      let isUpper = Alphabet.isUppercase(scalar)
      result.append(isUpper ? Unicode.Scalar(meant.value - 0x20) ?? meant : meant)
    }
    return String(result)
  }
}
