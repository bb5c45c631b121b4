import RoadmapCLI
import Testing

/// Holds results against files in the repository, and renews those files when asked to.
enum Recording {
  /// Whether `ROADMAP_RECORD=1` asks for the files to be written anew, as `make record` does.
  private static let isOn = SystemHost().environment("ROADMAP_RECORD") == "1"

  /// Expects a file to hold exactly these bytes.
  ///
  /// A recording run writes them instead and fails, so that it is never taken for a proof.
  static func expect(
    _ bytes: [UInt8], in file: RepositoryFile, sourceLocation: SourceLocation
  ) throws {
    let recorded = try? file.bytes()
    guard recorded != bytes else { return }
    if isOn {
      try file.write(bytes)
      Issue.record("\(file.path) was recorded: read its diff", sourceLocation: sourceLocation)
    } else if let recorded {
      let difference = LineDiff.between(
        String(decoding: recorded, as: UTF8.self), String(decoding: bytes, as: UTF8.self))
      Issue.record(
        "\(file.path) differs (- recorded, + now):\n\(difference)", sourceLocation: sourceLocation)
    } else {
      Issue.record(
        "\(file.path) is missing; `make record` writes it", sourceLocation: sourceLocation)
    }
  }
}
