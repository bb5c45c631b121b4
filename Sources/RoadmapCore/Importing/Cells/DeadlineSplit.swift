/// Tells several deadlines of one cell apart.
enum DeadlineSplit {
  /// The deadlines of a cell that stands beside several activities; one where they belong together.
  static func deadlines(in cell: String) -> [String] {
    var pieces: [String] = []
    for line in cell.split(separator: "\n") {
      let text = ImportText.line(String(line))
      guard !text.isEmpty else { continue }
      let hasWord = text.unicodeScalars.contains(where: ImportText.isLetter)
      let isDate = text.unicodeScalars.contains(".") && text.count >= 6
      if hasWord || isDate || pieces.isEmpty {
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
    guard listed.count > 1, listed.allSatisfy(DeadlineLook.looksLike) else { return [cell] }
    return listed
  }
}
