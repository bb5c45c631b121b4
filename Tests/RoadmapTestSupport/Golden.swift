package import Testing

/// Expects the bytes to be those of `Tests/Golden/<name>`; `make record` renews the file.
package func expectGolden(
  _ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try Recording.expect(
    bytes, in: RepositoryFile("Tests/Golden/\(name)"), sourceLocation: sourceLocation)
}

/// Expects a file of the repository to hold exactly these bytes; `make record` renews it.
package func expectRecorded(
  _ bytes: [UInt8], in file: RepositoryFile, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try Recording.expect(bytes, in: file, sourceLocation: sourceLocation)
}

/// Expects the bytes to be those of a file of this repository; `make record` renews it.
package func expectRepositoryFile(
  _ path: String, toHold bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try Recording.expect(bytes, in: RepositoryFile(path), sourceLocation: sourceLocation)
}
