import SourceTables

/// A line that says what is done, and behind labels when, by whom and what comes of it.
///
/// As in «Собрание. Срок: октябрь. Ответственный: директор».
struct LabelledLine {
  /// What stands before the first label, without signs at its end.
  private(set) var head = ""
  /// What stands behind the labels, in their order.
  private(set) var fields: [(role: ColumnRole, text: String)] = []

  /// A label has no more words: «Ответственный исполнитель», «Срок исполнения».
  private static let longestLabel = 3
  private static let roles: [ColumnRole] = [.deadline, .responsible, .keyResult, .documents]

  /// Reads a line.
  init(_ line: String) {
    var rest = line[...]
    var open: ColumnRole?
    func close(_ text: Substring) {
      if let role = open {
        fields.append((role, LabelledLine.trimmed(text)))
      } else {
        head = LabelledLine.trimmed(text)
      }
    }
    var searched = rest.startIndex
    while let colon = rest[searched...].firstIndex(of: ":") {
      let after = rest.index(after: colon)
      guard let label = LabelledLine.label(endingIn: rest[..<colon]) else {
        searched = after
        continue
      }
      close(rest[..<label.start])
      open = label.role
      rest = rest[after...]
      searched = rest.startIndex
    }
    close(rest)
    fields.removeAll { $0.text.isEmpty }
    takeDeadline()
  }

  /// «Собрание (октябрь; ответственный: директор)»: what stands before the label says when.
  private mutating func takeDeadline() {
    guard !fields.isEmpty, !fields.contains(where: { $0.role == .deadline }),
      let opening = head.lastIndex(of: "(")
    else { return }
    let deadline = String(head[head.index(after: opening)...])
    guard DeadlineLook.looksLike(deadline) else { return }
    fields.insert((.deadline, ImportText.line(deadline)), at: 0)
    head = LabelledLine.trimmed(head[..<opening])
  }

  /// The label that ends a text, and where it begins: the longest whose words all belong to it.
  private static func label(
    endingIn text: Substring
  ) -> (role: ColumnRole, start: Substring.Index)? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "(" })
    for count in stride(from: min(longestLabel, words.count), to: 0, by: -1) {
      guard let first = words.suffix(count).first else { continue }
      let label = text[first.startIndex...]
      // «Отв.: директор».
      if count == 1, ImportText.words(String(label)) == ["отв"] {
        return (.responsible, first.startIndex)
      }
      guard !label.contains(where: { ".;,".contains($0) }),
        let role = HeaderWords.role(of: String(label)),
        roles.contains(role), isLabel(ImportText.words(String(label)))
      else { continue }
      return (role, first.startIndex)
    }
    return nil
  }

  private static func isLabel(_ words: [String]) -> Bool {
    let firsts = [
      "срок", "дата", "ответствен", "исполнител", "результат", "документ", "когда", "кто",
      "deadline", "due", "when", "responsible", "owner", "who", "result", "documents",
    ]
    return words.first.map { ImportText.hasStem($0, firsts) } ?? false
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = Whitespace.trimmed(text)
    while let last = text.last, ".;,(– -—".contains(last), !text.hasSuffix("г.") {
      text.removeLast()
    }
    while text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
    return text
  }
}
