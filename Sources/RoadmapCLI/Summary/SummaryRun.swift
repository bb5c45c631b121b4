import RoadmapCore
import RoadmapRendering

/// One run of `summary`: every roadmap is read, counted and let go again.
struct SummaryRun: Sendable {
  /// What is kept of a roadmap until it is added to the sum.
  private struct Look: Sendable {
    let summary: RoadmapSummary
    let folder: String
    let group: String
    let language: Language?
    let isCounted: Bool
    let identity: RoadmapCopies.Identity
    /// Whether the person who is asked about is in it, else who is there.
    let isAskedFor: Bool
    let parties: [String]
    /// The keys of the owner's own.
    let keys: [String]
  }

  private let invocation: Invocation
  private let filter: ActivityFilter
  /// What the roadmaps of a group have in common.
  private let grouping: RoadmapKey

  init(_ invocation: Invocation) throws(CommandError) {
    self.invocation = invocation
    filter = try invocation.activityFilter()
    grouping = invocation[.groupedBy].map { RoadmapKey($0) } ?? .folder
  }

  /// The summary of everything that the command names, and what has to be said beside it.
  func report() throws(CommandError) -> (
    report: SummaryReport, language: Language, messages: [CommandOutcome.Message]
  ) {
    let sources = try FileSelection.sources(invocation.operands, for: invocation)
    let conditions = invocation[.conditions]
    let (day, earlier) = (invocation.today, invocation[.comparedTo])
    var collector = SummaryCollector(on: day, comparedTo: earlier)
    var language: Language?
    var fileCount = 0
    var (isRead, isFound) = (false, false)
    var parties: [String] = []
    var keys: Set<String> = []
    var copies = RoadmapCopies()
    invocation.stream(
      sources,
      look: { section in
        let (roadmap, folder) = (section.roadmap, section.group)
        let settled = section.settled(filter)
        let isAskedFor = settled.parties?.isEmpty != true
        return Look(
          summary: RoadmapSummary(of: roadmap, on: day, comparedTo: earlier, settled),
          folder: folder, group: grouping.value(of: roadmap, in: folder) ?? "—",
          language: roadmap.language,
          isCounted: conditions.allSatisfy { $0.holds(for: roadmap, in: folder) },
          identity: RoadmapCopies.Identity(roadmap),
          isAskedFor: isAskedFor,
          parties: isAskedFor ? [] : section.partiesNear(NameQuery(filter.responsible ?? "")),
          keys: roadmap.extras.map(\.key))
      },
      take: { source, file in
        fileCount += 1
        switch file {
        case .read(let look):
          language = language ?? look.language
          isRead = true
          isFound = isFound || look.isAskedFor
          keys.formUnion(look.keys)
          if parties.isEmpty { parties = look.parties }
          guard look.isCounted else { return }
          copies.add(look.identity, named: source.name)
          collector.add(look.summary, file: source.name, folder: look.folder, group: look.group)
        case .unread(let reason):
          collector.add(unread: source.name, because: reason)
        }
      })
    if fileCount == 0 {
      throw .file(.noRoadmapUnderFolder(sources.first?.folder ?? invocation.operands.first ?? "."))
    }
    if let typed = filter.responsible, !isFound, isRead {
      throw .fault(.unknownParty(typed, nearest: parties), of: invocation.command)
    }
    if let own = ([grouping] + conditions.map(\.key)).first(where: { $0.isOwn }),
      !keys.contains(own.name), isRead
    {
      throw .fault(
        .unknownKey(own.name, own: keys.subtracting(["x-import"]).sorted()), of: invocation.command)
    }
    let top = invocation[.top]
    let spoken = invocation.language(ofFile: language)
    return (
      collector.report(sortedBy: invocation[.sort] ?? .overdue, top: top > 0 ? top : nil), spoken,
      copies.messages(in: spoken)
    )
  }

  /// The answer in the format asked for.
  func outcome() throws(CommandError) -> CommandOutcome {
    try invocation.refuseTerminal(for: invocation.format)
    let (report, language, messages) = try report()
    var outcome = CommandOutcome(messages: messages)
    outcome.answer = TextParts(try render(report, in: language))
    if !report.unread.isEmpty {
      outcome.exitCode = .problemsFound
      outcome.messages.append(.error([unread(report.unread.count)[language]]))
    }
    return outcome
  }

  private func render(
    _ report: SummaryReport, in language: Language
  ) throws(CommandError) -> [UInt8] {
    switch invocation.format {
    case .text:
      let style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
      return Array(
        TextFormat.render(report.document(.screen(rest: rest(report)), in: language), style).utf8)
    case .markdown:
      return Array(MarkdownFormat.render(report.document(.whole, in: language)).utf8)
    case .csv:
      return Array(
        CSVFormat.render(report.table(in: language), excel: invocation[.excel]).utf8)
    case .json: return report.machineOutput()
    case .html:
      let page = HTMLPage(language: language, footnote: footnote(report)[language])
      return HTMLFormat.render(report.document(.whole, in: language), page)
    case .docx, .xlsx:
      do {
        return invocation.format == .xlsx
          ? try report.workbook(in: language)
          : try WordFormat.render(report.document(.whole, in: language), in: language)
      } catch {
        // Both are zip archives, and those end at 4 GiB.
        throw .file(
          .host(HostFailure(.write, .path(invocation.outputFile ?? "-"), .tooLarge)))
      }
    }
  }

  /// The command as it was typed that lists everything; nil where this one does.
  private func rest(_ report: SummaryReport) -> String? {
    guard invocation[.top] == 0, invocation[.output] == nil else { return nil }
    let top = OptionDeclaration.of(.top).spelling(in: invocation.namesLanguage)
    let typed = invocation.arguments.words.map { ShellWord.quoted($0.text) }
    return
      (["roadmap", invocation.arguments.command] + typed + [
        top, String(max(report.roadmapCount, 1)),
      ])
      .joined(separator: " ")
  }

  private func footnote(_ report: SummaryReport) -> LocalizedText {
    let count = report.roadmapCount
    return LocalizedText(
      en: "Made by roadmap from \(PluralForm.count(count, "file", "files")).",
      ru: "Составлено программой roadmap по"
        + " \(PluralForm.count(count, "файлу", "файлам", "файлам")).")
  }

  private func unread(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(PluralForm.count(count, "file was", "files were")) not read; the answer names"
        + " \(count == 1 ? "it" : "them"), its figures are without.",
      ru:
        "не прочитано \(PluralForm.count(count, "файл", "файла", "файлов")):"
        + (count == 1
          ? " он назван в ответе, в цифры не вошёл." : " они названы в ответе, в цифры не вошли."))
  }
}
