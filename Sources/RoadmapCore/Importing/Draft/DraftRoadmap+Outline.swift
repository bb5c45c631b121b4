extension DraftRoadmap {
  /// The plan as an indented list: number, title, deadline and parties of every line.
  var outline: String {
    let period = period.map { " (\($0.start) – \($0.end))" } ?? ""
    var lines = [title, organization + period]
    for item in items {
      let indent = String(repeating: "  ", count: item.depth + (item.kind == .stage ? 0 : 1))
      var line = "\(indent)\(item.id) \(item.title)"
      if let deadline = item.deadline { line += " · \(ImportText.line(deadline))" }
      if !item.responsible.isEmpty { line += " · \(item.responsible.joined(separator: ", "))" }
      lines.append(line)
    }
    for target in targets + items.flatMap(\.targets) {
      lines.append("% \(target.title), \(target.unit)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
