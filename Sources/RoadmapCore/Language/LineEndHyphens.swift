import Letters
import SourceTables

/// Words that a hyphen cuts at the end of a line, put together again.
///
/// The whole word without the hyphen is right where it stands elsewhere in the text, or where the first
/// half is no word of the text by itself. Else the hyphen may belong to the word («педагог-психолог»): it
/// stays, and is asked about.
struct LineEndHyphens {
  /// The lines, each word whole.
  private(set) var lines: [String] = []
  /// Words whose hyphen may be one of the word, or of the line.
  private(set) var doubtful: [String] = []

  /// Both halves of a compound that is joined by «о» are long: «психолого-педагогический».
  private static let longHalf = 5
  /// In characters; no word has more.
  private static let longestWord = 60

  /// Looks at lines of a text; `known` are its words, where the lines are only a part of it.
  init(_ source: [String], known: Set<String>? = nil) {
    let cuts = source.indices.dropLast().filter {
      LineEndHyphens.isCut(source[$0], before: source[$0 + 1])
    }
    guard !cuts.isEmpty else {
      lines = source
      return
    }
    let known = known ?? LineEndHyphens.words(of: source, cuts: Set(cuts))
    var isOpen = false
    for (index, line) in source.enumerated() {
      guard isOpen, var last = lines.popLast() else {
        lines.append(line)
        isOpen = LineEndHyphens.isCut(source, at: index)
        continue
      }
      let rest = Whitespace.trimmed(line)
      let (left, right) = (LineEndHyphens.lastWord(last), LineEndHyphens.firstWord(rest))
      last.removeLast()
      let isWhole = known.contains((left + right).lowercased())
      let isSure =
        known.contains((left + "-" + right).lowercased())
        || !isWhole && LineEndHyphens.areRoles(left, right)
      let isCompound = isSure || !isWhole && LineEndHyphens.mayBeCompound(left, right, known)
      if isCompound, !isSure { doubtful.append(left + "-" + right) }
      // In place: a text may be cut at every line.
      last += (isCompound ? "-" : "") + rest
      lines.append(last)
      isOpen = LineEndHyphens.isCut(source, at: index)
    }
  }

  private static func isCut(_ source: [String], at index: Int) -> Bool {
    index + 1 < source.count && isCut(source[index], before: source[index + 1])
  }

  /// Whether a line ends with a letter and a hyphen, and the next one goes on with a small letter.
  ///
  /// Behind a wide gap the line ends in one column, and the next one begins in another.
  static func isCut(_ line: String, before next: String) -> Bool {
    func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    guard let last = line.unicodeScalars.last, ["-", "\u{2010}"].contains(last),
      let letter = line.unicodeScalars.dropLast().last, Alphabet.isLetter(letter),
      let first = Whitespace.trimmed(next).unicodeScalars.first
    else { return false }
    let pieces = SpacedPiece.all(in: line).count
    let isInColumns =
      pieces > 2 && SpacedPiece.all(in: next).count > 1
      || pieces > 1 && (indent(next) > indent(line) || line.contains("   "))
    return Alphabet.isLetter(first) && !Alphabet.isUppercase(first) && !isInColumns
  }

  private static func mayBeCompound(_ left: String, _ right: String, _ known: Set<String>) -> Bool {
    left.count >= longHalf && right.prefix { $0 != "-" }.count >= longHalf
      // «педагоги-ческий»
      && !["ск", "ческ"].contains(where: right.lowercased().hasPrefix)
      // «психолого-педагогический», but «руководители»
      && (left.hasSuffix("о") && !PartyWords.isRole((left + right).lowercased())
        || known.contains(left.lowercased()) || PartyWords.isRole(left.lowercased()))
  }

  /// A text of several lines with each of its words whole.
  static func joined(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return LineEndHyphens(lines).lines.joined(separator: "\n")
  }

  /// «педагог-» and «психолог» are no halves of one word without a hyphen.
  private static func areRoles(_ left: String, _ right: String) -> Bool {
    PartyWords.isRole(left.lowercased()) && PartyWords.isRole(right.lowercased())
  }

  /// The words of a text but for the halves before and behind some cuts.
  static func words(of source: [String], cuts: Set<Int> = []) -> Set<String> {
    var known: Set<String> = []
    for (index, line) in source.enumerated() {
      var words = line.split { !$0.isLetter && $0 != "-" }.map { $0.lowercased() }
      if cuts.contains(index) { _ = words.popLast() }
      if index > 0, cuts.contains(index - 1), !words.isEmpty { words.removeFirst() }
      known.formUnion(words)
    }
    return known
  }

  private static func lastWord(_ line: String) -> String {
    let end = line.dropLast().suffix(longestWord)
    return String(end.reversed().prefix { $0.isLetter || $0 == "-" }.reversed())
  }

  private static func firstWord(_ line: String) -> String {
    String(line.prefix(longestWord).prefix { $0.isLetter || $0 == "-" })
  }
}
