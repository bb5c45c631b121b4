import RoadmapCore
import RoadmapRendering

extension Invocation {
  /// The file that a new roadmap goes into; nil where it is only shown.
  var newFile: String? {
    if self[.shownOnly] { return nil }
    return self[.output] == nil ? FileSelection.standardName : outputFile
  }

  /// Refuses options that do not fit together, and files that are there.
  func checkMaking() throws(CommandError) {
    if self[.carryUndone], self[.next] == nil {
      throw .fault(.idle(.carryUndone, without: .next), of: command)
    }
    if self[.kind] != nil, self[.next] != nil {
      throw .fault(.conflicting(.kind, .next), of: command)
    }
    guard let path = newFile else { return }
    if let last = self[.next], let place = host.identity(of: last),
      place == host.identity(of: path)
    {
      throw .fault(.outputOverRoadmap(path), of: command)
    }
    if !self[.overwrite] { try refuseExisting(path) }
  }

  /// What is asked about a new roadmap: its school's calendar, or what goes on into the next year.
  ///
  /// Nil where nobody can be asked or wants to be, or where there is nothing to ask.
  func questionsOnMaking() throws(CommandError) -> (any QuestionWalk)? {
    guard !self[.quiet], host.hasKeyboard, host.isTerminal(.output),
      outputFile != nil || self[.output] == nil
    else { return nil }
    try checkMaking()
    guard let name = self[.next] else {
      return NewRoadmapWalk(on: try modelRoadmap(), for: self)
    }
    let last = try lastYear(name)
    return try nextYear(after: last).map {
      NextYearWalk($0, saying: last.messages(named: name, for: self), for: self)
    }
  }

  /// The standard model for the time and the organisation that were asked for.
  private func modelRoadmap() throws(CommandError) -> NewRoadmap {
    guard let period = self[.plannedPeriod] ?? NewRoadmap.period(on: today) else {
      throw .fault(.missingOption(.of(.plannedPeriod)), of: command)
    }
    return NewRoadmap(
      kind: self[.kind] ?? .school, language: language(), period: period, title: self[.title],
      organization: self[.organization])
  }

  /// A roadmap of the standard model; with the school's own calendar, or without any, where that was said.
  func standardRoadmap(with calendar: SchoolCalendar?? = nil) throws(CommandError) -> CommandOutcome
  {
    let language = language()
    var roadmap = try modelRoadmap()
    if let calendar { roadmap.schoolCalendar = calendar }
    let wording = MakingWording(file: newFile, language: language)
    let steps = wording.steps(after: roadmap, namesOrganization: self[.organization] != nil)
    return made(roadmap.bytes, messages: [.notice(steps)])
  }

  /// The roadmap of the year after another one.
  func followingYear(after name: String) throws(CommandError) -> CommandOutcome {
    let last = try lastYear(name)
    let messages = last.messages(named: name, for: self)
    guard let next = try nextYear(after: last) else {
      return CommandOutcome(messages: messages, exitCode: .problemsFound)
    }
    return made(SettledYear(next), saying: messages)
  }

  private func lastYear(_ name: String) throws(CommandError) -> RoadmapFile {
    roadmapFile(
      try CommandError.unlessFailing { () throws(HostFailure) in try host.bytes(of: name) },
      named: name)
  }

  /// What follows a roadmap; nil where that has errors.
  private func nextYear(after last: RoadmapFile) throws(CommandError) -> NextYear? {
    guard !last.hasErrors, last.roadmap != nil else { return nil }
    do {
      return try NextYear(
        after: last, period: self[.plannedPeriod], title: self[.title],
        organization: self[.organization], carriesUndone: self[.carryUndone], today: today)
    } catch {
      throw .fault(.noNextYear(error.reason), of: command)
    }
  }

  /// The next year's roadmap by what was answered, and what is left to decide.
  func made(_ year: SettledYear, saying messages: [CommandOutcome.Message]) -> CommandOutcome {
    let wording = MakingWording(
      file: newFile, language: language(ofFile: year.roadmap?.language))
    return made(year.bytes, messages: messages + [.notice(wording.lines(on: year))])
  }

  private func made(
    _ bytes: [UInt8], messages: [CommandOutcome.Message]
  ) -> CommandOutcome {
    var outcome = CommandOutcome(messages: messages)
    outcome.makesRoadmap = true
    if self[.output] == nil, let path = newFile {
      outcome.companion = CommandOutcome.Companion(path: path, bytes: bytes)
    } else {
      outcome.answer = TextParts(bytes)
      outcome.isOnlyShown = self[.shownOnly]
    }
    return outcome
  }
}
