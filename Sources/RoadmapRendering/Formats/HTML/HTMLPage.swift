package import RoadmapCore

/// What an HTML page needs beside its document.
package struct HTMLPage: Sendable, Hashable {
  /// The language of the text, for browsers and screen readers.
  package var language: Language
  /// A sentence at the foot of the page; empty for none.
  package var footnote: String

  /// Describes a page.
  package init(language: Language, footnote: String = "") {
    self.language = language
    self.footnote = footnote
  }
}
