import RoadmapCore
import RoadmapRendering

/// What somebody wants exported, and how.
struct ExportRequest {
  private let format: ExportFormat
  private let filter: ActivityFilter

  /// Reads the options; throws where no format is named or an option means nothing in it.
  init(_ invocation: Invocation) throws(CommandError) {
    guard let format = invocation[.exportFormat] else {
      // «выгрузить план.xlsx» lacks only -o.
      _ = try FileSelection.sources(invocation.operands, for: invocation)
      let endings = invocation.command.writtenFormats.compactMap(\.endings.first)
      throw .fault(.missingFormat(endings), of: invocation.command)
    }
    self.format = format
    filter = try invocation.activityFilter()
    let belonging: [(OptionDeclaration, String)] = [
      (.of(.todos), "ics"),
      (.of(.remind), "ics"),
      (.of(.remindAt), "ics"),
      (.of(.excel), "csv"),
      (.of(.rowTable), "ndjson"),
    ]
    for (option, name) in belonging
    where format.name != name && invocation.arguments.given[option.name] != nil
      && !invocation.arguments.settled.contains(option.name)
    {
      throw .fault(.optionOfFormat(option.spelling, format: name), of: invocation.command)
    }
    if format.isBinary, invocation[.output] == nil, invocation.host.isTerminal(.output) {
      throw .fault(.formatForFile(format.name), of: invocation.command)
    }
  }

  /// The file, and what there is to say of what it leaves out; throws where a stage is in no roadmap.
  func outcome(for invocation: Invocation) throws(CommandError) -> CommandOutcome {
    if format.isRows { return try RowExport(invocation, filter).outcome() }
    let read = try RoadmapSections(invocation.operands, for: invocation)
    try read.require(filter, for: invocation.command)
    var outcome = CommandOutcome(
      messages: read.messages, exitCode: read.exitCode, sections: read.sections)
    guard let first = read.sections.first else { return outcome }
    var files: [ExportedFile] = []
    try invocation.forEach(of: read.sections) { section throws(CommandError) in
      files.append(file(of: section, for: invocation))
    }
    let settings = settings(
      for: invocation, in: invocation.language(ofFile: first.roadmap.language),
      isCollection: files.count > 1 || read.messages.contains(where: \.isError))
    do {
      outcome.answer = TextParts(try format.render(files, settings))
    } catch {
      outcome.exitCode = .failure
      outcome.messages.append(.error([ExportWording.tooLarge(format)[settings.language]]))
    }
    let exports = files.map(\.export)
    let undated = format.holdsUndated(settings) ? 0 : exports.reduce(0) { $0 + $1.undatedCount }
    if exports.allSatisfy(\.activities.isEmpty) {
      outcome.messages.append(.notice([ExportWording.nothing[settings.language]]))
    } else if undated > 0 {
      outcome.messages.append(.notice([ExportWording.undated(undated)[settings.language]]))
    }
    outcome.messages += try invocation.anonymityNotices(read.sections) { sections in
      (try? format.render(sections.map { file(of: $0, for: invocation) }, settings)) ?? []
    }
    if format.name == "ics", let file = invocation.outputFile, outcome.answer != nil {
      let count = exports.reduce(0) { $0 + $1.activities.count } - undated
      outcome.messages.append(
        .notice([ExportWording.calendar(file, count, settings)[settings.language]]))
    }
    return outcome
  }

  private func file(of section: RoadmapSection, for invocation: Invocation) -> ExportedFile {
    let export = RoadmapExport(of: section.roadmap, on: invocation.today, section.settled(filter))
    return ExportedFile(name: section.file, export: export)
  }

  private func settings(
    for invocation: Invocation, in language: Language, isCollection: Bool
  ) -> ExportSettings {
    var settings = ExportSettings(language: language)
    settings.isCollection = isCollection
    settings.usesEvents = !invocation[.todos]
    settings.reminders = invocation[.remind]
    settings.reminderHour = invocation[.remindAt]
    settings.isForExcel = invocation[.excel]
    return settings
  }
}
