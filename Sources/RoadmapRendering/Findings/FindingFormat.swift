package import RoadmapCore

/// A format for findings of many files.
///
/// Each file is rendered alone, on whatever core, so that its bytes can be let go; the pieces are put
/// together in the end.
package struct FindingFormat: Sendable {
  /// What is the same for all files of a run.
  package struct Setting: Sendable {
    /// The language of what belongs to no file.
    package let language: Language
    /// Width and colours of text.
    package let style: TextStyle
    /// The day to take for today.
    package let today: CalendarDate
    /// The version of the program.
    package let version: String

    package init(language: Language, style: TextStyle, today: CalendarDate, version: String) {
      self.language = language
      self.style = style
      self.today = today
      self.version = version
    }
  }

  /// What `--format` calls it.
  package let name: String
  /// Renders one file; empty where there is nothing to say of it.
  package let piece: @Sendable (FileFindings, FindingTotals, Setting) -> [UInt8]
  /// Puts the pieces of all files together, those that are empty left out.
  package let whole: @Sendable ([[UInt8]], FindingTotals, Setting) -> TextParts

  /// Every format, the standard one first.
  package static let all: [FindingFormat] = [.text, .json, .github, .sarif, .junit]
}
