/// A text in every language; a new language is a new parameter, so the compiler lists what is missing.
public struct LocalizedText: Sendable {
  private enum Wording: Sendable {
    case texts(english: String, russian: String)
    case made(@Sendable (Language) -> String)
  }

  private let wording: Wording

  /// Makes a text from its wording in every language.
  public init(en english: String, ru russian: String) {
    wording = .texts(english: english, russian: russian)
  }

  /// Makes a text that is put into words only in the language that is asked for, each time; it must be
  /// the same each time.
  public init(_ words: @escaping @Sendable (Language) -> String) {
    wording = .made(words)
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch wording {
    case .texts(let english, let russian):
      switch language {
      case .english: english
      case .russian: russian
      }
    case .made(let words): words(language)
    }
  }
}

extension LocalizedText: Hashable {
  /// Whether two texts say the same in every language.
  public static func == (one: LocalizedText, other: LocalizedText) -> Bool {
    Language.allCases.allSatisfy { one[$0] == other[$0] }
  }

  /// Hashes the wording in every language.
  public func hash(into hasher: inout Hasher) {
    for language in Language.allCases { hasher.combine(self[language]) }
  }
}
