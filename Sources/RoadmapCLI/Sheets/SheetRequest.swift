import RoadmapCore
import RoadmapRendering

/// What somebody wants to know of who is responsible: the workload, or sheets of a time.
struct SheetRequest {
  private let invocation: Invocation
  /// The words of which names are made.
  private var words: [String]
  private var name: String?
  private var hasTime = false

  /// Reads the options; throws where they contradict each other.
  init(_ invocation: Invocation) throws(CommandError) {
    self.invocation = invocation
    // A name of several words needs no quotes: nothing is changed by it.
    words = invocation.operands
    name = words.isEmpty ? nil : words.joined(separator: " ")
    let (month, from, to) = (invocation[.month], invocation[.sheetFrom], invocation[.sheetTo])
    try invocation.refuseDaysBesideMonth()
    hasTime = month != nil || from != nil || to != nil
    if let first = from, let last = to, last < first {
      throw .fault(.backwardsDays(first, last), of: invocation.command)
    }
    if invocation[.eachPerson], invocation.outputFile == nil {
      throw .fault(.idleOption("--each", without: "-o"), of: invocation.command)
    }
  }

  /// The workload of all, or the sheets of those who are asked about.
  func outcome() throws(CommandError) -> CommandOutcome {
    var request = self
    let sections = try request.takeFiles()
    request.takeEachWord(in: sections)
    return try request.outcome(of: sections)
  }

  /// The roadmaps: those that are named among the names, unless somebody is called so.
  private mutating func takeFiles() throws(CommandError) -> RoadmapSections {
    let paths =
      invocation.arguments.has(.file)
      ? [] : words.filter { (try? invocation.host.item(at: $0)) != nil }
    guard !paths.isEmpty else { return try RoadmapSections(for: invocation) }
    let found = try? RoadmapSections(for: invocation)
    if let found, (try? found.requireParty(name, for: invocation.command)) != nil { return found }
    words.removeAll(where: paths.contains)
    name = words.isEmpty ? nil : words.joined(separator: " ")
    return try RoadmapSections(paths, for: invocation)
  }

  /// «кто Ли Гайко»: where nobody is called so, each word is a name.
  private mutating func takeEachWord(in sections: RoadmapSections) {
    let list = words.joined(separator: ", ")
    func isKnown(_ name: String) -> Bool {
      sections.sections.contains { !$0.parties(NameQuery(name)).isEmpty }
    }
    if let typed = name, !isKnown(typed), isKnown(list) { name = list }
  }

  private func outcome(of sections: RoadmapSections) throws(CommandError) -> CommandOutcome {
    do throws(CommandError) {
      try sections.requireParty(name, for: invocation.command)
    } catch {
      let file = ([name].compactMap { $0 } + invocation.operands).first {
        (try? invocation.host.item(at: $0)) != nil
      }
      guard let file else {
        let words = LooseWords(.name, of: invocation) { sections.sections.map(\.roadmap) }
        // «кто Галкина ноябрь»
        let typed = [invocation.operands, invocation.operands.suffix(1)]
        guard let fault = typed.lazy.compactMap(words.fault).first else { throw error }
        throw .fault(fault, of: invocation.command)
      }
      throw .fault(.fileAmongNames(file), of: invocation.command)
    }
    if invocation[.eachPerson] { return try files(of: sections) }
    return try invocation.report(of: sections) { (roadmap: Roadmap) throws(CommandError) in
      try report(of: roadmap, withSheets: name != nil || hasTime)
    }
  }

  private func report(
    of roadmap: Roadmap, withSheets: Bool
  ) throws(CommandError) -> WhoReport {
    WhoReport(
      of: roadmap, on: invocation.today, name: name,
      sheetsFor: withSheets ? try span(in: roadmap) : nil)
  }

  /// The time that is asked about; the running month where none is.
  private func span(in roadmap: Roadmap) throws(CommandError) -> DateSpan {
    let today = invocation.today
    guard invocation[.sheetFrom] != nil || invocation[.sheetTo] != nil else {
      let day = invocation[.month] ?? today
      return DateSpan(year: day.year, month: day.month) ?? DateSpan(day)
    }
    let last = invocation[.sheetTo] ?? max(roadmap.period.end, today)
    let first = invocation[.sheetFrom] ?? min(today, last)
    guard let span = DateSpan(first, last) else {
      throw .fault(.backwardsDays(first, last), of: invocation.command)
    }
    return span
  }

  /// A file for each, in a folder.
  private func files(of sections: RoadmapSections) throws(CommandError) -> CommandOutcome {
    try sections.requireOne(for: invocation.command)
    var outcome = CommandOutcome(
      messages: sections.messages, exitCode: sections.exitCode, sections: sections.sections)
    guard let section = sections.sections.first, let path = invocation.outputFile else {
      return outcome
    }
    let language = invocation.language(ofFile: section.roadmap.language)
    let format = invocation[.format] ?? .docx
    guard [.text, .markdown, .html, .docx].contains(format) else {
      throw .fault(
        .conflictingOptions("--each", "--format \(format.rawValue)"), of: invocation.command)
    }
    let sheets = try report(of: section.roadmap, withSheets: true).sheets
    let names = SheetName.names(
      of: sheets, in: language, ending: format.written.endings.first ?? format.rawValue)
    var files: [FilledFolder.File] = []
    for (sheet, name) in zip(sheets, names) {
      let page = sheet.document(in: language)
      files.append(
        FilledFolder.File(
          name: name,
          bytes: try invocation.render(page, as: format, from: [section.file], in: language)))
    }
    outcome.folder = FilledFolder(path: path, files: files)
    let count = PluralForm.count(files.count, "лист", "листа", "листов")
    let said = language.text(
      en: "\(PluralForm.count(files.count, "sheet", "sheets")) in “\(path)”:",
      ru: "\(count) в папке «\(path)»:")
    let list = ReportDocument([
      .paragraph(StyledText(said)), .items(names.map { StyledText($0) }),
    ])
    let style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
    outcome.answer = TextParts(Array(TextFormat.render(list, style).utf8))
    outcome.isOnlyShown = true
    return outcome
  }
}
