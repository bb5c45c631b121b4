/// Writes the lines of an iCalendar file (RFC 5545, section 3.1).
struct CalendarWriter {
  /// The longest line, in octets, without its CRLF.
  static let longestLine = 75

  private(set) var bytes: [UInt8] = []

  /// Writes a component with what `content` writes into it.
  mutating func component(_ name: String, _ content: (inout CalendarWriter) -> Void) {
    line("BEGIN", name)
    content(&self)
    line("END", name)
  }

  /// Writes a property whose value is written as it stands.
  ///
  /// Parameters are part of the name: `DUE;VALUE=DATE`.
  mutating func line(_ name: String, _ value: String) {
    fold(Array("\(name):\(value)".utf8))
  }

  /// Writes a property whose value is text, or nothing where there is none.
  mutating func text(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    line(name, CalendarText.escaped(value))
  }

  /// Breaks a line into pieces that fit, none of which ends within a character.
  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = CalendarWriter.longestLine
    while rest.count > room {
      var end = rest.startIndex + room
      // A byte of the form 10xxxxxx goes on with a character that began before it.
      while end > rest.startIndex, rest[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      bytes += rest[..<end]
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[end...]
      // The space that marks what goes on counts too.
      room = CalendarWriter.longestLine - 1
    }
    bytes += rest
    bytes += [0x0D, 0x0A]
  }
}
