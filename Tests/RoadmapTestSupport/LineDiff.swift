/// What has to be done to one text, line by line, to make it the other.
enum LineDiff {
  private static let context = 2

  /// The changed lines with their neighbours; `-` before a line of `old`, `+` before one of `new`.
  static func between(_ old: String, _ new: String) -> String {
    let oldLines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let newLines = new.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in newLines.difference(from: oldLines) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [(mark: Character, text: Substring)] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < oldLines.count || newIndex < newLines.count {
      if removed.contains(oldIndex) {
        lines.append(("-", oldLines[oldIndex]))
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        lines.append(("+", newLines[newIndex]))
        newIndex += 1
      } else {
        lines.append((" ", oldLines[oldIndex]))
        oldIndex += 1
        newIndex += 1
      }
    }
    return near(lines)
  }

  private static func near(_ lines: [(mark: Character, text: Substring)]) -> String {
    var shown: Set<Int> = []
    for index in lines.indices where lines[index].mark != " " {
      shown.formUnion(max(0, index - context)...min(lines.count - 1, index + context))
    }
    var text = ""
    var last = -1
    for index in shown.sorted() {
      if index > last + 1 { text += "…\n" }
      text += "\(lines[index].mark)\(lines[index].text)\n"
      last = index
    }
    return text
  }
}
