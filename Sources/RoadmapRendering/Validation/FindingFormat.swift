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
    /// How files are called by programs that know the repository.
    package let paths: RepositoryPaths
    /// A sentence whose commands are never broken over lines.
    package var keepingWhole: @Sendable (String) -> StyledText = { StyledText($0) }

    package init(
      language: Language, style: TextStyle, today: CalendarDate, version: String,
      paths: RepositoryPaths
    ) {
      self.language = language
      self.style = style
      self.today = today
      self.version = version
      self.paths = paths
    }
  }

  /// What `--format` calls it.
  package let name: String
  /// Renders one file.
  package let piece: @Sendable (FileFindings, FindingTotals, Setting) -> FindingPiece
  /// Puts the pieces of all files together, those that are empty left out.
  package let whole: @Sendable ([FindingPiece], FindingTotals, Setting) -> TextParts

  /// Every format, the standard one first.
  package static let all: [FindingFormat] = [.text, .json, .github, .gitlab, .sarif, .junit]
}
