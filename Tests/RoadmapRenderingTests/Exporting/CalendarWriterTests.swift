import Testing

@testable import RoadmapRendering

struct CalendarWriterTests {
  private func lines(_ name: String, _ value: String) -> [[UInt8]] {
    var writer = CalendarWriter()
    writer.line(name, value)
    var lines: [[UInt8]] = [[]]
    for (index, byte) in writer.bytes.enumerated() {
      if byte == 0x0D, writer.bytes[index + 1] == 0x0A { continue }
      if byte == 0x0A {
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    #expect(lines.popLast() == [])
    return lines
  }

  @Test(arguments: [
    "", "a", String(repeating: "x", count: 73), String(repeating: "x", count: 74),
    String(repeating: "x", count: 500), String(repeating: "ж", count: 500),
    String(repeating: "🏫", count: 300), "1" + String(repeating: "語", count: 10_000),
  ])
  func `a line is broken by octets, never within a character`(value: String) {
    let lines = lines("S", value)
    var unfolded: [UInt8] = []
    for (index, line) in lines.enumerated() {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
      if index > 0 { #expect(line.first == UInt8(ascii: " ")) }
      unfolded += index > 0 ? Array(line.dropFirst()) : line
    }
    #expect(unfolded == Array("S:\(value)".utf8))
  }

  @Test
  func `a line that just fits is not broken`() {
    #expect(lines("S", String(repeating: "x", count: 73)).count == 1)
    #expect(lines("S", String(repeating: "x", count: 74)).count == 2)
  }

  @Test(arguments: [
    ("a,b;c\\d", #"a\,b\;c\\d"#), ("a:b\"c", "a:b\"c"), ("one\ntwo", #"one\ntwo"#),
    ("one\r\ntwo\rthree", #"one\ntwo\nthree"#), ("\u{7}\u{1B}[31m", "␇␛[31m"),
    ("a\u{202E}b", #"a\\u{202E}b"#), ("END:VCALENDAR\r\nBEGIN:X", #"END:VCALENDAR\nBEGIN:X"#),
  ])
  func `text cannot end its value`(text: String, value: String) {
    #expect(CalendarText.escaped(text) == value)
  }

  @Test(arguments: [
    ("7d", 7), ("7", 7), ("2w", 14), ("0d", 0), ("7д", 7), ("2н", 14), ("7 d", 7), ("3660", 3_660),
  ])
  func `a reminder is read`(text: String, days: Int) {
    #expect(CalendarReminder(text)?.days == days)
  }

  @Test(arguments: ["", "d", "-7d", "7m", "1.5d", "9999w", "77777", "٧d", "7dd"])
  func `what is no reminder is refused`(text: String) {
    #expect(CalendarReminder(text) == nil)
  }

  @Test
  func `identifiers are alike only where everything is, and never twice`() {
    var one = CalendarIdentifier()
    var other = CalendarIdentifier()
    let first = one.next(["Школа", "План", "1.1", "2024-05-28"])
    #expect(first == other.next(["Школа", "План", "1.1", "2024-05-28"]))
    #expect(one.next(["Школа", "План", "1.1", "2024-05-28"]) == first.replacing("@", with: "-2@"))
    #expect(one.next(["ШколаП", "лан", "1.1", "2024-05-28"]) != first)
  }
}
