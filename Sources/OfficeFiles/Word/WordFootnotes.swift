import SourceTables

/// The notes at the foot of pages and at the end of a document (ECMA-376-1, 17.11).
enum WordFootnotes {
  /// The texts of all notes: under «footnote» or «endnote» with the note's number.
  static func texts(_ parts: OfficeParts) throws(OfficeError) -> [String: String] {
    var texts: [String: String] = [:]
    for kind in ["footnote", "endnote"] {
      guard let reader = try parts.reader(ofType: kind + "s", otherwise: kind + "s.xml") else {
        continue
      }
      var note: String?
      var isText = false
      while let event = try reader.next() {
        switch event {
        case .start(kind):
          // Separators are notes with a type of their own.
          note = reader.attribute("type") == nil ? reader.attribute("id") : nil
        case .start("t"): isText = true
        case .end("t"): isText = false
        case .end("p"):
          if let note { texts[kind + note, default: ""] += " " }
        case .text(let text):
          if isText, let note { texts[kind + note, default: ""] += text }
        case .start, .end: break
        }
      }
    }
    return texts.mapValues { Whitespace.collapsed($0) }
  }
}
