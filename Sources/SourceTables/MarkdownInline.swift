/// The text of a line of Markdown as it is shown: escapes, character references, emphasis, links and
/// images (CommonMark 0.31, 6; GitHub Flavored Markdown, 6.5).
struct MarkdownInline {
  /// The live text; `<br>` is a line break.
  private(set) var text = ""
  /// What is struck through.
  private(set) var struckOut = ""

  private var rest: Substring
  private var isStruckOut = false
  /// What opens an emphasis that is closed further on.
  private var open: Set<String> = []

  /// Reads a line, or the text of a cell.
  init(_ line: String) {
    rest = line[...]
    guard line.utf8.contains(where: { MarkdownInline.signs.contains($0) }) else {
      text = line
      return
    }
    while let character = rest.first { step(character) }
    struckOut = Whitespace.collapsed(struckOut)
    if !struckOut.isEmpty { text = Whitespace.trimmed(text) }
  }

  /// How far the end of a mark is looked for, so that a long line takes no longer than it is long.
  private static let reach = 2_000

  private static let signs = Set("\\&*_~[!<`".utf8)
  private static let escapable = Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

  private mutating func step(_ character: Character) {
    switch character {
    case "\\":
      rest.removeFirst()
      guard let next = rest.first, MarkdownInline.escapable.contains(next) else {
        add("\\")
        return
      }
      rest.removeFirst()
      add(String(next))
    case "&":
      // A reference is at most as long as the longest name.
      let reference = rest.prefix(12).prefix { $0 != ";" && $0 != " " }
      let whole = rest[reference.endIndex...].first == ";" ? reference + ";" : reference
      let decoded = whole.hasSuffix(";") ? HTMLEntity.decoded(String(whole)) : String(whole)
      guard decoded != whole else { return takeFirst() }
      rest = rest.dropFirst(whole.count)
      add(decoded)
    case "~" where rest.hasPrefix("~~"):
      guard isStruckOut || rest.dropFirst(2).prefix(Self.reach).contains("~~") else {
        return takeFirst()
      }
      isStruckOut.toggle()
      rest = rest.dropFirst(2)
    case "*", "_": takeEmphasis(character)
    case "!" where rest.hasPrefix("!["), "[": takeLink()
    case "<": takeTag()
    case "`":
      let fence = rest.prefix { $0 == "`" }
      guard let end = rest.dropFirst(fence.count).prefix(Self.reach).firstRange(of: fence) else {
        return takeFirst()
      }
      add(String(rest[fence.endIndex..<end.lowerBound]))
      rest = rest[end.upperBound...]
    default: takeFirst()
    }
  }

  private mutating func takeFirst() {
    add(String(rest.removeFirst()))
  }

  private mutating func add(_ piece: String) {
    if isStruckOut { struckOut += piece } else { text += piece }
  }

  /// Signs of emphasis stand at the edge of words and come in pairs; others mean themselves.
  private mutating func takeEmphasis(_ sign: Character) {
    let run = String(rest.prefix { $0 == sign })
    let after = rest.dropFirst(run.count)
    let before = text.last
    if open.contains(run), before.map({ !$0.isWhitespace }) ?? false,
      sign == "*" || !(after.first.map { $0.isLetter || $0.isNumber } ?? false)
    {
      open.remove(run)
    } else if run.count <= 3, let next = after.first, !next.isWhitespace,
      sign == "*" || !(before.map { $0.isLetter || $0.isNumber } ?? false),
      after.prefix(Self.reach).contains(run)
    {
      open.insert(run)
    } else {
      add(run)
    }
    rest = after
  }

  /// `[words](address)` is its words, `![words](address)` too; a footnote's mark is none of the text.
  private mutating func takeLink() {
    let isImage = rest.first == "!"
    let words = rest.dropFirst(isImage ? 2 : 1).prefix(Self.reach)
    var depth = 1
    var end = words.startIndex
    while end < words.endIndex {
      if words[end] == "[" { depth += 1 }
      if words[end] == "]" { depth -= 1 }
      if depth == 0 { break }
      end = words.index(after: end)
    }
    let behind = end < words.endIndex ? rest[words.index(after: end)...] : ""
    // `[^1]` points to a footnote, and `[^1]:` begins one.
    if !isImage, words.first == "^", depth == 0 {
      rest = text.isEmpty && behind.first == ":" ? behind.dropFirst().drop { $0 == " " } : behind
      return
    }
    guard behind.first == "(", let close = behind.prefix(Self.reach).firstIndex(of: ")") else {
      return takeFirst()
    }
    let inner = MarkdownInline(String(words[..<end]))
    add(inner.text)
    struckOut += inner.struckOut
    rest = behind[behind.index(after: close)...]
  }

  private mutating func takeTag() {
    for tag in ["<br>", "<br/>", "<br />"] where rest.prefix(tag.count).lowercased() == tag {
      add("\n")
      rest = rest.dropFirst(tag.count)
      return
    }
    if rest.hasPrefix("<http"), let end = rest.prefix(Self.reach).firstIndex(of: ">") {
      add(String(rest.dropFirst()[..<end]))
      rest = rest[rest.index(after: end)...]
      return
    }
    takeFirst()
  }
}
