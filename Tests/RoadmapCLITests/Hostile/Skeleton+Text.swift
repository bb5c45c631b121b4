extension Skeleton {
  /// The marks of Markdown that are not escaped, line by line; breaks within a cell are not counted.
  static func markdown(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var rest = line
      var marks = ""
      // A mark at the start of a line makes a block of it.
      let start = String(rest.prefix { $0 != " " })
      if !start.isEmpty, start.utf8.allSatisfy({ "#-+=".utf8.contains($0) }) { marks += start }
      let digits = rest.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty, let mark = rest.dropFirst(digits.count).first,
        ".)".unicodeScalars.contains(mark)
      {
        marks += "1."
      }
      if rest.first == "\t" || rest.starts(with: "    ".unicodeScalars) { marks += "indented" }
      while let scalar = rest.popFirst() {
        switch scalar {
        case "\\": _ = rest.popFirst()
        case "<" where rest.starts(with: "br>".unicodeScalars): rest = rest.dropFirst(3)
        case "&":
          // An entity stands for one character, whatever that is; a bare sign is a mark.
          let name = rest.prefix { $0 != ";" }
          if ["lt", "gt", "amp"].contains(String(name)) {
            rest = rest.dropFirst(name.count + 1)
          } else {
            marks += "&"
          }
        case "|", "<", ">", "[", "]", "`", "*", "_", "~", "$", "#":
          marks.unicodeScalars.append(scalar)
        default: break
        }
      }
      return marks
    }
  }

  /// The lines of an iCalendar file, unfolded, as name and value; nil where a line has no name.
  static func properties(ofCalendar text: String) -> [(name: String, value: String)]? {
    var lines: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.last == UInt8(ascii: "\r"), line.count <= 76 else { return nil }
      let content = String(decoding: line.dropLast(), as: UTF8.self)
      if content.utf8.first == UInt8(ascii: " ") {
        guard let last = lines.popLast() else { return nil }
        lines.append(last + content.dropFirst())
      } else {
        lines.append(content)
      }
    }
    var properties: [(String, String)] = []
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      properties.append((String(parts[0]), String(parts[1])))
    }
    return properties
  }
}
