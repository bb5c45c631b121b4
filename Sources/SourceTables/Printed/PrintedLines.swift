import Letters

/// Words that stand side by side and one below the other, put together to the lines and paragraphs that
/// somebody typed.
struct PrintedLines {
  /// A printed line.
  struct Line {
    var words: [PrintedWord]
    var box: PrintedBox

    var text: String { words.map(\.text).joined(separator: " ") }
  }

  /// How much wider than printed a line may have been, in points: letters are measured with care.
  private static let tolerance = 3.0
  /// With less room than for so many letters, a word was cut: one that is wider than the cell fills it.
  private static let cutLetters = 1.2
  /// How many letters of room at the end of a line leave it open whether a word was cut there.
  private static let doubtfulLetters = 2.5

  let lines: [Line]

  /// Sorts words into lines: those stand in one line that overlap by half of their height.
  init(_ words: [PrintedWord]) {
    var lines: [Line] = []
    let sorted = words.sorted {
      let (one, other) = ($0.box.top + $0.box.bottom, $1.box.top + $1.box.bottom)
      return one == other ? $0.box.left < $1.box.left : one < other
    }
    for word in sorted {
      if let last = lines.last,
        min(last.box.bottom, word.box.bottom) - max(last.box.top, word.box.top)
          > min(last.box.height, word.box.height) / 2
      {
        lines[lines.count - 1].words.append(word)
        lines[lines.count - 1].box = last.box.union(word.box)
      } else {
        lines.append(Line(words: [word], box: word.box))
      }
    }
    for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
    self.lines = lines
  }

  /// The paragraphs, where lines could have been as wide as this.
  ///
  /// A line on which the first word of the next one would have had room was ended by hand. What could as
  /// well be one word as two is added to `doubtful`, as it was read.
  func paragraphs(
    within width: Double, _ words: PrintedSpelling, doubtful: inout [String]
  ) -> [String] {
    var paragraphs: [String] = []
    var last: Line?
    for line in lines {
      defer { last = line }
      guard let before = last, goesOn(before, line, within: width) else {
        paragraphs.append(line.text)
        continue
      }
      let text = paragraphs[paragraphs.count - 1]
      let isOneWord =
        cutsWord(before, line, within: width)
        && words.allows(before.words, line.words, isLast: line.box == lines.last?.box)
      paragraphs[paragraphs.count - 1] =
        isOneWord ? text + line.text : words.joined(text, line.text)
      if mayCutWord(before, line, within: width), !words.knows(before.words, line.words, isOneWord)
      {
        let (first, second) = (before.words.last?.text ?? "", line.words.first?.text ?? "")
        doubtful.append(isOneWord ? first + second : "\(first) \(second)")
      }
    }
    return paragraphs
  }

  private func goesOn(_ before: Line, _ line: Line, within width: Double) -> Bool {
    guard let word = line.words.first, !PrintedLines.isBullet(word.text),
      line.box.top - before.box.bottom < before.box.height
    else { return false }
    let space = before.box.height / 4
    return before.box.width + space + word.box.width + PrintedLines.tolerance >= width
  }

  /// Whether a line ended inside of a word, as far as the room behind it tells, or of a number.
  private func cutsWord(_ before: Line, _ line: Line, within width: Double) -> Bool {
    if let word = before.words.last, let next = line.words.first,
      PrintedLines.cutsNumber(word.text, next.text)
    {
      return true
    }
    return room(behind: before, line, within: width).map { $0 < PrintedLines.cutLetters } ?? false
  }

  /// Whether a line may as well have ended inside of a word as behind one.
  private func mayCutWord(_ before: Line, _ line: Line, within width: Double) -> Bool {
    room(behind: before, line, within: width).map { $0 < PrintedLines.doubtfulLetters } ?? false
  }

  /// How many letters more a line of one word would have held; nil where the next line cannot go on
  /// with that word.
  private func room(behind before: Line, _ line: Line, within width: Double) -> Double? {
    guard let word = before.words.last, let next = line.words.first,
      before.words.dropLast().allSatisfy({ PrintedLines.isMark($0.text) }),
      let end = word.text.unicodeScalars.last, let start = next.text.unicodeScalars.first,
      end.properties.isAlphabetic, start.properties.isAlphabetic,
      start.properties.isLowercase || end.properties.isUppercase, word.box.width > 0
    else { return nil }
    let letter = word.box.width / Double(max(1, word.text.unicodeScalars.count))
    return (width - before.box.width) / letter
  }

  /// Whether a number of several parts, such as `4.4.4`, goes on behind one of its full stops.
  private static func cutsNumber(_ text: String, _ next: String) -> Bool {
    isMark(text) && text.hasSuffix(".") && text.dropLast().contains(".") && isMark(next)
      && next.utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  /// Whether a word is the sign of a list, which begins a line of its own.
  private static func isBullet(_ word: String) -> Bool {
    guard word.unicodeScalars.count == 1, let sign = word.unicodeScalars.first else { return false }
    return "•·▪◦▫○●□■◆➢✓".unicodeScalars.contains(sign)
  }

  /// Whether a word is the number or the sign before a line of a list.
  private static func isMark(_ word: String) -> Bool {
    isBullet(word)
      || !word.isEmpty
        && word.unicodeScalars.allSatisfy {
          ("0"..."9").contains($0) || $0 == "." || $0 == ")" || $0 == "-"
        }
  }
}

/// How the words of a document are written, learned from where they stand whole.
struct PrintedSpelling {
  /// The most letters of a rest of a word that is no word of its own.
  private static let shortest = 3
  /// Short words that may begin a line.
  private static let small: Set<String> = [
    "и", "в", "на", "не", "о", "об", "по", "с", "со", "к", "ко", "от", "до", "за", "из", "у", "для",
    "под", "при", "год", "лет", "мая", "или", "а", "их", "его", "ее", "её", "во", "пар", "ими",
  ]

  /// How words end that were hardly cut: letters behind these would make no word.
  private static let whole: Set<Substring> = [
    "ых", "их", "ей", "ие", "ия", "ий", "ый", "ой", "ая", "ое", "ть", "ся",
  ]

  private var words: Set<String> = []

  /// Learns from a whole document: words inside of lines, which no end of a line has cut.
  init(_ pages: [PrintedPage]) {
    for page in pages {
      for (index, word) in page.words.enumerated()
      where index > 0 && index + 1 < page.words.count
        && page.words[index - 1].line == word.line && page.words[index + 1].line == word.line
      {
        words.insert(PrintedSpelling.bare(word.text))
      }
    }
  }

  /// Whether the end of one line and the beginning of the next may be one word.
  ///
  /// A small word is a word of its own, but not at the end of a text, nor before a sign.
  func allows(_ before: [PrintedWord], _ after: [PrintedWord], isLast: Bool) -> Bool {
    let next = after.first?.text ?? ""
    let first = PrintedSpelling.bare(before.last?.text ?? "")
    let second = PrintedSpelling.bare(next)
    if words.contains(first + second) { return true }
    if PrintedSpelling.small.contains(second) {
      return second.count < 3 && (next != second || isLast && after.count == 1)
    }
    if second.count <= PrintedSpelling.shortest { return true }
    return !words.contains(first) && !PrintedSpelling.whole.contains(first.suffix(2))
  }

  /// Whether the document itself shows that the words around the end of a line are one, or are two.
  func knows(_ before: [PrintedWord], _ after: [PrintedWord], _ isOneWord: Bool) -> Bool {
    let first = PrintedSpelling.bare(before.last?.text ?? "")
    let second = PrintedSpelling.bare(after.first?.text ?? "")
    return isOneWord
      ? words.contains(first + second) : words.contains(first) && words.contains(second)
  }

  /// A text and the line that goes on with it.
  ///
  /// A hyphen between two parts of a word was put there by the line end only where the document has the
  /// word without it elsewhere; a soft one always was.
  func joined(_ text: String, _ line: String) -> String {
    guard let end = text.unicodeScalars.last, let start = line.unicodeScalars.first else {
      return text.isEmpty ? line : text
    }
    if end == .softHyphen { return text.dropLast() + line }
    let before = text.unicodeScalars.dropLast().last
    guard end == "-" || end == "\u{2010}", let before, !Whitespace.isSpace(before),
      start.properties.isAlphabetic || start.properties.numericType != nil
    else { return text + " " + line }
    let first = text.split(separator: " ").last.map(String.init) ?? ""
    let second = line.split(separator: " ").first.map(String.init) ?? ""
    let whole = PrintedSpelling.bare(String(first.dropLast()) + second)
    if words.contains(whole) || end == "\u{2010}" { return String(text.dropLast()) + line }
    return text + line
  }

  private static func bare(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "-" }))
  }
}
