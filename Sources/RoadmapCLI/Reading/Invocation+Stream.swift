import RoadmapCore
import SourceJSON

/// What became of a file that was read among many.
enum StreamedFile<Look: Sendable>: Sendable {
  /// A roadmap without errors, as it was looked at.
  case read(Look)
  /// A file that is no part of the answer, and why.
  case unread(reason: String)
}

extension Invocation {
  /// Reads roadmaps on all cores, a few at a time, and lets each go again once it was looked at; so
  /// memory does not grow with their number.
  ///
  /// `look` sees no names of persons where the answer must not have any. `take` gets what was seen in the
  /// order of the sources. Throws what `take` throws.
  func stream<Look: Sendable, Failure: Error>(
    _ sources: [FileSource], look: @escaping @Sendable (RoadmapSection) -> Look,
    take: (FileSource, StreamedFile<Look>) throws(Failure) -> Void
  ) throws(Failure) {
    let ahead = 256
    let folders = FolderName(of: sources, in: host.currentFolder)
    let isShown = sources.count > ahead && !self[.quiet]
    defer { if isShown { host.showProgress(sources.count, of: sources.count) } }
    try host.streamConcurrently(
      sources.count, ahead: ahead,
      worker: {
        let known = KnownTexts()
        return { index in
          let source = sources[index]
          return streamed(source, in: folders.name(of: source), knowing: known, look)
        }
      },
      take: { (index, result) throws(Failure) in
        if isShown, index.isMultiple(of: ahead) { host.showProgress(index, of: sources.count) }
        if let result { try take(sources[index], result) }
      })
  }

  private func streamed<Look: Sendable>(
    _ source: FileSource, in folder: String, knowing known: KnownTexts,
    _ look: (RoadmapSection) -> Look
  ) -> StreamedFile<Look>? {
    guard let file = source.read(from: host) else { return nil }
    switch file.content {
    case .failure(let failure):
      return .unread(reason: failure.wording(in: language()).joined(separator: " "))
    case .success(let bytes):
      let read = RoadmapFile(bytes: bytes, knowing: known)
      if let section = section(of: read, named: source.name, in: folder) {
        return .read(look(section))
      }
      return .unread(reason: read.firstError(in: language(ofFile: read.roadmap?.language)))
    }
  }
}
