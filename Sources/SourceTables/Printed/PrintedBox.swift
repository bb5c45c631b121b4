/// A rectangle of a page, in points from its upper left corner.
package struct PrintedBox: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var area: Double { width * height }

  /// Whether the middle of another box lies inside of it.
  func holdsMiddle(of other: PrintedBox) -> Bool {
    let (x, y) = ((other.left + other.right) / 2, (other.top + other.bottom) / 2)
    return left <= x && x < right && top <= y && y < bottom
  }

  /// The smallest box around both.
  func union(_ other: PrintedBox) -> PrintedBox {
    PrintedBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

/// A word on a page.
struct PrintedWord {
  var text: String
  let box: PrintedBox
  /// The block of lines and the line in which it stands, counted through the document.
  let block: Int
  let line: Int
  /// How wide a letter is on average, in points.
  let averageLetter: Double
  /// How wide the first letter is, with the room behind it, in points.
  var firstLetter: Double

  init(text: String, box: PrintedBox, block: Int, line: Int) {
    self.text = text
    self.box = box
    self.block = block
    self.line = line
    averageLetter = box.width / Double(max(1, text.unicodeScalars.count))
    firstLetter = averageLetter
  }
}

/// A straight line along an edge of the page.
struct PrintedRule: Hashable {
  let isHorizontal: Bool
  /// Where it lies: from the top for a horizontal one, from the left for a vertical one.
  var position: Double
  var start: Double
  var end: Double
}

/// What stands on a page.
struct PrintedPage {
  var width: Double
  var height: Double
  var words: [PrintedWord] = []
  var rules: [PrintedRule] = []
  var hasPicture = false

  /// Measures the first letter of each line by where letters are drawn.
  mutating func measure(_ letters: PrintedLetters) {
    for index in words.indices where index == 0 || words[index - 1].line != words[index].line {
      if let width = letters.firstWidth(of: words[index]) { words[index].firstLetter = width }
    }
  }
}

/// Where the letters of a page begin.
struct PrintedLetters {
  /// In points; no text of a plan is larger, and a font's size in a file may be anything.
  private static let tallestLetter = 200.0

  /// From the left, by the line on which they stand, in whole points from the top.
  private var places: [Int: [Double]] = [:]

  mutating func add(left: Double, baseline: Double) {
    places[Int(baseline.rounded()), default: []].append(left)
  }

  /// The width of the first letter of a word, in points; nil where its letters are not all found.
  func firstWidth(of word: PrintedWord) -> Double? {
    let count = word.text.unicodeScalars.count
    guard count > 1, word.box.height < Self.tallestLetter else { return nil }
    let top = Int(word.box.top.rounded())
    let lefts = (top...max(top, Int(word.box.bottom))).flatMap { places[$0] ?? [] }
      .filter { $0 >= word.box.left - 0.2 && $0 < word.box.right - 0.1 }.sorted()
    guard lefts.count == count else { return nil }
    return lefts[1] - lefts[0]
  }
}
