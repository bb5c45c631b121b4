/// The keys that Russian and Latin letters share, for words typed in the wrong layout.
enum KeyboardLayout {
  private static let russian = Array("йцукенгшщзхъфывапролджэячсмитьбю")
  private static let latin = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.")
  private static let keys = Dictionary(uniqueKeysWithValues: zip(russian, latin))

  /// The word in lower case, each Russian letter replaced by the Latin one on its key: `ыефегы` is `status`.
  static func latin(_ word: String) -> String {
    String(word.lowercased().map { keys[$0] ?? $0 })
  }
}
