/// A text in every language; a new language is a new parameter, so the compiler lists what is missing.
public struct LocalizedText: Hashable, Sendable {
  private let english: String
  private let russian: String

  /// Makes a text from its wording in every language.
  public init(en english: String, ru russian: String) {
    self.english = english
    self.russian = russian
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .russian: russian
    }
  }
}
