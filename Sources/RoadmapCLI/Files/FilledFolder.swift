/// A folder of the user's that a command fills with files of its own.
struct FilledFolder: Sendable {
  /// One of the files.
  struct File: Sendable {
    /// Its name in the folder.
    let name: String
    /// What it is to hold.
    let bytes: [UInt8]
  }

  /// The folder, as the user gave it; it is made where it is not there.
  let path: String
  /// The files, no two of one name.
  let files: [File]

  /// The path of one of its files.
  func path(of file: File) -> String {
    path.hasSuffix("/") ? path + file.name : "\(path)/\(file.name)"
  }
}

extension OutputWriter {
  /// Writes the files of a folder.
  ///
  /// Each is replaced by the rule for answers; where one stands in the way, none is written.
  static func write(
    _ folder: FilledFolder, _ invocation: Invocation, on host: inout some Host
  ) throws(FileFailure) {
    var wanted: [(path: String, bytes: [UInt8], isThere: Bool)] = []
    for file in folder.files {
      let path = folder.path(of: file)
      let isThere = try item(at: path, on: host) != nil
      if isThere {
        if let old = try? host.read(path), old == file.bytes { continue }
        try refuseLoss(
          of: path, becoming: file.bytes, isAnswer: true, invocation, on: host)
      }
      wanted.append((path, file.bytes, isThere))
    }
    do throws(HostFailure) {
      try host.makeSharedFolder(folder.path)
      for file in wanted {
        if file.isThere {
          try host.writeFile(file.bytes, to: file.path)
        } else {
          try host.createFile(file.bytes, at: file.path)
        }
        OutputMemory.note(file.bytes, at: file.path, on: &host)
      }
    } catch {
      throw .host(error)
    }
  }
}
