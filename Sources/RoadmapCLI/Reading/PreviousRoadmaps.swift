import RoadmapCore

/// Last year's roadmaps, by whose they are.
struct PreviousRoadmaps {
  private(set) var messages: [CommandOutcome.Message] = []
  private(set) var exitCode = ExitCode.done
  private var roadmaps: [Roadmap] = []

  /// Reads what `--previous` names; nothing where it is not given.
  init(for invocation: Invocation) throws(CommandError) {
    guard let path = invocation[.previous] else { return }
    let read = try RoadmapSections(namedBy: path, for: invocation)
    messages = read.messages
    exitCode = read.exitCode
    roadmaps = read.sections.map(\.roadmap)
  }

  /// The earlier roadmap of the same organisation; a single one is taken for what it is.
  func roadmap(before roadmap: Roadmap, isOnly: Bool) -> Roadmap? {
    if isOnly, roadmaps.count == 1 { return roadmaps.first }
    return roadmaps.first { earlier in
      if let id = roadmap.organizationID, let other = earlier.organizationID { return id == other }
      return SearchText(earlier.organization) == SearchText(roadmap.organization)
    }
  }
}
