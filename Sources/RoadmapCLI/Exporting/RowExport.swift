import RoadmapCore
import RoadmapRendering

/// One run of `export --format ndjson`: every roadmap is read, its rows are written, and it is let go.
struct RowExport: Sendable {
  /// What is kept of a roadmap.
  private struct Look: Sendable {
    let rows: [UInt8]
    let names: HiddenNames
    let language: Language?
  }

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
    let day = invocation.today
    var end = AnswerStream.End()
    var isEmpty = true
    var hidden = HiddenNames()
    var language: Language?
    let rows = { @Sendable (section: RoadmapSection) in
      RowSource(
        RoadmapExport(of: section.roadmap, on: day, section.settled(filter)), file: section.file,
        folder: section.group
      ).lines(of: table)
    }
    try invocation.stream(
      sources,
      look: { section in
        let marked = section.marked?().map(rows) ?? []
        return Look(
          rows: rows(section), names: HiddenNames(of: [section], in: marked),
          language: section.roadmap.language)
      },
      take: { (source, file) throws(HostFailure) in
        isEmpty = false
        switch file {
        case .read(let look):
          if !look.rows.isEmpty { try take(look.rows) }
          hidden.add(look.names)
          language = language ?? look.language
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
    if !isEmpty {
      let language = invocation.language(ofFile: language)
      end.messages += invocation.anonymityNotices(hidden, in: language)
    }
    return end
  }
}
