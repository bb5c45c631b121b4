import RoadmapCore
import RoadmapRendering

extension Invocation {
  /// Answers with a report on every roadmap that `operands` name, in the format asked for.
  ///
  /// `isAlarming` says whether a report makes the command end with exit code 1.
  func report<Report: RenderedReport>(
    on operands: [String], isAlarming: (Report) -> Bool = { _ in false },
    _ make: (Roadmap) throws(CommandError) -> Report
  ) throws(CommandError) -> CommandOutcome {
    try report(of: RoadmapSections(operands, for: self), isAlarming: isAlarming, make)
  }

  /// Answers with a report on every roadmap that was read, in the format asked for.
  func report<Report: RenderedReport>(
    of read: RoadmapSections, isAlarming: (Report) -> Bool = { _ in false },
    _ make: (Roadmap) throws(CommandError) -> Report
  ) throws(CommandError) -> CommandOutcome {
    try report(of: read, isAlarming: isAlarming) { (section: RoadmapSection) throws(CommandError) in
      try make(section.roadmap)
    }
  }

  /// The same where a report depends on more than its roadmap: on its file, its group, or hidden names.
  // A report is made once in a run; a copy of all this for each kind of report took 170 kB of the program.
  @_semantics("optimize.sil.specialize.generic.never")
  func report<Report: RenderedReport>(
    of read: RoadmapSections, isAlarming: (Report) -> Bool = { _ in false },
    _ make: (RoadmapSection) throws(CommandError) -> Report
  ) throws(CommandError) -> CommandOutcome {
    try refuseTerminal(for: format)
    var reports: [NamedReport<Report>] = []
    try forEach(of: read.sections) { section throws(CommandError) in
      reports.append((section.file, section.roadmap, try make(section)))
    }
    var outcome = CommandOutcome(
      messages: read.messages, exitCode: read.exitCode, sections: read.sections)
    if reports.contains(where: { isAlarming($0.report) }) {
      outcome.exitCode = max(outcome.exitCode, .problemsFound)
    }
    guard !reports.isEmpty else { return outcome }
    outcome.messages += try anonymityNotices(read.sections) { sections throws(CommandError) in
      var reports: [NamedReport<Report>] = []
      for section in sections { reports.append((section.file, section.roadmap, try make(section))) }
      return try render(reports, read)
    }
    outcome.answer = TextParts(try render(reports, read))
    return outcome
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private func render<Report: RenderedReport>(
    _ reports: [NamedReport<Report>], _ read: RoadmapSections
  ) throws(CommandError) -> [UInt8] {
    try render(
      reports, unread: read.unread,
      isOne: read.sections.count == 1 && read.messages.allSatisfy { !$0.isError },
      in: language(ofFile: read.sections.first?.roadmap.language),
      mentions: read.sections.map { mention(of: $0.roadmap, named: $0.file) })
  }

  /// Refuses a format that is of no use on a terminal, where the answer would go to one.
  func refuseTerminal(for format: OutputFormat) throws(CommandError) {
    if format.belongsInFile, self[.output] == nil, host.isTerminal(.output) {
      throw .fault(.formatForFile(format.rawValue), of: command)
    }
  }

  /// A report with the file and the roadmap that it is about; nil where it is about none.
  typealias NamedReport<Report> = (file: String, roadmap: Roadmap?, report: Report)

  /// Renders the reports of several files, or of one; the shape of the machine output says which.
  @_semantics("optimize.sil.specialize.generic.never")
  func render<Report: RenderedReport>(
    _ reports: [NamedReport<Report>], unread: [UnreadFile] = [], isOne: Bool,
    in language: Language, mentions: [CommandMention] = []
  ) throws(CommandError) -> [UInt8] {
    var page: ReportDocument {
      var documents = reports.map { $0.report.document(in: language) }
      for (index, mention) in mentions.enumerated() where documents.indices.contains(index) {
        documents[index] = mention.completing(documents[index])
      }
      var whole =
        documents.count == 1
        ? documents[0] : Report.collection(of: reports.map(\.report), documents, in: language)
      whole.insert(UnreadFile.part(unread, in: language))
      return whole
    }
    switch format {
    case .csv:
      let table = table(reports, unread, in: language)
      try checkRows(table.rows.count)
      return Array(CSVFormat.render(table, excel: ifDeclared(.excel) ?? false).utf8)
    case .json:
      if isOne, let only = reports.first {
        return MachineFormat.render(only.report, of: only.roadmap)
      }
      return MachineFormat.render(reports, unread: unread)
    case .xlsx:
      do {
        return try WorkbookFormat.render(table(reports, unread, in: language), in: language)
      } catch {
        throw .file(.host(HostFailure(.write, .path(outputFile ?? "-"), .tooLarge)))
      }
    case .text, .markdown, .html, .docx:
      return try render(page, as: format, from: reports.map(\.file), in: language)
    }
  }

  /// The most rows of one answer.
  static let mostRows = 1_000_000

  private func checkRows(_ count: Int) throws(CommandError) {
    if count > Self.mostRows { throw .file(.tooManyRows(Self.mostRows)) }
  }

  /// Renders a document for people in a format of documents; `files` are what it tells of.
  func render(
    _ page: ReportDocument, as format: OutputFormat, from files: [String], in language: Language
  ) throws(CommandError) -> [UInt8] {
    try checkRows(page.rowCount)
    switch format {
    case .html:
      return HTMLFormat.render(
        page, HTMLPage(language: language, footnote: footnote(files, language)))
    case .docx:
      do {
        return try WordFormat.render(page, in: language)
      } catch {
        // It is a zip archive, and those end at 4 GiB.
        throw .file(.host(HostFailure(.write, .path(outputFile ?? "-"), .tooLarge)))
      }
    case .markdown: return Array(MarkdownFormat.render(page).utf8)
    case .text, .csv, .json, .xlsx:
      let style = TextStyle(width: width, usesColor: usesColor)
      return Array(TextFormat.render(page, style).utf8)
    }
  }

  /// How the commands of an answer about a roadmap are completed: by its name where it was given one.
  func mention(of roadmap: Roadmap?, named name: String) -> CommandMention {
    let isNamed =
      arguments[.file] != nil || command.operands.areRoadmaps && !operands.isEmpty
      || (ifDeclared(.filesFrom) ?? nil) != nil
    var mention = CommandMention(self, file: isNamed ? name : nil, roadmap: roadmap)
    mention.found = name
    return mention
  }

  /// Findings of a file that name commands that can be typed as they stand.
  func naming(_ findings: [Finding], in file: RoadmapFile, named name: String) -> [Finding] {
    guard findings.contains(where: \.namesCommand) else { return findings }
    let mention = mention(of: file.roadmap, named: name)
    // Many say the same: what to do about a deadline that is not understood.
    var known: [String: String] = [:]
    return findings.map { finding in
      guard finding.namesCommand else { return finding }
      return finding.worded { sentence in
        if let completed = known[sentence] { return completed }
        let completed = mention.completing(sentence)
        known[sentence] = completed
        return completed
      }
    }
  }

  /// Where a page comes from, for its foot.
  private func footnote(_ files: [String], _ language: Language) -> String {
    if files.count == 1, let only = files.first {
      return LocalizedText(
        en: "Made by roadmap from \(only).", ru: "Составлено программой roadmap по файлу \(only).")[
          language]
    }
    let count = files.count
    return LocalizedText(
      en: "Made by roadmap from \(PluralForm.count(count, "file", "files")).",
      ru:
        "Составлено программой roadmap по \(count) \(PluralForm.noun(count, "файлу", "файлам", "файлам"))."
    )[
      language]
  }

  /// One table for all files, with the file in front where there are several; those that were not read
  /// stand below, with the reason.
  @_semantics("optimize.sil.specialize.generic.never")
  private func table<Report: RenderedReport>(
    _ reports: [NamedReport<Report>], _ unread: [UnreadFile], in language: Language
  ) -> ReportTable {
    guard let first = reports.first else { return ReportTable(columns: []) }
    guard reports.count + unread.count > 1 else { return first.report.table(in: language) }
    var table = first.report.table(in: language)
    table.columns =
      [
        LocalizedText(en: "File", ru: "Файл"), LocalizedText(en: "Organisation", ru: "Организация"),
      ].map { ReportColumn($0[language]) } + table.columns
    table.rows = ReportRows(
      reports.flatMap { report in
        let place: [ReportCell] = [report.file, report.report.organization].map {
          .text($0)
        }
        return report.report.table(in: language).rows.map { ReportRow(place + $0.cells) }
      })
    guard !unread.isEmpty else { return table }
    let width = table.columns.count
    table.columns.append(ReportColumn(language.text(en: "Not read", ru: "Не прочитано")))
    var unreadRows: [ReportRow] = []
    for file in unread {
      let gap = Array(repeating: ReportCell.empty, count: width - 1)
      unreadRows.append(
        ReportRow([.text(file.file)] + gap + [.text(file.reason)]))
    }
    table.rows = ReportRows(table.rows + unreadRows)
    return table
  }
}

extension Finding {
  /// Whether a command stands in its sentences; both languages name the same ones.
  fileprivate var namesCommand: Bool {
    [message, help].compactMap(\.self).contains { CommandMention.isIn($0[.english]) }
  }
}
