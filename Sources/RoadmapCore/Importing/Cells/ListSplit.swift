/// Tells the entries of one cell apart: numbered, with dashes, or in paragraphs of their own.
struct ListSplit: Sendable {
  /// An entry.
  struct Entry: Hashable, Sendable {
    /// The number as it is written; nil for a dash and for plain text.
    var mark: PartMark?
    /// The text without the mark.
    var text: String
  }

  /// What stands before the list; nil where there is nothing.
  private(set) var head: String?
  /// The entries; one where the cell holds no list.
  private(set) var entries: [Entry] = []
  /// Whether nothing but as many parties beside it tells its paragraphs apart.
  private(set) var isByParties = false
  /// How many paragraphs, each of which could be an entry, became one; 0 where none did.
  private(set) var joinedCount = 0

  /// Two paragraphs may be a title on two lines.
  private static let fewestJoined = 3

  /// Reads a cell.
  ///
  /// `sentences` says whether paragraphs that end with a full stop are entries of their own, `deadlines`
  /// and `parties` how many stand beside the cell.
  init(
    _ cell: String, sentences: Bool = false, deadlines: @autoclosure () -> Int = 1,
    parties: @autoclosure () -> Int = 1
  ) {
    let lines = ImportText.lines(cell)
    // Of one line nothing can be told by what stands beside it.
    let deadlines = lines.count > 1 ? deadlines() : 1
    let marks = lines.map { PartMark($0) ?? (deadlines > 1 ? ListSplit.letter($0) : nil) }
    let numbered = ListSplit.sequence(marks)
    if !numbered.isEmpty {
      split(lines, marks, at: numbered)
    } else if marks.contains(where: { $0?.parts.isEmpty == true }) {
      splitDashes(lines, marks, deadlines)
    } else if sentences, ListSplit.areSentences(lines) {
      entries = lines.map { Entry(mark: nil, text: ImportText.line($0)) }
    } else if ListSplit.areParagraphs(lines), parties() == lines.count {
      entries = lines.map { Entry(mark: nil, text: ImportText.line($0)) }
      isByParties = true
    } else {
      entries = [Entry(mark: nil, text: ImportText.line(cell))]
      if ListSplit.areParagraphs(lines),
        lines.count >= Self.fewestJoined || lines.count == deadlines
          || ListSplit.areSentences(lines)
          || lines.dropFirst().allSatisfy(DocumentWords.beginsWork)
      {
        joinedCount = lines.count
      }
    }
    splitInlineNumbers()
    for index in entries.indices {
      while let last = entries[index].text.last, last == ";" || last == "," {
        entries[index].text.removeLast()
      }
    }
    entries.removeAll { $0.text.isEmpty && $0.mark == nil }
  }

  /// A letter before an entry that stands beside a deadline of its own, as the sign that it is there.
  private static func letter(_ line: String) -> PartMark? {
    guard var mark = PartMark(ofEntry: line), mark.isLetter else { return nil }
    mark.parts = []
    return mark
  }

  /// The lines whose numbers go on from each other; a number that repeats 1 was automatic once.
  private static func sequence(_ marks: [PartMark?]) -> [Int] {
    var found: [Int] = []
    var last: [Int] = []
    for (index, mark) in marks.enumerated() {
      guard let mark, !mark.parts.isEmpty, !mark.isHeading || index == 0 else { continue }
      let goesOn =
        last.isEmpty
        ? true
        : mark.parts.count >= last.count
          ? (mark.parts.last ?? 0) <= (last.last ?? 0) + 3 || mark.parts.count > last.count
          : true
      guard goesOn, mark.parts.count < 5 else { continue }
      found.append(index)
      last = mark.parts
    }
    // One number deep inside of a text is part of it.
    if found.count == 1, found != [0] { return [] }
    return found
  }

  private mutating func split(_ lines: [String], _ marks: [PartMark?], at starts: [Int]) {
    let before = lines[..<(starts.first ?? 0)].joined(separator: "\n")
    head = before.isEmpty ? nil : ImportText.line(before)
    for (position, start) in starts.enumerated() {
      let end = starts.indices.contains(position + 1) ? starts[position + 1] : lines.count
      let text = ([marks[start]?.rest ?? ""] + lines[(start + 1)..<end]).joined(separator: " ")
      entries.append(Entry(mark: marks[start], text: ImportText.line(text)))
    }
  }

  /// Dashes are entries where the cell begins with one; behind a colon they belong to its sentence, unless
  /// as many deadlines stand beside them.
  private mutating func splitDashes(_ lines: [String], _ marks: [PartMark?], _ deadlines: Int) {
    let dashes = marks.indices.filter { marks[$0]?.parts.isEmpty == true }
    let isDealt = deadlines > 1 && dashes.count == deadlines
    guard dashes.first == 0 || isDealt else {
      entries = [Entry(mark: nil, text: ImportText.line(lines.joined(separator: " ")))]
      return
    }
    if let first = dashes.first, first > 0 {
      head = ImportText.line(lines[..<first].joined(separator: " "))
    }
    for (line, mark) in zip(lines, marks) {
      if let mark, mark.parts.isEmpty {
        entries.append(Entry(mark: nil, text: mark.rest))
      } else if let last = entries.indices.last {
        entries[last].text += " " + ImportText.line(line)
      }
    }
  }

  /// Whether no line goes on with the one before it.
  private static func areParagraphs(_ lines: [String]) -> Bool {
    lines.count > 1 && !lines.contains(where: ImportText.startsSmall)
      && lines.dropLast().allSatisfy { line in
        !(line.last.map { ",-–—:(".contains($0) } ?? true)
          && !(ImportText.words(line).last.map(JoiningWords.leadOn) ?? false)
      }
  }

  private static func areSentences(_ lines: [String]) -> Bool {
    guard lines.count >= 2 else { return false }
    return lines.dropLast().allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(";") }
      && lines.allSatisfy {
        !ImportText.startsSmall($0) || lines.allSatisfy(ImportText.startsSmall)
      }
  }

  /// Cuts a line that holds several numbers: «1) Консультации. 2) Курсы.»
  private mutating func splitInlineNumbers() {
    entries = entries.flatMap { entry -> [Entry] in
      guard let mark = entry.mark, mark.parts.count == 1, var number = mark.parts.first else {
        return [entry]
      }
      var result: [Entry] = []
      var rest = entry
      while let cut = ListSplit.inline(number + 1, in: rest.text) {
        result.append(Entry(mark: rest.mark, text: cut.before))
        rest = Entry(mark: cut.mark, text: cut.mark.rest)
        number += 1
      }
      return result + [rest]
    }
  }

  private static func inline(
    _ number: Int, in text: String
  ) -> (before: String, mark: PartMark)? {
    for sign in [".", ")"] {
      let needle = " \(number)\(sign)"
      var start = text.startIndex
      while let found = text[start...].firstRange(of: needle) {
        let before = text[..<found.lowerBound]
        let after = String(text[found.lowerBound...].dropFirst())
        if let last = before.last, ".;:!?)».".contains(last), let mark = PartMark(after),
          mark.parts == [number], let next = mark.rest.unicodeScalars.first,
          ImportText.isCapital(next)
        {
          return (String(before), mark)
        }
        start = found.upperBound
      }
    }
    return nil
  }
}
