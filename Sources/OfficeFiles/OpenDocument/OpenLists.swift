import SourceTables

/// The automatic numbers of a document's lists (OpenDocument 1.3, 5.3 and 16.31).
struct OpenLists {
  /// The depths of a list, counted from 1.
  static let depths = 1...10
  /// What a list may begin to count from.
  private static let starts = 0...Int(Int32.max)

  /// How one level of a list is numbered.
  struct Level {
    var start = 1
    /// The name that Word has for the format; nil for none, and for bullets.
    var format: String?
    var isBullet = false
    var prefix = ""
    var suffix = ""
    /// How many levels are shown, this one included.
    var shown = 1
    /// The whole mark, with `%1%` for the number of the first level; nil where the others say it.
    var template: String?

    /// Reads the level of a style.
    init(_ element: String, _ reader: XMLReader) throws(OfficeError) {
      isBullet = element == "list-level-style-bullet" || element == "list-level-style-image"
      format = Level.format(reader.attribute("num-format") ?? "")
      prefix = reader.attribute("num-prefix") ?? ""
      suffix = reader.attribute("num-suffix") ?? ""
      template = reader.attribute("num-list-format")
      start = try reader.number("start-value", in: OpenLists.starts) ?? 1
      shown = try reader.number("display-levels", in: OpenLists.depths) ?? 1
    }

    private static func format(_ name: String) -> String? {
      switch name {
      case "1": "decimal"
      case "I": "upperRoman"
      case "i": "lowerRoman"
      case "A": "upperLetter"
      case "a": "lowerLetter"
      case "": nil
      default:
        name.hasPrefix("А, Б")
          ? "russianUpper" : name.hasPrefix("а, б") ? "russianLower" : "decimal"
      }
    }
  }

  /// A list that is open.
  private struct Open {
    let id: Int
    let style: String
  }

  /// How far lists have been counted, by level.
  private var counts: [[Int: Int]] = []
  private var open: [Open] = []
  /// Items that are open: what they begin to count from, and whether a number is still due.
  private var items: [(start: Int?, isDue: Bool)] = []
  private var byName: [String: Int] = [:]
  private var lastOfStyle: [String: Int] = [:]
  private var headings: [Int: Int] = [:]

  mutating func beginList(_ reader: XMLReader) {
    if let outer = open.last {
      open.append(Open(id: outer.id, style: reader.attribute("style-name") ?? outer.style))
      return
    }
    let style = reader.attribute("style-name") ?? ""
    var id: Int?
    if let name = reader.attribute("continue-list") {
      id = byName[name]
    } else if reader.attribute("continue-numbering") == "true" {
      id = lastOfStyle[style]
    }
    if id == nil { counts.append([:]) }
    let found = id ?? counts.count - 1
    if let name = reader.attribute("id") { byName[name] = found }
    lastOfStyle[style] = found
    open.append(Open(id: found, style: style))
  }

  mutating func endList() { _ = open.popLast() }

  mutating func beginItem(_ reader: XMLReader, isHeader: Bool) throws(OfficeError) {
    items.append((try reader.number("start-value", in: OpenLists.starts), !isHeader))
  }

  mutating func endItem() { _ = items.popLast() }

  /// Whether a paragraph that begins here is the first one of an item.
  var isDue: Bool { items.last?.isDue ?? false }

  /// Counts the first paragraph of an item and gives the mark before it, with a space behind; nothing
  /// before any other paragraph.
  mutating func mark(_ styles: OpenStyles) -> String {
    guard let list = open.last, let item = items.last, item.isDue else { return "" }
    items[items.count - 1].isDue = false
    return mark(styles.lists[list.style], depth: open.count, from: item.start, &counts[list.id])
  }

  /// Counts a heading of a depth and gives the mark before it.
  mutating func mark(ofHeading depth: Int, _ styles: OpenStyles) -> String {
    guard let levels = styles.lists[OpenStyles.headings], levels[depth]?.format != nil else {
      return ""
    }
    return mark(levels, depth: depth, from: nil, &headings)
  }

  private func mark(
    _ levels: [Int: Level]?, depth: Int, from start: Int?, _ counts: inout [Int: Int]
  ) -> String {
    guard let levels, let own = levels[depth] else { return "" }
    counts[depth] = start ?? (counts[depth] ?? own.start - 1) + 1
    for deeper in counts.keys where deeper > depth { counts[deeper] = nil }
    if own.isBullet { return depth > 1 ? SourceBlock.nestedMark : "- " }
    guard let format = own.format else { return "" }
    func number(_ level: Int) -> String {
      let format = level == depth ? format : levels[level]?.format ?? "decimal"
      return ListNumber.text(counts[level] ?? levels[level]?.start ?? 1, format)
    }
    var mark = ""
    if let template = own.template {
      let parts = template.split(separator: "%", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index % 2 == 0 {
          mark += part
        } else if let level = OutsideNumber.whole(part, in: OpenLists.depths) {
          mark += number(level)
        }
      }
    } else {
      let first = max(1, depth - own.shown + 1)
      mark = own.prefix + (first...depth).map(number).joined(separator: ".") + own.suffix
    }
    return mark.isEmpty ? "" : mark + " "
  }
}
