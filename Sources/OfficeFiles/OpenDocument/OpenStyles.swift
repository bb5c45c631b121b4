/// What the styles of a document say of the parts that have them (OpenDocument 1.3, 16 and 20).
struct OpenStyles {
  /// What a style says.
  struct Style {
    var parent: String?
    /// Whether its text, or the section or sheet, is hidden; nil where it does not say.
    var isHidden: Bool?
    /// Whether its text is struck through; nil where it does not say.
    var isStruckOut: Bool?
    /// Whether its text is set in bold; nil where it does not say.
    var isBold: Bool?
    /// Whether its text is set higher and smaller; nil where it does not say.
    var isRaised: Bool?
  }

  /// How far ancestors are followed; a style that is its own ancestor ends there.
  private static let longestLine = 20

  private var styles: [String: Style] = [:]
  /// The name under which the levels of headings are kept; no style can have it.
  static let headings = " "

  /// The levels of the styles of lists.
  private(set) var lists: [String: [Int: OpenLists.Level]] = [:]
  private var current = ""
  private var list: String?
  private var level = 1

  /// Reads the styles that all parts of a document share.
  mutating func read(_ reader: XMLReader?) throws(OfficeError) {
    guard let reader else { return }
    while let event = try reader.next() {
      switch event {
      case .start(let name): try start(name, reader)
      case .end(let name): end(name)
      case .text: break
      }
    }
  }

  /// Takes the beginning of an element of styles.
  mutating func start(_ name: String, _ reader: XMLReader) throws(OfficeError) {
    switch name {
    case "style", "default-style":
      current = OpenStyles.key(
        reader.attribute("family") ?? "", name == "style" ? reader.attribute("name") ?? "" : "")
      styles[current] = Style(parent: reader.attribute("parent-style-name"))
    case "text-properties":
      if let display = reader.attribute("display") { styles[current]?.isHidden = display == "none" }
      let line =
        reader.attribute("text-line-through-style") ?? reader.attribute("text-line-through-type")
      if let line { styles[current]?.isStruckOut = line != "none" }
      if let place = reader.attribute("text-position") {
        styles[current]?.isRaised = place.hasPrefix("super")
      }
      if let weight = reader.attribute("font-weight") { styles[current]?.isBold = weight == "bold" }
    case "table-properties", "section-properties":
      if let display = reader.attribute("display") {
        styles[current]?.isHidden = display == "false" || display == "none"
      }
    case "list-style": list = reader.attribute("name") ?? ""
    case "outline-style": list = OpenStyles.headings
    case "list-level-style-number", "outline-level-style", "list-level-style-bullet",
      "list-level-style-image":
      guard let list else { return }
      level = try reader.number("level", in: OpenLists.depths) ?? 1
      lists[list, default: [:]][level] = try OpenLists.Level(name, reader)
    default: break
    }
  }

  /// Takes the end of an element of styles.
  mutating func end(_ name: String) {
    if name == "list-style" || name == "outline-style" { list = nil }
    if name == "style" || name == "default-style" { current = "" }
  }

  /// What a style of a family says; what it leaves open, the nearest ancestor says.
  func style(_ family: String, _ name: String?) -> Style {
    var found = Style()
    var next = name
    for _ in 0..<OpenStyles.longestLine {
      guard let name = next, let style = styles[OpenStyles.key(family, name)] else { break }
      found.isHidden = found.isHidden ?? style.isHidden
      found.isStruckOut = found.isStruckOut ?? style.isStruckOut
      found.isBold = found.isBold ?? style.isBold
      found.isRaised = found.isRaised ?? style.isRaised
      next = style.parent
    }
    return found
  }

  private static func key(_ family: String, _ name: String) -> String { "\(family)/\(name)" }
}
