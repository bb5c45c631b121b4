/// One line of safe text, measured.
struct TextLine: Sendable, Hashable {
  private(set) var runs: [StyledText.Run]
  /// The columns that it takes.
  private(set) var width: Int

  /// Measures a text that is safe already, without the spaces at its end.
  init(_ text: StyledText) {
    runs = text.runs
    if runs.last?.text.utf8.last == UInt8(ascii: " ") { Self.trimEnd(of: &runs) }
    width = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
  }

  /// An empty line to append to.
  init() {
    runs = []
    width = 0
  }

  var isEmpty: Bool { runs.isEmpty }

  /// The line as a text again, to be joined with others and wrapped.
  var text: StyledText {
    runs.reduce(into: "") { $0 += StyledText($1.text, $1.tone) }
  }

  /// The width of the widest word, if it is wider than `width`; else `width`.
  func widestWord(over width: Int) -> Int {
    guard self.width > width else { return width }
    return runs.reduce(width) { widest, run in
      run.text.utf8.split(separator: UInt8(ascii: " ")).reduce(widest) { widest, word in
        // No word takes more columns than it has bytes.
        word.count > widest ? max(widest, DisplayWidth.of(Substring(word))) : widest
      }
    }
  }

  /// The same line with one run for neighbours of one tone, as it is broken no further.
  var settled: TextLine {
    guard runs.contains(where: \.isWhole) else { return self }
    return runs.reduce(into: TextLine()) { line, run in
      line.append(Substring(run.text), run.tone, width: DisplayWidth.of(run.text))
    }
  }

  /// Adds a text of known width, in the run before it where the tone is the same.
  mutating func append(_ text: Substring, _ tone: Tone, width added: Int) {
    if let last = runs.last, last.tone == tone {
      runs[runs.count - 1] = StyledText.Run(text: last.text + text, tone: tone)
    } else {
      runs.append(StyledText.Run(text: String(text), tone: tone))
    }
    width += added
  }

  private static func trimEnd(of runs: inout [StyledText.Run]) {
    while let last = runs.popLast() {
      let spaces = last.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      let kept = last.text.utf8.dropLast(spaces)
      guard kept.isEmpty else {
        runs.append(StyledText.Run(text: String(Substring(kept)), tone: last.tone))
        return
      }
    }
  }
}
