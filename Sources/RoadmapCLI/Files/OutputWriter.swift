import RoadmapCore
import SourceJSON

/// Writes a file that a command makes, be it an answer, a new roadmap or a baseline.
///
/// A new name is created and never replaces what appears meanwhile. A file that is there is replaced by
/// an answer where it is as this program left it, and by one for people only then, for somebody may have
/// gone on writing in it; a roadmap never is: nobody means that. Whoever says `--force` replaces
/// anything, and `undo` gives a roadmap back.
enum OutputWriter {
  /// Writes the file; the messages say what stands in the way of a later `undo`.
  static func write(
    _ bytes: [UInt8], to path: String, of outcome: CommandOutcome, _ invocation: Invocation,
    on host: inout some Host
  ) throws(FileFailure) -> [CommandOutcome.Message] {
    let language = invocation.language()
    let isAnswer =
      !outcome.makesRoadmap && outcome.companion == nil && invocation.command.writesTables
    if try item(at: path, on: host) == nil {
      do throws(HostFailure) {
        try host.createFile(bytes, at: path)
        if isAnswer { OutputMemory.note(bytes, at: path, on: &host) }
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
    try refuseLoss(of: path, becoming: bytes, isAnswer: isAnswer, invocation, on: host)
    try replace(path, with: bytes, language, on: &host)
    if isAnswer { OutputMemory.note(bytes, at: path, on: &host) }
    return []
  }

  /// Writes an answer that is worked out meanwhile, by the same rule.
  static func write(
    _ stream: AnswerStream, to path: String, _ invocation: Invocation, on host: inout some Host
  ) throws(FileFailure) -> AnswerStream.End {
    if case .file? = try item(at: path, on: host) {
      try refuseLoss(of: path, becoming: nil, isAnswer: true, invocation, on: host)
      SplitLink.warn(of: path, in: invocation.language(), on: &host)
    }
    do throws(HostFailure) {
      let end = try host.writeFile(to: path, stream.write)
      if case .file? = try? host.item(at: path), let bytes = try? host.read(path) {
        OutputMemory.note(bytes, at: path, on: &host)
      }
      return end
    } catch {
      throw .host(error)
    }
  }

  /// Refuses to write over a roadmap, and over what somebody may have made of an earlier answer.
  static func refuseLoss(
    of path: String, becoming bytes: [UInt8]?, isAnswer: Bool, _ invocation: Invocation,
    on host: some Host
  ) throws(FileFailure) {
    guard !holdsRoadmap(path, on: host) else { throw .roadmapThere(path) }
    guard
      !isAnswer || invocation[.overwrite]
        || OutputMemory.knows(path, becoming: bytes, on: host)
    else {
      throw .notOwn(path)
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
  private static func holdsRoadmap(_ path: String, on host: some Host) -> Bool {
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
