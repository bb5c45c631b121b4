package import RoadmapCore

/// A line for somebody to sign on.
package struct ReportSignature: Sendable, Hashable {
  /// Who signs, by position.
  package var position: String
  /// The name to print behind the line; empty where it is written by hand.
  package var name: String

  /// What is written on the three lines of a signature.
  package static func captions(in language: Language) -> [String] {
    [
      language.text(en: "signature", ru: "подпись"), language.text(en: "name", ru: "расшифровка"),
      language.text(en: "date", ru: "дата"),
    ]
  }
}
