import RoadmapCore
import RoadmapRendering
import SourceJSON

/// One run of `validate`: every file is read, checked and rendered on some core and let go again.
struct ValidationRun: Sendable {
  private let invocation: Invocation
  private let validator: Validator
  private let format: FindingFormat
  private let style: TextStyle
  private let isStrict: Bool
  private let known: FindingBaseline
  private let mending: MendingRun?
  private let paths: RepositoryPaths
  /// The language of all messages, or nil where each file is spoken of in its own.
  private var language: Language?

  init(_ invocation: Invocation) throws(CommandError) {
    self.invocation = invocation
    validator = Validator(today: invocation.today, ignoring: invocation[.ignoredRules])
    format = invocation[.findingFormat] ?? .text
    var style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
    style.isTerminal = invocation.outputFile == nil && invocation.host.isTerminal(.output)
    self.style = style
    isStrict = invocation[.strict]
    known = try ValidationRun.baseline(of: invocation)
    mending = try MendingRun(invocation, validator)
    paths = RepositoryPaths(
      root: RepositoryRoot.find(on: invocation.host),
      currentFolder: invocation.host.currentFolder)
  }

  /// Checks every file that the command names.
  func outcome() throws(CommandError) -> CommandOutcome {
    let sources = try FileSelection.sources(invocation.operands, for: invocation)
    try mending?.check(sources)
    var run = self
    run.language = commonLanguage(of: sources)
    return run.outcome(of: sources)
  }

  private func outcome(of sources: [FileSource]) -> CommandOutcome {
    let results = invocation.host.mapConcurrently(sources.count) {
      let known = KnownTexts()
      return { index in
        sources[index].read(from: invocation.host).map { check($0, knowing: known) }
      }
    }
    let checked = FileSource.kept(results, of: sources) { folder in
      check(
        SelectedFile(name: folder, content: .failure(.noRoadmapUnderFolder(folder))),
        knowing: KnownTexts())
    }
    var totals = FindingTotals(isStrict: isStrict)
    totals.passedOver = results.count { $0 == nil }
    var baseline = FindingBaseline()
    var budget = FindingBudget()
    var pieces: [FindingPiece] = []
    var copies = RoadmapCopies()
    for file in checked {
      if let (roadmap, name) = file.identity { copies.add(roadmap, named: name) }
      totals.add(file.totals)
      baseline.merge(file.baseline)
      if budget.takes(file.shown, of: file.totals.found), !file.piece.isEmpty {
        pieces.append(file.piece)
      }
    }
    let language = checked.first?.language ?? invocation.language()
    var outcome = CommandOutcome(
      answer: format.whole(
        pieces, totals, setting(language)))
    outcome.messages += copies.messages(in: language)
    if budget.leftOut > 0 {
      outcome.messages.append(
        .error([leftOut(budget.leftOut, of: totals.found)[language]]))
    }
    if let path = invocation[.newBaseline] {
      outcome.companion = CommandOutcome.Companion(path: path, bytes: baseline.bytes)
    } else if totals.isFailure, !invocation[.exitZero] {
      outcome.exitCode = .problemsFound
    }
    if totals.unreadable > 0 { outcome.exitCode = .failure }
    mending?.add(checked.compactMap(\.mended), remaining: totals, in: language, to: &outcome)
    return outcome
  }

  private func leftOut(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) of \(all) findings are not shown: one run shows at most \(FindingBudget.most). "
        + "Mend the first ones and check again, or check fewer files.",
      ru: "Не показано замечаний: \(count) из \(all); за один запуск показывается не больше "
        + "\(FindingBudget.most). Исправьте первые и проверьте снова или проверяйте меньше файлов.")
  }

  /// One run speaks one language: that of the first roadmap, where nobody asked for another.
  private func commonLanguage(of sources: [FileSource]) -> Language? {
    guard sources.count > 1 else { return nil }
    if let asked = invocation.askedLanguage {
      return asked
    }
    for source in sources where source.name != SelectedFile.standardInput {
      guard case .success(let bytes)? = source.read(from: invocation.host)?.content,
        let roadmap = RoadmapFile(bytes: bytes).roadmap
      else { continue }
      return invocation.language(ofFile: roadmap.language)
    }
    return nil
  }

  private func check(_ file: SelectedFile, knowing knownTexts: KnownTexts) -> ValidatedFile {
    switch file.content {
    case .success(let bytes):
      let original = invocation.roadmapFile(bytes, named: file.name, knowing: knownTexts)
      let mended = mending?.mend(original, named: file.name)
      let read = mended?.file ?? original
      let bytes = read.document.bytes
      let all = validator.findings(in: read, knowing: knownTexts)
      let new = known.new(all, in: bytes, of: file.name)
      let findings = FileFindings(
        file: file.name, bytes: bytes, findings: new,
        language: language ?? invocation.language(ofFile: read.roadmap?.language))
      var baseline = FindingBaseline()
      if invocation[.newBaseline] != nil { baseline.add(all, in: bytes, of: file.name) }
      var result = checked(findings, known: all.count - new.count, baseline, mended?.result) {
        invocation.naming($0, in: read, named: file.name)
      }
      if !read.hasErrors { result.identity = read.roadmap.map { (.init($0), file.name) } }
      return result
    case .failure(let failure):
      let findings = FileFindings(
        file: file.name, bytes: [], findings: [Finding(unreadable: failure)], isReadable: false,
        language: language ?? invocation.language())
      return checked(findings, known: 0, FindingBaseline())
    }
  }

  private func checked(
    _ findings: FileFindings, known: Int, _ baseline: FindingBaseline,
    _ mended: MendingRun.FileResult? = nil, naming: ([Finding]) -> [Finding] = { $0 }
  ) -> ValidatedFile {
    var totals = FindingTotals(isStrict: isStrict)
    totals.add(findings, known: known)
    // Only of what is shown the commands are named.
    let shown = findings.first(FindingBudget.most).mapping(naming)
    return ValidatedFile(
      piece: format.piece(shown, totals, setting(findings.language)), totals: totals,
      shown: shown.findings.count,
      baseline: baseline, language: findings.language, mended: mended)
  }

  private func setting(_ language: Language) -> FindingFormat.Setting {
    var setting = FindingFormat.Setting(
      language: language, style: style, today: invocation.today, version: RoadmapTool.version,
      paths: paths)
    setting.keepingWhole = CommandMention.keepingWhole
    return setting
  }

  private static func baseline(
    of invocation: Invocation
  ) throws(CommandError) -> FindingBaseline {
    guard let path = invocation[.baseline] else { return FindingBaseline() }
    let bytes = try CommandError.unlessFailing { () throws(HostFailure) in
      try invocation.host.read(path)
    }
    guard let baseline = FindingBaseline(bytes: bytes) else { throw .file(.noBaseline(path)) }
    return baseline
  }
}

extension Finding {
  /// A file that could not be read is a finding of its own.
  fileprivate init(unreadable failure: FileFailure) {
    func text(_ language: Language) -> String {
      let text = failure.wording(in: language).joined(separator: " ")
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
    self.init(
      .unreadableFile, at: 0..<0, LocalizedText(en: text(.english), ru: text(.russian)))
  }
}
