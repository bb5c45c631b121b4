/// A plan without a table: numbered lines or lines with dashes, each with its deadline at the end.
struct PlanList {
  private(set) var items: [DraftItem] = []

  /// Reads the lines that begin with a mark and name a deadline in brackets or behind a dash.
  init(_ text: inout Surroundings) {
    for index in text.lines.indices {
      let line = text.lines[index]
      guard let mark = PartMark(line.text), !mark.rest.isEmpty, let cut = PlanList.cut(mark.rest)
      else {
        continue
      }
      var item = DraftItem(
        kind: .activity, depth: 0, mark: mark.parts.count == 1 ? mark : nil, title: cut.title,
        place: text.place(index))
      item.deadline = cut.deadline
      items.append(item)
      text.use(index..<index + 1)
    }
  }

  private static func cut(_ text: String) -> (title: String, deadline: String)? {
    var text = text[...]
    while let last = text.last, ".; ".contains(last) { text.removeLast() }
    for (opening, closing) in [
      ("(", ")"), (" – ", ""), (" — ", ""), (" - ", ""), (": ", ""), (", ", ""),
    ] {
      guard closing.isEmpty || text.hasSuffix(closing),
        let found = text.ranges(of: opening).last
      else { continue }
      let deadline = text[found.upperBound...].dropLast(closing.count)
      let title = text[..<found.lowerBound]
      if DeadlineLook.looksLike(String(deadline)), title.count > 5 {
        return (ImportText.line(String(title)), ImportText.line(String(deadline)))
      }
    }
    return nil
  }
}
