package import Testing

extension Transcript: CustomTestStringConvertible {
  /// The file's name.
  package var testDescription: String { file.path }

  /// Plays the transcript and expects every answer to be the one written down.
  ///
  /// `make record` writes the answers anew instead.
  package func expectToHold(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let played = try TranscriptPlayer.play(try file.text())
    try Recording.expect(Array(played.utf8), in: file, sourceLocation: sourceLocation)
  }
}
