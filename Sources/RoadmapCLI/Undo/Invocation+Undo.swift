import RoadmapCore
import RoadmapRendering
import SourceJSON

extension Invocation {
  /// Works out how to take back the last change that was made to the roadmap.
  func undo() throws(CommandError) -> CommandOutcome {
    let (name, bytes) = try roadmapToChange()
    let roadmap = roadmapFile(bytes, named: name).roadmap
    let language = language(ofFile: roadmap?.language)
    let mention = mention(of: roadmap, named: name)
    let current = Fingerprint(of: bytes)
    guard var journal = try journal(of: name) else {
      return .refused(
        .damagedJournal(try? UndoPlace(of: name, host: host)?.path), in: language, mention)
    }
    journal.settle(on: current)
    guard let entry = journal.last(for: current) else {
      let refusal = journal.entries.last.map(UndoRefusal.editedSince) ?? .nothing(name)
      return .refused(refusal, in: language, mention)
    }
    guard let restored = entry.inverse.applied(to: bytes),
      Fingerprint(of: restored) == entry.before
    else { return .refused(.damagedJournal(nil), in: language, mention) }
    let wording = UndoWording(entry, before: journal.entries.dropLast().last, in: language)
    let summary = TextFormat.render(
      mention.completing(wording.document(isTrial: self[.dryRun])), summaryStyle)
    let change = FileChange(
      file: name, old: bytes, new: restored, text: entry.inverse, memory: .forgetsLast,
      language: language)
    if self[.dryRun] {
      return CommandOutcome(
        answer: TextParts(diff(of: change)), messages: [.dryRun(of: summary, in: language)])
    }
    var outcome = CommandOutcome.text(summary)
    outcome.writing = .change(change)
    return outcome
  }

  private func journal(of file: String) throws(CommandError) -> UndoJournal? {
    try CommandError.unlessFailing { () throws(HostFailure) in
      guard let place = try UndoPlace(of: file, host: host) else { return UndoJournal(file: file) }
      return try place.journal(on: host)
    }
  }
}

extension CommandOutcome {
  fileprivate static func refused(
    _ refusal: UndoRefusal, in language: Language, _ mention: CommandMention
  ) -> CommandOutcome {
    CommandOutcome(
      messages: [.error(refusal.wording(in: language).map(mention.completing))],
      exitCode: refusal.exitCode)
  }
}
