/// Collects lines, with colours where the style has them and without spaces at their ends.
struct TextWriter {
  private(set) var output = ""
  private let usesColor: Bool
  /// Columns left blank so far; they are written only once something stands behind them.
  private var blank = 0

  /// Makes a writer.
  init(usesColor: Bool) {
    self.usesColor = usesColor
  }

  mutating func space(_ columns: Int) {
    blank += max(0, columns)
  }

  mutating func write(_ line: TextLine) {
    guard !line.isEmpty else { return }
    if blank > 0 {
      output += String(repeating: " ", count: blank)
      blank = 0
    }
    for run in line.runs {
      if usesColor, let code = Self.colorCode(run.tone) {
        output += "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
      } else {
        output += run.text
      }
    }
  }

  mutating func endLine() {
    blank = 0
    output += "\n"
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
