/// What the styles of a document say of the paragraphs and runs that have them (ECMA-376-1, 17.7).
struct WordStyleSheet {
  /// What a style says, that of its ancestors included.
  struct Style {
    /// The list that its paragraphs belong to, or nil.
    var list: String?
    /// The level of that list; nil where the list says which.
    var level: Int?
    /// The level of its paragraphs as headings, from 0; `bodyText` and more for none.
    var outline: Int?
    /// Whether its text is hidden; nil where it does not say.
    var isHidden: Bool?
    /// Whether its text is struck through; nil where it does not say.
    var isStruckOut: Bool?
    /// Whether its text is set in bold; nil where it does not say.
    var isBold: Bool?
    /// Whether its text is set higher and smaller; nil where it does not say.
    var isRaised: Bool?
  }

  /// The levels of headings (ECMA-376-1, 17.3.1.20), and the one that is none.
  static let outlines = 0...9
  static let bodyText = 9

  /// How far ancestors are followed; a style that is its own ancestor ends there.
  private static let longestLine = 20

  /// What each style says by itself.
  private var styles: [String: Style] = [:]
  /// What each style says with its ancestors.
  private var whole: [String: Style] = [:]
  private var parents: [String: String] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard = ""

  /// Reads the styles of a document, which may have none.
  init(_ reader: XMLReader?) throws(OfficeError) {
    guard let reader else { return }
    var style = ""
    while let event = try reader.next() {
      guard case .start(let name) = event else { continue }
      switch name {
      case "style":
        style = reader.attribute("styleId") ?? ""
        styles[style] = Style()
        if reader.attribute("type") == "paragraph",
          WordFlag.isOn(reader.attribute("default") ?? "0")
        {
          standard = style
        }
      case "basedOn": parents[style] = reader.attribute("val")
      case "numId": styles[style]?.list = reader.attribute("val")
      case "ilvl": styles[style]?.level = try reader.number("val", in: WordNumbering.depths)
      case "outlineLvl":
        styles[style]?.outline = try reader.number("val", in: WordStyleSheet.outlines)
      case "vanish": styles[style]?.isHidden = WordFlag.isOn(reader.attribute("val"))
      case "strike", "dstrike": styles[style]?.isStruckOut = WordFlag.isOn(reader.attribute("val"))
      case "b": styles[style]?.isBold = WordFlag.isOn(reader.attribute("val"))
      case "vertAlign": styles[style]?.isRaised = reader.attribute("val") == "superscript"
      default: break
      }
    }
    whole = Dictionary(uniqueKeysWithValues: styles.keys.map { ($0, withAncestors($0)) })
  }

  /// What a style says; what it leaves open, the nearest ancestor says.
  subscript(name: String) -> Style { whole[name] ?? Style() }

  private func withAncestors(_ name: String) -> Style {
    var found = Style()
    var next: String? = name
    var count = 0
    while let current = next, count < WordStyleSheet.longestLine, let style = styles[current] {
      found.list = found.list ?? style.list
      found.level = found.level ?? style.level
      found.outline = found.outline ?? style.outline
      found.isHidden = found.isHidden ?? style.isHidden
      found.isStruckOut = found.isStruckOut ?? style.isStruckOut
      found.isBold = found.isBold ?? style.isBold
      found.isRaised = found.isRaised ?? style.isRaised
      next = parents[current]
      count += 1
    }
    return found
  }

  /// The style, itself or an ancestor, that puts its paragraphs into a list.
  func numberingStyle(of name: String) -> String {
    var next: String? = name
    var count = 0
    while let current = next, count < WordStyleSheet.longestLine {
      if styles[current]?.list != nil { return current }
      next = parents[current]
      count += 1
    }
    return name
  }
}

/// Properties that are on where they stand without a value (ECMA-376-1, 17.17.4).
enum WordFlag {
  static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return value != "0" && value != "false" && value != "off"
  }
}
