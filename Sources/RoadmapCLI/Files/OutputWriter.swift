import RoadmapCore
import SourceJSON

/// Writes a file that a command makes, be it an answer, a new roadmap or a baseline.
///
/// A new name is created and never replaces what appears meanwhile. A file that is there is replaced by
/// an answer, but a roadmap is not: nobody means that. Whoever says `--force` replaces anything, and
/// `undo` gives it back.
enum OutputWriter {
  /// Writes the file; the messages say what stands in the way of a later `undo`.
  static func write(
    _ bytes: [UInt8], to path: String, of outcome: CommandOutcome, _ invocation: Invocation,
    on host: inout some Host
  ) throws(FileFailure) -> [CommandOutcome.Message] {
    let language = invocation.language()
    if try item(at: path, on: host) == nil {
      do throws(HostFailure) {
        try host.createFile(bytes, at: path)
        return []
      } catch {
        guard error.kind == .alreadyThere else { throw .host(error) }
        if outcome.makesRoadmap { throw .alreadyThere(path) }
      }
    }
    guard case .file? = try item(at: path, on: host) else {
      try replace(path, with: bytes, language, on: &host)
      return []
    }
    if outcome.makesRoadmap {
      guard invocation[.overwrite] else { throw .alreadyThere(path) }
      return try replaceRemembering(path, with: bytes, invocation, on: &host)
    }
    guard !holdsRoadmap(path, on: host) else { throw .roadmapThere(path) }
    try replace(path, with: bytes, language, on: &host)
    return []
  }

  /// Writes an answer that is worked out meanwhile, by the same rule.
  static func write(
    _ stream: AnswerStream, to path: String, _ invocation: Invocation, on host: inout some Host
  ) throws(FileFailure) -> AnswerStream.End {
    if case .file? = try item(at: path, on: host) {
      guard !holdsRoadmap(path, on: host) else { throw .roadmapThere(path) }
      SplitLink.warn(of: path, in: invocation.language(), on: &host)
    }
    do throws(HostFailure) {
      return try host.writeFile(to: path, stream.write)
    } catch {
      throw .host(error)
    }
  }

  static func item(at path: String, on host: some Host) throws(FileFailure) -> HostItem? {
    do throws(HostFailure) {
      return try host.item(at: path)
    } catch {
      throw .host(HostFailure(.write, error.subject, error.kind))
    }
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], _ language: Language, on host: inout some Host
  ) throws(FileFailure) {
    SplitLink.warn(of: path, in: language, on: &host)
    do throws(HostFailure) {
      try host.writeFile(bytes, to: path)
    } catch {
      throw .host(error)
    }
  }

  /// Replaces a file as a change of it, which `undo` takes back.
  private static func replaceRemembering(
    _ path: String, with bytes: [UInt8], _ invocation: Invocation, on host: inout some Host
  ) throws(FileFailure) -> [CommandOutcome.Message] {
    do throws(HostFailure) {
      let old = try host.read(path)
      guard old != bytes,
        let text = TextChange(
          checking: [TextEdit(0..<old.count, bytes)], byteCount: old.count)
      else { return [] }
      let change = FileChange(
        file: path, old: old, new: bytes, text: text,
        memory: .remembers(command: "\(invocation.command.name) --force"),
        language: invocation.language())
      return try ChangeWriter.write(change, on: invocation.today, on: &host)
    } catch {
      throw .host(error)
    }
  }

  /// Whether what is there is a roadmap, sound or not; what cannot be read is not known to be one.
  static func holdsRoadmap(_ path: String, on host: some Host) -> Bool {
    guard let bytes = try? host.read(path) else { return false }
    return OtherJSON.isRoadmap(bytes)
  }
}

extension Invocation {
  /// A file that is there is not written over, unless that is asked for; nor can a folder be.
  func refuseExisting(_ path: String) throws(CommandError) {
    let item = try CommandError.unlessFailing { () throws(HostFailure) in try host.item(at: path) }
    if case .file = item { throw .file(.alreadyThere(path)) }
    if case .folder = item { throw .file(.host(HostFailure(.write, .path(path), .isFolder))) }
  }
}
