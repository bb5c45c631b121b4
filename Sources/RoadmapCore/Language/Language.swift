/// A language that people read `roadmap` in.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Russian.
  case russian = "ru"
}

extension Language {
  /// The wording in this language.
  package func text(en english: String, ru russian: String) -> String {
    LocalizedText(en: english, ru: russian)[self]
  }

  /// A text in quotes: «…», inside which „…“ stands; “…”, inside which ‘…’ stands.
  package func quoted(_ text: String) -> String {
    switch self {
    case .english:
      "“\(text.replacing("“", with: "‘").replacing("”", with: "’"))”"
    case .russian:
      "«\(text.replacing("«", with: "„").replacing("»", with: "“"))»"
    }
  }
}
