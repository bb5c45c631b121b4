import Letters

/// What a converter leaves behind of a document's markup.
enum MarkupCorrections {
  /// What begins a mark in square brackets that word processors write.
  private static let brackets = ["[bookmark:", "[image:", "[hyperlink:", "[footnote:", "[toc:"]
  private static let entities = [
    "&nbsp;": " ", "&quot;": "\"", "&laquo;": "«", "&raquo;": "»", "&amp;": "&", "&lt;": "<",
    "&gt;": ">", "&mdash;": "—", "&ndash;": "–", "&#160;": " ", "&#34;": "\"", "&#39;": "'",
  ]
  private static let tags = [
    "a", "b", "br", "div", "em", "font", "i", "li", "ol", "p", "span", "strong", "sub", "sup",
    "table", "td", "tr", "u", "ul",
  ]

  static func all(in text: PlacedText) -> [TextCorrection] {
    let scalars = text.scalars
    // Markdown's marks stand in pairs.
    let pairs = ["*", "_"].filter { (mark: Unicode.Scalar) in scalars.count { $0 == mark } >= 4 }
    var corrections: [TextCorrection] = []
    var index = 0
    while index < scalars.count {
      guard let (end, replacement) = mark(at: index, scalars, pairs) else {
        index += 1
        continue
      }
      let culprit = text.text(index..<end)
      corrections.append(
        TextCorrection(
          range: index..<end, replacement: replacement,
          message: LocalizedText(
            en: "“\(culprit)” is a leftover of the document's markup",
            ru: "«\(culprit)» — след разметки исходного документа")))
      index = end
    }
    return corrections
  }

  /// The end of the mark that begins at an index, and what it stands for; `pairs` are the marks of
  /// Markdown that occur often enough.
  private static func mark(
    at index: Int, _ scalars: [Unicode.Scalar], _ pairs: [Unicode.Scalar]
  ) -> (end: Int, replacement: String)? {
    let ahead = scalars[index...].prefix(200)
    switch scalars[index] {
    case "[":
      guard brackets.contains(where: { starts(ahead, with: $0) }),
        let close = ahead.firstIndex(of: "]")
      else { return nil }
      return (close + 1, "")
    case "&":
      guard let end = ahead.prefix(8).firstIndex(of: ";") else { return nil }
      return entities[String(ahead[index...end])].map { (end + 1, $0) }
    case "<":
      guard let end = ahead.firstIndex(of: ">") else { return nil }
      let name = ahead[(index + 1)..<end].drop { $0 == "/" }.prefix(while: Alphabet.isLatin)
      return tags.contains(String(name).lowercased()) ? (end + 1, "") : nil
    case "*", "_":
      let next = index + 1
      guard next < scalars.count, scalars[next] == scalars[index] else { return nil }
      let isLong = next + 1 < scalars.count && scalars[next + 1] == scalars[index]
      return pairs.contains(scalars[index]) && !isLong ? (next + 1, "") : nil
    default: return nil
    }
  }

  private static func starts(_ scalars: ArraySlice<Unicode.Scalar>, with text: String) -> Bool {
    scalars.lazy.map(Alphabet.lowercased).starts(with: text.unicodeScalars)
  }
}
