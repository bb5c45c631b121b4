import RoadmapCore

/// The earlier states that roadmaps are compared with, read.
struct FormerRoadmaps {
  /// One of them.
  private struct State {
    let roadmap: Roadmap
    let day: CalendarDate
    let source: RoadmapComparison.Source
  }

  /// What there is to say of the files of then.
  private(set) var messages: [CommandOutcome.Message] = []
  /// What the command ends with where one of them is unusable.
  private(set) var exitCode = ExitCode.done
  /// By the name of the roadmap that is compared with it.
  private var states: [String: State] = [:]
  private var day: CalendarDate?

  /// Reads what the roadmaps of a request are compared with.
  init(
    _ former: FormerState, of read: RoadmapSections, for invocation: Invocation
  ) throws(CommandError) {
    let today = invocation.today
    switch former {
    case .day(let day):
      self.day = day
      let typed = invocation[.comparedSince] ?? ""
      for section in read.sections {
        guard GitHistory(of: section.file, on: invocation.host)?.isRevision(typed) == true else {
          continue
        }
        throw .fault(.dayOrRevision(typed, day), of: invocation.command)
      }
    case .revision(let word):
      for section in read.sections {
        let version = try GitHistory.version(word, of: section.file, for: invocation)
        guard version.day <= today else {
          throw .fault(.backwardsDays(version.day, today), of: invocation.command)
        }
        let name = "\(word):\(section.file)"
        let file = invocation.roadmapFile(version.bytes, named: section.file)
        messages += file.messages(named: name, for: invocation)
        guard let roadmap = file.roadmap, !file.hasErrors else {
          exitCode = .problemsFound
          continue
        }
        states[section.file] = State(
          roadmap: roadmap, day: version.day, source: .revision(word))
      }
    case .file(let path, let day):
      try read.requireOne(for: invocation.command)
      let other = try RoadmapSections(namedBy: path, for: invocation)
      try other.requireOne(for: invocation.command)
      messages = other.messages
      exitCode = other.exitCode
      guard let roadmap = other.sections.first?.roadmap, let section = read.sections.first else {
        return
      }
      let last = min(roadmap.lastWritten ?? roadmap.period.start, today)
      states[section.file] = State(roadmap: roadmap, day: day ?? last, source: .file(path))
    }
  }

  /// What changed in a roadmap since then.
  func comparison(with section: RoadmapSection, on today: CalendarDate) -> RoadmapComparison {
    guard let state = states[section.file] else {
      return RoadmapComparison(of: section.roadmap, from: day ?? today, to: today)
    }
    return RoadmapComparison(
      from: state.roadmap, on: state.day, to: section.roadmap, on: today, source: state.source)
  }
}
