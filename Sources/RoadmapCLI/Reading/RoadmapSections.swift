import RoadmapCore

/// The roadmaps that a command is about, and what there is to say of the files that are unusable.
struct RoadmapSections {
  private(set) var sections: [RoadmapSection] = []
  private(set) var messages: [CommandOutcome.Message] = []
  private(set) var exitCode = ExitCode.done
  /// The files that are unusable, to be named in an answer about the others.
  private(set) var unread: [UnreadFile] = []
  /// The folders that the files count for, by their names.
  private var groups: [String: String] = [:]

  /// Reads every roadmap that the command names; one that is unusable does not stop the others.
  init(_ operands: [String] = [], for invocation: Invocation) throws(CommandError) {
    let sources = try FileSelection.sources(operands, for: invocation)
    let folders = FolderName(of: sources, in: invocation.host.currentFolder)
    for source in sources { groups[source.name] = folders.name(of: source) }
    let files = FileSelection.read(sources, for: invocation)
    try invocation.forEach(of: files) { file throws(CommandError) in add(file, invocation) }
    var copies = RoadmapCopies()
    for section in sections { copies.add(.init(section.roadmap), named: section.file) }
    messages += copies.messages(
      in: invocation.language(ofFile: sections.first?.roadmap.language))
  }

  /// Reads the roadmap, or those of the folder, at a path that an option names.
  init(namedBy path: String, for invocation: Invocation) throws(CommandError) {
    for file in try FileSelection.files(at: path, for: invocation) { add(file, invocation) }
  }

  /// Throws where a command about one roadmap was given several.
  func requireOne(for command: Command) throws(CommandError) {
    if sections.count > 1 {
      throw .fault(.severalRoadmaps(sections.count), of: command)
    }
  }

  /// Throws where a filter asks for a stage or a party that none of the roadmaps has.
  func require(_ filter: ActivityFilter, for command: Command) throws(CommandError) {
    if let stage = filter.stage { try requireStage(stage, for: command) }
    try requireParty(filter.responsible, for: command)
  }

  /// Throws where none of the roadmaps has a stage that was asked for, or where it is not clear which.
  private func requireStage(_ typed: String, for command: Command) throws(CommandError) {
    var unknown: ItemQuestion?
    var isFound = false
    for section in sections {
      do throws(ItemQuestion) {
        _ = try section.roadmap.stages(typed: typed)
        isFound = true
      } catch {
        guard case .unknown = error else {
          throw .fault(.item(error), of: command)
        }
        unknown = unknown ?? error
      }
    }
    if let unknown, !isFound { throw .fault(.item(unknown), of: command) }
  }

  /// Throws where an asked-for name fits nobody in any of the roadmaps.
  func requireParty(_ typed: String?, for command: Command) throws(CommandError) {
    guard let typed, let first = sections.first else { return }
    let query = NameQuery(typed)
    guard sections.allSatisfy({ $0.parties(query).isEmpty }) else { return }
    throw .fault(.unknownParty(typed, nearest: first.partiesNear(query)), of: command)
  }

  private mutating func add(_ file: SelectedFile, _ invocation: Invocation) {
    switch file.content {
    case .success(let bytes):
      add(invocation.roadmapFile(bytes, named: file.name), named: file.name, invocation)
    case .failure(let failure):
      let lines = failure.wording(in: invocation.language())
      messages.append(.error(lines))
      unread.append(UnreadFile(file: file.name, reason: lines.joined(separator: " ")))
      exitCode = max(exitCode, .failure)
    }
  }

  private mutating func add(_ file: RoadmapFile, named name: String, _ invocation: Invocation) {
    messages += file.messages(named: name, for: invocation)
    if let section = invocation.section(of: file, named: name, in: groups[name] ?? "") {
      return sections.append(section)
    }
    let language = invocation.language(ofFile: file.roadmap?.language)
    unread.append(UnreadFile(file: name, reason: file.firstError(in: language)))
    exitCode = max(exitCode, .problemsFound)
  }
}
