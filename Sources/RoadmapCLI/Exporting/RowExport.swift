import RoadmapCore
import RoadmapRendering

/// One run of `export --format ndjson`: every roadmap is read, its rows are written, and it is let go.
struct RowExport: Sendable {
  private let invocation: Invocation
  private let table: RowTable?
  private let filter: ActivityFilter

  init(_ invocation: Invocation, _ filter: ActivityFilter) {
    self.invocation = invocation
    self.filter = filter
    table = invocation[.rowTable]
  }

  /// The rows of every file that the command names, written as they are worked out.
  func outcome() throws(CommandError) -> CommandOutcome {
    let sources = try FileSelection.sources(invocation.operands, for: invocation)
    var outcome = CommandOutcome()
    outcome.stream = AnswerStream { (take) throws(HostFailure) in try write(sources, take) }
    return outcome
  }

  private func write(
    _ sources: [FileSource], _ take: ([UInt8]) throws(HostFailure) -> Void
  ) throws(HostFailure) -> AnswerStream.End {
    let folders = FolderName(of: sources, in: invocation.host.currentFolder)
    let day = invocation.today
    var end = AnswerStream.End()
    var isEmpty = true
    try invocation.stream(
      sources,
      look: { source, roadmap in
        RowSource(
          RoadmapExport(of: roadmap, on: day, filter), file: source.name,
          folder: folders.name(of: source)
        ).lines(of: table)
      },
      take: { (source, file) throws(HostFailure) in
        isEmpty = false
        switch file {
        case .read(let rows): if !rows.isEmpty { try take(rows) }
        case .unread(let reason):
          end.messages.append(.error(["\(source.name): \(reason)"]))
          end.exitCode = max(end.exitCode, .problemsFound)
        }
      })
    if isEmpty {
      let folder = sources.first?.folder ?? "."
      end.messages.append(
        .error(FileFailure.noRoadmapUnderFolder(folder).wording(in: invocation.language())))
      end.exitCode = .failure
    }
    return end
  }
}
