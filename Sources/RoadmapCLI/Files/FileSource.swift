import RoadmapCore

/// A file that a command is about, not yet read.
struct FileSource: Sendable {
  /// The path as the user would type it, or `-`.
  let name: String
  /// The folder that stood for it on the command line, or nil where it was named itself.
  var folder: String?
  /// Why there is nothing to read, where that is known already.
  var failure: FileFailure?

  /// Reads it; nil where it was found in a folder and is plainly no roadmap.
  func read(from host: any Host) -> SelectedFile? {
    if let failure { return SelectedFile(name: name, content: .failure(failure)) }
    do throws(HostFailure) {
      let bytes = try host.bytes(of: name)
      // What zip archives begin with (APPNOTE.TXT, 4.3.7), and so do Word and Excel files.
      if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
        return SelectedFile(name: name, content: .failure(.officeDocument(name)))
      }
      if folder != nil, OtherJSON.isRecognized(in: bytes) { return nil }
      return SelectedFile(name: name, content: .success(bytes))
    } catch {
      return SelectedFile(name: name, content: .failure(.host(error)))
    }
  }

  /// What became of the sources, in their order; a folder of which nothing is left is filled.
  static func kept<Result>(
    _ results: [Result?], of sources: [FileSource], emptyFolder: (String) -> Result
  ) -> [Result] {
    var kept: [Result] = []
    var folder: String?
    var isEmpty = false
    func close() {
      if let folder, isEmpty { kept.append(emptyFolder(folder)) }
    }
    for (source, result) in zip(sources, results) {
      if source.folder != folder {
        close()
        folder = source.folder
        isEmpty = true
      }
      if let result {
        kept.append(result)
        isEmpty = false
      }
    }
    close()
    return kept
  }
}

/// A roadmap that was asked for, whether or not it could be read.
struct SelectedFile: Sendable {
  /// What standard input is called on the command line.
  static let standardInput = "-"

  /// The path as the user would type it, or `-`.
  let name: String
  /// Its bytes, or why there are none.
  let content: Result<[UInt8], FileFailure>
}
