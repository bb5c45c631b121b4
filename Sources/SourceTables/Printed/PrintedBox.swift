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
}
