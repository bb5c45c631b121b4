import SourceJSON

/// What the program last wrote into the files of `--output`, beside the journals of `undo`: so its own
/// answers are told from what people made of them.
enum OutputMemory {
  /// Whether nothing is lost where a file is written over: it is empty, data that a program wrote,
  /// still as this program left it, or what it is to hold anyway.
  static func knows(_ path: String, becoming new: [UInt8]?, on host: some Host) -> Bool {
    guard let bytes = try? host.read(path) else { return false }
    if bytes.isEmpty || bytes == new { return true }
    // JSON, in one piece or a record a line.
    if bytes.first == UInt8(ascii: "{") {
      let line = Array(bytes.prefix { $0 != UInt8(ascii: "\n") })
      if [line, bytes].contains(where: { JSONDocument(bytes: $0).faults.isEmpty }) { return true }
    }
    guard let place = try? UndoPlace(of: path, host: host, in: kind),
      let noted = try? host.readPrivateFile(place.path)
    else { return false }
    return noted == note(of: bytes)
  }

  /// Notes what was written; where that cannot be kept, the next run asks for `--force`.
  static func note(_ bytes: [UInt8], at path: String, on host: inout some Host) {
    try? { () throws(HostFailure) in
      guard let place = try UndoPlace(of: path, host: host, in: kind) else { return }
      try place.makeFolders(on: &host)
      try host.writePrivateFile(note(of: bytes), to: place.path)
    }()
  }

  private static let kind = "outputs"

  private static func note(of bytes: [UInt8]) -> [UInt8] {
    let print = Fingerprint(of: bytes)
    return Array("\(print.byteCount) \(print.digits)\n".utf8)
  }
}
