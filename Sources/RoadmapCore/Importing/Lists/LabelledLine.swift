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
  /// In characters.
  private static let longestLabelText = 80
  /// «отв», «исп», «соисп», in characters.
  private static let longestAbbreviation = 5
  private static let roles: [ColumnRole] = [
    .activity, .deadline, .responsible, .keyResult, .documents,
  ]

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
    while let sign = rest[searched...].firstIndex(where: { ":–—-.".contains($0) }) {
      searched = rest.index(after: sign)
      guard let label = LabelledLine.label(before: sign, in: rest) else { continue }
      close(rest[..<label.start])
      open = label.role
      rest = rest[searched...].drop { ":–—- ".contains($0) }
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
    let deadline = LabelledLine.trimmed(head[head.index(after: opening)...])
    guard DeadlineLook.isAlone(deadline) else { return }
    fields.insert((.deadline, deadline), at: 0)
    head = LabelledLine.trimmed(head[..<opening])
  }

  /// The label that ends at a sign: at a colon, at a dash between spaces, or at its own full stop.
  private static func label(
    before sign: Substring.Index, in text: Substring
  ) -> (role: ColumnRole, start: Substring.Index)? {
    switch text[sign] {
    case ":": return label(endingIn: text[..<sign], isSure: true)
    case ".":
      let letters = text[..<sign].suffix(longestAbbreviation + 1).reversed().prefix(
        while: \.isLetter)
      guard letters.count <= longestAbbreviation,
        PartyWords.isLabel(String(letters.reversed()).lowercased())
      else { return nil }
      return label(endingIn: text[...sign], isSure: false)
    default:
      return text[..<sign].last == " " ? label(endingIn: text[..<sign], isSure: false) : nil
    }
  }

  /// The label that ends a text, and where it begins: the longest whose words all belong to it.
  ///
  /// A dash may stand behind any word, so before it a label begins the line, or stands behind a sign.
  private static func label(
    endingIn text: Substring, isSure: Bool
  ) -> (role: ColumnRole, start: Substring.Index)? {
    let words = text.suffix(longestLabelText).split(whereSeparator: { $0 == " " || $0 == "(" })
    for count in stride(from: min(longestLabel, words.count), to: 0, by: -1) {
      guard let first = words.suffix(count).first else { continue }
      let label = text[first.startIndex...]
      let before = text[..<first.startIndex].last { $0 != " " }
      guard isSure || before.map({ ".;,(".contains($0) }) ?? true else { continue }
      // «Отв.: директор», «исп. директор»; «Контроль» is a title where it begins the line.
      let said = ImportText.words(String(label))
      if count == 1, said.count == 1, PartyWords.isLabel(said[0]),
        before != nil || HeaderWords.role(of: said[0]) == .responsible
      {
        return (.responsible, first.startIndex)
      }
      // What is done begins the line.
      guard !label.contains(where: { ".;,".contains($0) }),
        let role = HeaderWords.role(of: String(label)),
        roles.contains(role), isLabel(said),
        role != .activity || isSure && before == nil,
        // «Результаты первого полугодия – декабрь» is done then.
        isSure || role != .keyResult
          || said.allSatisfy({ ImportText.hasStem($0, ofResults) || HeaderWords.goesOn($0) })
      else { continue }
      return (role, first.startIndex)
    }
    return nil
  }

  private static let ofResults = [
    "результат", "итог", "продукт", "эффект", "ожидаем", "планируем", "result", "outcome", "output",
    "deliverable", "expected", "planned",
  ]

  /// A line that a label and what it is the label of make, each of which stood on a line of its own.
  static func line(label: String, _ text: String) -> String {
    (label.hasSuffix(":") ? label : label + ":") + " " + text
  }

  /// Whether a line is nothing but a label.
  static func isLabel(_ line: String) -> Bool {
    let line = line[...]
    let label = line.hasSuffix(":") ? line.dropLast() : line
    return label.utf8.count <= longestLabelText && !label.contains(":")
      && PartMark(String(line)) == nil
      && self.label(endingIn: label, isSure: true)?.start == label.startIndex
  }

  private static func isLabel(_ words: [String]) -> Bool {
    let firsts = [
      "срок", "дата", "результат", "ожидаем", "планируем", "документ",
      "когда",
      "кто",
      "мероприяти", "наименовани", "название", "что", "activity", "action", "task", "what",
      "deadline", "due", "when", "by", "owner", "lead", "who", "result", "documents",
    ]
    return words.first.map { PartyWords.isLabel($0) || ImportText.hasStem($0, firsts) } ?? false
  }

  /// A text without the signs that end a part of a line.
  static func trimmed(_ text: Substring) -> String {
    var text = Whitespace.trimmed(text)
    while let last = text.last, ".;,(– -—".contains(last), !text.hasSuffix("г."),
      !PersonName.endsWithInitials(text)
    {
      text.removeLast()
    }
    while text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
    return text
  }
}
