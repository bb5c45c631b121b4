import SeededRandom
import SourceJSON
import Testing

/// One way to write JSON, the same in the whole document.
struct SampleStyle: CustomTestStringConvertible, Sendable {
  enum Layout {
    /// Every container with content takes several lines.
    case lines
    /// Everything stands on one line.
    case line
    /// What holds no other containers stands on one line, the rest on several.
    case flatOnLine
    /// Spaces and lines as they come.
    case messy
  }

  let testDescription: String
  var layout = Layout.lines
  var indent = "  "
  var lineBreak = "\n"
  var colon = ": "
  var comma = ", "
  var objectPadding = ""
  var arrayPadding = ""
  var inEmpty = ""
  var start = ""
  var end = "\n"

  static let all =
    uniform + [
      SampleStyle(testDescription: "flat on a line", layout: .flatOnLine, objectPadding: " "),
      SampleStyle(
        testDescription: "flat on a line, CR LF, tabs", layout: .flatOnLine, indent: "\t",
        lineBreak: "\r\n"),
      SampleStyle(testDescription: "messy", layout: .messy),
      SampleStyle(
        testDescription: "messy with CR LF and a mark", layout: .messy, start: "\u{FEFF}"),
    ]

  /// The styles that write a kind of value always in the same way.
  static let uniform = [
    SampleStyle(testDescription: "two spaces"),
    SampleStyle(testDescription: "four spaces, no final line break", indent: "    ", end: ""),
    SampleStyle(testDescription: "tabs and CR LF", indent: "\t", lineBreak: "\r\n", end: "\r\n"),
    SampleStyle(
      testDescription: "a byte order mark, three spaces, a tight colon", indent: "   ",
      colon: ":", start: "\u{FEFF}"),
    SampleStyle(testDescription: "no indent", indent: ""),
    SampleStyle(testDescription: "CR alone", lineBreak: "\r", inEmpty: " ", end: "\r"),
    SampleStyle(testDescription: "a wide colon", colon: " : ", inEmpty: " "),
    SampleStyle(testDescription: "minified", layout: .line, colon: ":", comma: ",", end: ""),
    SampleStyle(testDescription: "a line", layout: .line),
    SampleStyle(
      testDescription: "a padded line", layout: .line, objectPadding: " ", arrayPadding: " "),
    SampleStyle(
      testDescription: "a line with padded objects", layout: .line, comma: " , ",
      objectPadding: " "),
  ]

  /// The document in this style.
  func text(_ value: JSONValue, _ random: inout SplitMix64) -> String {
    start + written(value, at: "", &random) + end
  }

  private func written(
    _ value: JSONValue, at indent: String, _ random: inout SplitMix64
  ) -> String {
    switch value {
    case .string(let text): JSONWriter.quoted(text)
    case .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array(let elements):
      container("[", elements.map { (nil, $0) }, "]", padding: arrayPadding, at: indent, &random)
    case .object(let members):
      container(
        "{", members.map { ($0.key, $0.value) }, "}", padding: objectPadding, at: indent, &random)
    }
  }

  private func container(
    _ opening: String, _ children: [(key: String?, value: JSONValue)], _ closing: String,
    padding: String, at indent: String, _ random: inout SplitMix64
  ) -> String {
    guard layout != .messy else { return messy(opening, children, closing, &random) }
    guard !children.isEmpty else { return opening + inEmpty + closing }
    let isFlat = children.allSatisfy { $0.value.kind != .object && $0.value.kind != .array }
    let onLine = layout == .line || layout == .flatOnLine && isFlat
    let inner = onLine ? indent : indent + self.indent
    let parts = children.map { child in
      (child.key.map { JSONWriter.quoted($0) + colon } ?? "")
        + written(child.value, at: inner, &random)
    }
    if onLine { return opening + padding + parts.joined(separator: comma) + padding + closing }
    let lineStart = lineBreak + inner
    return opening + lineStart + parts.joined(separator: "," + lineStart) + lineBreak + indent
      + closing
  }

  private func messy(
    _ opening: String, _ children: [(key: String?, value: JSONValue)], _ closing: String,
    _ random: inout SplitMix64
  ) -> String {
    var text = opening + gap(&random)
    for (position, child) in children.enumerated() {
      if position > 0 { text += gap(&random) + "," + gap(&random) }
      if let key = child.key {
        text += JSONWriter.quoted(key) + gap(&random) + ":" + gap(&random)
      }
      text += written(child.value, at: "", &random)
    }
    return text + (children.isEmpty ? "" : gap(&random)) + closing
  }

  private func gap(_ random: inout SplitMix64) -> String {
    ["", "", " ", "\n  ", "\t", "\r\n", "\n\n    ", " \r\t"].randomElement(using: &random) ?? ""
  }
}
