import RoadmapCore
import RoadmapRendering
import SourceJSON

/// The part of `validate --fix` that mends: each file for itself, before it is checked.
struct MendingRun: Sendable {
  /// What came of one file.
  enum FileResult: Sendable {
    /// The change that is to be written, and how often each rule was obeyed.
    case mended(FileChange, counts: [(rule: RuleID, count: Int)])
    /// Nothing is written, and why.
    case refused(MendingRefusal, file: String, Language)
  }

  private let invocation: Invocation
  private let validator: Validator

  /// Nil where nothing is to be mended; throws where the request to do so means nothing.
  init?(_ invocation: Invocation, _ validator: Validator) throws(CommandError) {
    guard invocation[.fix] else {
      guard !invocation[.dryRun] else {
        throw .fault(.idle(.dryRun, without: .fix), of: invocation.command)
      }
      return nil
    }
    self.invocation = invocation
    self.validator = validator
  }

  /// Refuses to change what is no file.
  func check(_ sources: [FileSource]) throws(CommandError) {
    guard !sources.contains(where: { $0.name == SelectedFile.standardInput }) else {
      throw .fault(.unchangeableInput, of: invocation.command)
    }
  }

  /// Mends a file; the file is as it will be, and nothing is said where it stays as it is.
  func mend(_ file: RoadmapFile, named name: String) -> (file: RoadmapFile, result: FileResult?) {
    let language = invocation.language(ofFile: file.roadmap?.language)
    let mending: RoadmapMending
    do throws(MendingRefusal) {
      mending = try validator.mending(file)
    } catch {
      return (file, .refused(error, file: name, language))
    }
    guard !mending.text.isEmpty else { return (file, nil) }
    let change = FileChange(
      file: name, old: file.document.bytes, new: mending.file.document.bytes, text: mending.text,
      memory: .remembers(command: "validate --fix"), language: language)
    return (mending.file, .mended(change, counts: mending.counts))
  }

  /// Adds what came of all files to an outcome, which has the findings that remain.
  func add(
    _ results: [FileResult], remaining totals: FindingTotals, in language: Language,
    to outcome: inout CommandOutcome
  ) {
    let isTrial = invocation[.dryRun]
    var diffs: [UInt8] = []
    var changes: [CommandOutcome.NotedChange] = []
    for result in results {
      let wording = MendingWording(result, isTrial: isTrial)
      switch result {
      case .refused: outcome.messages.append(.error(wording.lines))
      case .mended(let change, _) where isTrial:
        diffs += invocation.diff(of: change)
        outcome.messages.append(.notice(wording.lines))
      case .mended(let change, _):
        changes.append(CommandOutcome.NotedChange(change: change, notice: wording.lines))
      }
    }
    if results.isEmpty {
      outcome.messages.append(.notice([MendingWording.nothing[language]]))
    }
    guard isTrial else {
      outcome.writing = .changes(changes)
      return
    }
    outcome.answer = TextParts(diffs)
    outcome.companion = nil
    outcome.messages.append(.dryRun(of: totals.line(in: language), in: language))
  }
}

extension MendingRun.FileResult {
  /// The language in which the file is spoken of.
  var language: Language {
    switch self {
    case .mended(let change, _): change.language
    case .refused(_, _, let language): language
    }
  }
}
