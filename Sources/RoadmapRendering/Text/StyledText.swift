/// A text in runs, each with a tone.
///
/// Any string is welcome: every format makes hostile characters harmless itself.
package struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A stretch of text of one tone.
  package struct Run: Sendable, Hashable {
    package fileprivate(set) var text: String
    package let tone: Tone
    /// Whether it is never broken over lines, as a command that is there to be copied.
    package fileprivate(set) var isWhole = false
  }

  /// The stretches from first to last, none of them empty and no two neighbours alike.
  package private(set) var runs: [Run]

  /// Makes a text of one tone.
  package init(_ text: String, _ tone: Tone = .plain, isWhole: Bool = false) {
    runs = text.isEmpty ? [] : [Run(text: text, tone: tone, isWhole: isWhole)]
  }

  /// Makes a plain text from a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// The words without their tones.
  package var plain: String {
    if runs.count == 1, let only = runs.first { return only.text }
    return runs.reduce(into: "") { $0 += $1.text }
  }

  package var isEmpty: Bool { runs.isEmpty }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout Self, right: Self) {
    for run in right.runs {
      if let last = left.runs.last, last.tone == run.tone, last.isWhole == run.isWhole {
        left.runs[left.runs.count - 1].text += run.text
      } else {
        left.runs.append(run)
      }
    }
  }
}
