/// Breaks a safe text into lines of a width: at spaces, and inside a word only where it fits no line.
///
/// A number stays with the word behind it («28 мая», «12 дней»), as the sign № does; no-break spaces
/// hold any words together. A run that is kept whole stands on one line, even where no line has room.
struct LineWrapper {
  private struct Piece {
    let text: Substring
    let tone: Tone
    let width: Int
    var isWhole = false
  }

  private let width: Int
  private var lines: [TextLine] = []
  private var line = TextLine()
  private var gap: Piece?
  private var word: [Piece] = []

  private init(width: Int) {
    self.width = width
  }

  /// The lines of a text, at least one; `width` is in columns, and under one counts as one.
  static func lines(of text: StyledText, width: Int) -> [TextLine] {
    wrap(TextLine(text), width: width)
  }

  /// The lines of a text that is measured already.
  static func wrap(_ text: TextLine, width: Int) -> [TextLine] {
    guard text.width > width else { return [text.settled] }
    var wrapper = LineWrapper(width: max(1, width))
    for run in text.runs { wrapper.add(run) }
    wrapper.endWord()
    wrapper.lines.append(wrapper.line)
    return wrapper.lines
  }

  private mutating func add(_ run: StyledText.Run) {
    var rest = Substring(run.text)
    if run.isWhole {
      if let held = word.last, held.text == " " {
        word.removeLast()
        endWord()
        gap = held
      }
      let width = DisplayWidth.of(rest)
      return word.append(Piece(text: rest, tone: run.tone, width: width, isWhole: true))
    }
    while !rest.isEmpty {
      let spaces = rest.utf8.prefix { $0 == UInt8(ascii: " ") }
      if spaces.count == 1, let last = word.last, LineWrapper.holdsNext(last.text) {
        word.append(Piece(text: Substring(spaces), tone: run.tone, width: 1))
      } else if !spaces.isEmpty {
        endWord()
        gap = Piece(text: Substring(spaces), tone: run.tone, width: spaces.count)
      }
      let letters = Substring(rest.utf8[spaces.endIndex...].prefix { $0 != UInt8(ascii: " ") })
      if !letters.isEmpty {
        word.append(Piece(text: letters, tone: run.tone, width: DisplayWidth.of(letters)))
      }
      rest = rest[letters.endIndex...]
    }
  }

  private static func holdsNext(_ text: Substring) -> Bool {
    text == "№"
      || text.utf8.count <= 6
        && text.utf8.allSatisfy {
          ("0"..."9").contains(Unicode.Scalar($0)) || $0 == UInt8(ascii: ",")
        }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let wordWidth = word.reduce(0) { $0 + $1.width }
    if wordWidth > width, let space = word.firstIndex(where: { $0.text == " " }) {
      // No line is wide enough for the number and what it belongs to.
      let (next, rest) = (word[space], word[(space + 1)...])
      word.removeSubrange(space...)
      endWord()
      gap = next
      word = Array(rest)
      return endWord()
    }
    let gapWidth = gap?.width ?? 0
    if line.width + gapWidth + wordWidth <= width {
      if let gap { line.append(gap.text, gap.tone, width: gap.width) }
    } else if !line.isEmpty {
      endLine()
    }
    for piece in word {
      if piece.isWhole || line.width + piece.width <= width {
        line.append(piece.text, piece.tone, width: piece.width)
      } else {
        cut(piece)
      }
    }
    word.removeAll(keepingCapacity: true)
    gap = nil
  }

  private mutating func endLine() {
    lines.append(line)
    line = TextLine()
  }

  /// Spreads a piece that is too long over lines, after a hyphen where there is one.
  private mutating func cut(_ piece: Piece) {
    var rest = piece.text
    var restWidth = piece.width
    while !rest.isEmpty && line.width + restWidth > width {
      let (head, headWidth) = start(of: rest, room: width - line.width)
      if head.isEmpty {
        if !line.isEmpty { endLine() }
        continue
      }
      line.append(head, piece.tone, width: headWidth)
      rest = rest[head.endIndex...]
      restWidth -= headWidth
      if !rest.isEmpty { endLine() }
    }
    if !rest.isEmpty { line.append(rest, piece.tone, width: restWidth) }
  }

  /// As much of a text as fits the room; on an empty line at least one cluster, so that it ends.
  private func start(of text: Substring, room: Int) -> (Substring, Int) {
    var columns = 0
    var end = text.startIndex
    var afterHyphen: (index: Substring.Index, columns: Int)?
    while end < text.endIndex {
      let cluster = text[end]
      let added = DisplayWidth.of(cluster)
      if columns + added > room && !(line.isEmpty && end == text.startIndex) { break }
      columns += added
      text.formIndex(after: &end)
      if cluster == "-" { afterHyphen = (end, columns) }
    }
    if let afterHyphen, end < text.endIndex {
      return (text[..<afterHyphen.index], afterHyphen.columns)
    }
    return (text[..<end], columns)
  }
}
