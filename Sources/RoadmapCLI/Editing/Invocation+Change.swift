import RoadmapCore
import RoadmapRendering
import SourceJSON

extension Invocation {
  /// Works out a change of the one roadmap at hand and answers with what it comes to.
  ///
  /// `edits` makes the edits from the roadmap as it stands; all of them are one change.
  func change(
    by edits: (Roadmap) throws(CommandError) -> [RoadmapEdit]
  ) throws(CommandError) -> CommandOutcome {
    let (name, bytes) = try roadmapToChange()
    let file = roadmapFile(bytes, named: name)
    let messages = file.messages(named: name, for: self)
    // Nothing here may hold on to the roadmap: the changed one needs its room.
    guard !file.hasErrors, let list = try file.roadmap.map(edits) else {
      return CommandOutcome(messages: messages, exitCode: .problemsFound)
    }
    let language = language(ofFile: file.roadmap?.language)
    let change: RoadmapChange
    do {
      change = try (consume file).applying(list, today: today)
    } catch {
      let mention = mention(of: nil, named: name)
      return CommandOutcome(
        messages: messages + [.error([mention.completing(error.reason[language])])],
        exitCode: error.exitCode)
    }
    let style = summaryStyle
    let summary = TextFormat.render(
      mention(of: change.file.roadmap, named: name).completing(
        ChangeSummary(change.outcomes, on: today, isTrial: self[.dryRun]).document(in: language)),
      style)
    var outcome = CommandOutcome(answer: TextParts(Array(summary.utf8)), messages: messages)
    if change.outcomes.contains(where: \.isUndecided) { outcome.exitCode = .problemsFound }
    if !self[.dryRun] { outcome.openedRoadmap = name }
    guard !change.text.isEmpty else { return outcome }
    let fileChange = FileChange(
      file: name, old: bytes, new: change.file.document.bytes, text: change.text,
      memory: .remembers(command: commandLine), language: language)
    if self[.dryRun] {
      outcome.answer = TextParts(diff(of: fileChange))
      outcome.messages.append(.dryRun(of: summary, in: language))
    } else {
      outcome.writing = .change(fileChange)
    }
    return outcome
  }

  /// How the summary of a change is written; on trial it is a message, behind the program's name.
  var summaryStyle: TextStyle {
    self[.dryRun]
      ? TextStyle(width: max(width - 9, 31), usesColor: false)
      : TextStyle(width: width, usesColor: usesColor)
  }

  /// The one file that is to be changed, and what it holds.
  func roadmapToChange() throws(CommandError) -> (name: String, bytes: [UInt8]) {
    let files = try FileSelection.files(for: self)
    guard let file = files.first, files.count == 1 else {
      throw .fault(.severalRoadmaps(files.count), of: command)
    }
    if file.name == SelectedFile.standardInput {
      throw .fault(.unchangeableInput, of: command)
    }
    switch file.content {
    case .success(let bytes): return (file.name, bytes)
    case .failure(let failure): throw .file(failure)
    }
  }

  /// The change as a unified diff; on a terminal its lines are made harmless.
  func diff(of change: FileChange) -> [UInt8] {
    let diff = UnifiedDiff.render(change.text, of: change.old, file: change.file)
    guard outputFile == nil, host.isTerminal(.output) else { return diff }
    let lines = String(decoding: diff, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.map { TerminalText.safe(String($0)) }.joined(separator: "\n").utf8)
  }

  /// What was typed after `roadmap`, without the options that say which file and how to answer.
  private var commandLine: String {
    let options = command.ownOptions.flatMap { option in
      (arguments.given[option.name] ?? []).flatMap { value in
        option.placeholder == nil ? [option.spelling] : [option.spelling, value]
      }
    }
    return ([command.name] + operands + options).map(ShellWord.quoted).joined(separator: " ")
  }
}

extension EditRefusal {
  /// What the process ends with: mostly the request was wrong, not the file or the world.
  fileprivate var exitCode: ExitCode {
    switch self {
    case .fileHasErrors: .problemsFound
    case .leavesErrors, .text: .failure
    default: .wrongUsage
    }
  }
}

extension CommandOutcome.Message {
  /// What would have been answered had it not been a trial.
  static func dryRun(of summary: String, in language: Language) -> CommandOutcome.Message {
    let nothing = LocalizedText(
      en: "Nothing was written: --dry-run.", ru: "Ничего не записано: --dry-run.")
    let lines = summary.split(separator: "\n").map(String.init)
    return .notice(lines + [nothing[language]])
  }
}
