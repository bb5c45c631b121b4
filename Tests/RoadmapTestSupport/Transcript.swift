/// A session at the command line: what is typed and all that comes of it, exactly.
///
/// The syntax stands in `Tests/Transcripts/README`.
package struct Transcript: Sendable {
  /// Where it is written.
  let file: RepositoryFile

  /// Names a transcript by its file.
  init(_ file: RepositoryFile) {
    self.file = file
  }

  /// Every transcript of the repository.
  package static func all() throws -> [Transcript] {
    try RepositoryFile.all(inFolder: "Tests/Transcripts", suffix: ".transcript").map(
      Transcript.init)
  }
}
