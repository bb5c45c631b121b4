/// Tells several deadlines of one cell apart.
enum DeadlineSplit {
  /// The entries of a list whose numbers go from 1 to its end; nil for any other lines.
  static func numbered(_ lines: [String]) -> [String]? {
    let marks = lines.compactMap { PartMark($0) }
    guard lines.count > 1, marks.map(\.parts) == (1...lines.count).map({ [$0] }),
      marks.allSatisfy({ !$0.rest.isEmpty })
    else { return nil }
    return marks.map(\.rest)
  }

  /// The deadlines of a cell that stands beside several activities; one where they belong together.
  static func deadlines(in cell: String) -> [String] {
    var pieces: [String] = []
    for line in cell.split(separator: "\n") {
      let text = ImportText.line(String(line))
      guard !text.isEmpty else { continue }
      let hasWord = text.unicodeScalars.contains(where: ImportText.isLetter)
      let isDate = text.unicodeScalars.contains(".") && text.count >= 6
      // Behind a comma goes on what is one.
      if pieces.last?.hasSuffix(",") != true, hasWord || isDate || pieces.isEmpty {
        pieces.append(text)
      } else {
        pieces[pieces.count - 1] += " " + text
      }
    }
    let listed = pieces.map { piece -> String in
      guard let mark = PartMark(piece), !mark.rest.isEmpty, mark.parts.count <= 1,
        DeadlineLook.looksLike(mark.rest)
      else { return piece }
      return mark.rest
    }
    if let numbered = numbered(pieces) { return numbered }
    guard listed.count > 1, listed.allSatisfy(DeadlineLook.looksLike) else { return [cell] }
    return listed
  }
}
