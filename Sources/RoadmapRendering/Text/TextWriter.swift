/// Collects lines, with colours where the style has them and without spaces at their ends.
struct TextWriter {
  /// What was written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private let usesColor: Bool
  /// Columns left blank so far; they are written only once something stands behind them.
  private var blank = 0

  /// Makes a writer.
  init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  /// What was written so far.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  mutating func space(_ columns: Int) {
    blank += max(0, columns)
  }

  mutating func write(_ line: TextLine) {
    for run in line.runs { write(run.text, run.tone) }
  }

  /// Writes a text that is safe already and does not end with spaces where the line ends with it.
  mutating func write(_ text: String, _ tone: Tone = .plain) {
    guard !text.isEmpty else { return }
    write(tone) { $0 += text.utf8 }
  }

  /// Writes what is appended, which is not nothing and is safe as a whole.
  mutating func write(_ tone: Tone, _ append: (inout [UInt8]) -> Void) {
    flushBlank()
    let code = usesColor ? Self.colorCode(tone) : nil
    if let code { bytes += "\u{1B}[\(code)m".utf8 }
    append(&bytes)
    if code != nil { bytes += "\u{1B}[0m".utf8 }
  }

  /// Writes one ASCII character so many times.
  mutating func write(_ character: Unicode.Scalar, times count: Int, _ tone: Tone) {
    guard count > 0, character.isASCII else { return }
    write(tone) { $0 += repeatElement(UInt8(ascii: character), count: count) }
  }

  mutating func endLine() {
    blank = 0
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func flushBlank() {
    guard blank > 0 else { return }
    bytes += repeatElement(UInt8(ascii: " "), count: blank)
    blank = 0
  }

  /// Writes lines one below the other, the first after `indent` columns and the others after `hanging`.
  mutating func write(_ lines: [TextLine], indent: Int = 0, hanging: Int = 0) {
    for (index, line) in lines.enumerated() {
      space(index == 0 ? indent : hanging)
      write(line)
      endLine()
    }
  }

  /// The parameter of Select Graphic Rendition (ECMA-48, 8.3.117).
  private static func colorCode(_ tone: Tone) -> String? {
    switch tone {
    case .plain: nil
    case .strong: "1"
    case .muted: "2"
    case .good: "32"
    case .warning: "33"
    case .bad: "31"
    }
  }
}
