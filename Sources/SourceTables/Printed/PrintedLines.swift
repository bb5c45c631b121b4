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
  /// How much wider a letter may have been that found no room, in points.
  private static let letterTolerance = 0.25

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
      var isOneWord = PrintedLines.cutsNumber(before, line)
      if mayCut(before, line, within: width) {
        let reading = words.reading(
          before.words, line.words, isLast: line.box == lines.last?.box)
        isOneWord = reading.isOneWord
        if !reading.isSure {
          let (first, second) = (before.words.last?.text ?? "", line.words.first?.text ?? "")
          doubtful.append(isOneWord ? first + second : "\(first) \(second)")
        }
      }
      paragraphs[paragraphs.count - 1] =
        isOneWord ? text + line.text : words.joined(text, line.text)
    }
    return paragraphs
  }

  /// Whether the end of the line before one may have cut a word; of the last line, whether the next page
  /// may go on with it.
  func mayCut(before index: Int, within width: Double) -> Bool {
    guard index > 0 else { return false }
    let before = lines[index - 1]
    if index < lines.count { return mayCut(before, lines[index], within: width) }
    guard let word = before.words.last else { return false }
    return width - before.box.width < 2 * word.averageLetter
  }

  private func goesOn(_ before: Line, _ line: Line, within width: Double) -> Bool {
    guard let word = line.words.first, !PrintedLines.isBullet(word.text),
      line.box.top - before.box.bottom < before.box.height
    else { return false }
    let space = before.box.height / 4
    return before.box.width + space + word.box.width + PrintedLines.tolerance >= width
  }

  /// Whether a line of one word may have ended inside of it: the first letter of the next line would have
  /// found no room.
  private func mayCut(_ before: Line, _ line: Line, within width: Double) -> Bool {
    guard let word = before.words.last, let next = line.words.first,
      before.words.dropLast().allSatisfy({ PrintedLines.isMark($0.text) }),
      let end = word.text.unicodeScalars.last, let start = next.text.unicodeScalars.first,
      end.properties.isAlphabetic, start.properties.isAlphabetic,
      start.properties.isLowercase || end.properties.isUppercase
    else { return false }
    return width - before.box.width < next.firstLetter + PrintedLines.letterTolerance
  }

  /// Whether a number of several parts, such as `4.4.4`, goes on behind one of its full stops, or a date
  /// within its year.
  private static func cutsNumber(_ before: Line, _ line: Line) -> Bool {
    guard let text = before.words.last?.text, let next = line.words.first?.text else {
      return false
    }
    guard isMark(text), isMark(next), next.utf8.first.map({ (0x30...0x39).contains($0) }) == true
    else { return false }
    if text.hasSuffix(".") { return text.dropLast().contains(".") }
    // «15.04.202» and «2»: nothing but a date has a year.
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let year = (parts.last ?? "") + next.prefix { $0.isNumber }
    return parts.count == 3 && parts[2].count < 4 && year.count == 4
  }

  /// Whether a word is the sign of a list or its number with a bracket, which begins a line of its own.
  private static func isBullet(_ word: String) -> Bool {
    if word.hasSuffix(")"), word.count > 1, word.dropLast().allSatisfy(\.isNumber) { return true }
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
