/// What a terminal or the runner of a CI service would obey in a text that only people are to read.
enum Obeyed {
  /// The characters that a terminal obeys, by their numbers; line feeds are not counted.
  static func characters(in text: String, except allowed: Set<Unicode.Scalar> = ["\n"]) -> [String]
  {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        !allowed.contains(scalar)
      default: false
      }
    }.map { "U+\(String($0.value, radix: 16))" }
  }

  /// The lines that the runner of a CI service takes for commands.
  ///
  /// A line that begins with two colons is one, and so is one with the old mark anywhere in it.
  static func commands(in text: String) -> [String] {
    text.split(whereSeparator: { $0.isNewline }).map(String.init).filter { line in
      line.drop(while: \.isWhitespace).utf8.starts(with: "::".utf8)
        || ["##[", "##vso["].contains { holds($0, line) }
    }
  }

  /// The text without the colours that the program itself has.
  static func withoutOwnColours(_ text: String) -> String {
    ["0", "1", "2", "31", "32", "33"].reduce(text) {
      $0.replacing("\u{1B}[\($1)m", with: "")
    }
  }

  private static func holds(_ mark: String, _ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "#")) else { return false }
    // Byte by byte: a joined character must not hide the mark.
    let bytes = Array(line.utf8)
    let wanted = Array(mark.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
