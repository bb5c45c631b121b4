/// Text as people compare it: without regard to case, ё and е, or the number of spaces.
package struct SearchText: Hashable, Sendable {
  private let folded: String

  /// Folds a text.
  package init(_ text: String) {
    folded = text.lowercased()
      .map { $0 == "ё" ? "е" : $0 }
      .split(whereSeparator: \.isWhitespace)
      .map { String($0) }
      .joined(separator: " ")
  }

  /// The words of the text.
  package var words: [SearchText] { folded.split(separator: " ").map { SearchText(String($0)) } }

  /// Whether another text stands somewhere in this one.
  package func contains(_ other: SearchText) -> Bool { folded.contains(other.folded) }

  /// Whether it begins as another text does; nothing begins with an empty one.
  package func begins(with other: SearchText) -> Bool {
    !other.folded.isEmpty && folded.hasPrefix(other.folded)
  }
}
