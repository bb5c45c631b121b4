import SourceTables

/// The automatic numbers of a document's lists (ECMA-376-1, 17.9), which no paragraph has in its text.
struct WordNumbering {
  /// The depths of a list, counted from 0; Word knows nine, and old files name deeper ones, which have no
  /// numbers (ECMA-376-1, ST_DecimalNumber).
  static let depths = 0...Int(Int32.max)
  /// What a list may begin to count from (ECMA-376-1, ST_DecimalNumber).
  private static let starts = Int(Int32.min)...Int(Int32.max)

  /// How one level of a list is numbered.
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    /// The level, from 1, whose numbers begin this one anew; nil for any before it, 0 for none.
    var restart: Int?
    /// Whether the numbers of the levels before it are shown as decimals.
    var isLegal = false
    /// The style whose paragraphs stand at this level.
    var style: String?
  }

  /// A list as paragraphs refer to it.
  private struct List {
    var definition = ""
    /// Levels that the list has otherwise than its definition.
    var levels: [Int: Level] = [:]
    /// Where the list begins to count, by level, instead of going on with its definition.
    var starts: [Int: Int] = [:]
  }

  private var definitions: [String: [Int: Level]] = [:]
  /// Definitions that stand for that of a style's list.
  private var styleOfDefinition: [String: String] = [:]
  private var lists: [String: List] = [:]
  private let styles: WordStyleSheet
  /// How far each definition has been counted; its lists go on counting together.
  private var counts: [String: [Int: Int]] = [:]
  private var started: Set<String> = []
  /// Definitions and levels that were looked up.
  private var known: [String: (definition: String, levels: [Int: Level])] = [:]

  /// Reads the definitions of a document, which may have none.
  init(_ reader: XMLReader?, _ styles: WordStyleSheet) throws(OfficeError) {
    self.styles = styles
    guard let reader else { return }
    var definition = ""
    var list = ""
    var number = 0
    var isOverride = false
    while let event = try reader.next() {
      guard case .start(let name) = event else {
        if case .end("lvlOverride") = event { isOverride = false }
        continue
      }
      let value = reader.attribute("val")
      switch name {
      case "abstractNum": definition = reader.attribute("abstractNumId") ?? ""
      case "numStyleLink": styleOfDefinition[definition] = value
      case "num":
        list = reader.attribute("numId") ?? ""
        lists[list] = List()
      case "abstractNumId": lists[list]?.definition = value ?? ""
      case "lvlOverride":
        number = try reader.number("ilvl", in: WordNumbering.depths) ?? 0
        isOverride = true
      case "startOverride":
        lists[list]?.starts[number] = try reader.number("val", in: WordNumbering.starts) ?? 1
      case "lvl":
        number = try reader.number("ilvl", in: WordNumbering.depths) ?? 0
        if isOverride {
          lists[list]?.levels[number] = Level()
        } else {
          definitions[definition, default: [:]][number] = Level()
        }
      default:
        let value = name == "start" ? try WordNumbering.start(reader) : value
        if isOverride {
          WordNumbering.change(&lists[list, default: List()].levels[number], name, value)
        } else {
          WordNumbering.change(&definitions[definition, default: [:]][number], name, value)
        }
      }
    }
  }

  /// Where a level begins, if it says so within what a document can mean.
  private static func start(_ reader: XMLReader) throws(OfficeError) -> String? {
    try reader.number("val", in: starts).map(String.init)
  }

  private static func change(_ level: inout Level?, _ name: String, _ value: String?) {
    switch name {
    case "start": level?.start = value.flatMap { Int($0) } ?? 1
    case "numFmt": level?.format = value ?? "decimal"
    case "lvlText": level?.text = value ?? ""
    case "lvlRestart": level?.restart = value.flatMap { Int($0) }
    case "isLgl": level?.isLegal = value != "0" && value != "false"
    case "pStyle": level?.style = value
    default: break
    }
  }

  /// The definition of a list and its levels.
  private mutating func levels(
    of list: String
  ) -> (definition: String, levels: [Int: Level])? {
    if let found = known[list] { return found }
    guard let own = lists[list] else { return nil }
    var definition = own.definition
    // A style's list may stand for the definition, and does not stand for another one in turn.
    if let style = styleOfDefinition[definition], let other = styles[style].list,
      let linked = lists[other]
    {
      definition = linked.definition
    }
    guard let levels = definitions[definition] else { return nil }
    let found = (definition, levels.merging(own.levels) { _, override in override })
    known[list] = found
    return found
  }

  /// The level of a list at which paragraphs of a style stand.
  mutating func level(of list: String, style: String) -> Int? {
    levels(of: list)?.levels.first { $0.value.style == style }?.key
  }

  /// Counts a paragraph of a list and gives the mark that Word shows before it, with a space behind.
  mutating func mark(list: String, level: Int) -> String {
    guard let (definition, levels) = levels(of: list), let own = levels[level] else { return "" }
    if started.insert(list).inserted, let changed = lists[list] {
      // A level that a list has of its own begins where that level says.
      for level in changed.levels.keys { counts[definition]?[level] = nil }
      for (level, start) in changed.starts {
        counts[definition, default: [:]][level] = start - 1
      }
    }
    let last = counts[definition]?[level] ?? own.start - 1
    counts[definition, default: [:]][level] = last + 1
    for deeper in levels.keys where deeper > level {
      let restart = levels[deeper]?.restart ?? deeper
      if restart > level { counts[definition]?[deeper] = nil }
    }
    if own.format == "bullet" { return level > 0 ? SourceBlock.nestedMark : "- " }
    if own.format == "none" { return "" }
    let mark = text(of: own, counts[definition] ?? [:], levels)
    return mark.isEmpty ? "" : mark + " "
  }

  private func text(of own: Level, _ counts: [Int: Int], _ levels: [Int: Level]) -> String {
    var mark = ""
    var isPlace = false
    for character in own.text {
      if isPlace, let digit = character.wholeNumberValue {
        let index = digit - 1
        let count = counts[index] ?? levels[index]?.start ?? 1
        let format = own.isLegal ? "decimal" : levels[index]?.format ?? "decimal"
        mark += ListNumber.text(count, format)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        mark.append(character)
      }
    }
    return mark
  }
}
