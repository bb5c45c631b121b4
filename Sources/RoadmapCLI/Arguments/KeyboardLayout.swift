/// The keys that Russian and Latin letters share, for words typed in the wrong layout.
enum KeyboardLayout {
  private static let russian = Array("йцукенгшщзхъфывапролджэячсмитьбю")
  private static let latin = Array("qwertyuiop[]asdfghjkl;'zxcvbnm,.")

  /// The word in lower case, each Russian letter replaced by the Latin one on its key: `ыефегы` is `status`.
  static func latin(_ word: String) -> String {
    translated(word, from: russian, to: latin)
  }

  /// The word in lower case, each Latin letter replaced by the Russian one on its key: `cnfnec` is
  /// «статус».
  static func russian(_ word: String) -> String {
    translated(word, from: latin, to: russian)
  }

  private static func translated(
    _ word: String, from old: [Character], to new: [Character]
  ) -> String {
    let keys = Dictionary(uniqueKeysWithValues: zip(old, new))
    return String(word.lowercased().map { keys[$0] ?? $0 })
  }
}
