import RoadmapCore
import RoadmapRendering

extension Command {
  /// `check-in`: the weekly walk.
  static let checkIn = Command(
    name: "check-in",
    group: .changing,
    summary: LocalizedText(
      en: "walk through what is overdue and due, one key each, and write it once",
      ru: "пройти по просроченному и ближайшему: по клавише на пункт, одна запись в конце"),
    ownOptions: [Option<Int>.days.declaration, Option<Bool>.dryRun.declaration],
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(en: "check-in", ru: "check-in"),
        meaning: LocalizedText(
          en: "every Monday, in a terminal", ru: "каждый понедельник, в терминале"))
    ],
    run: { (invocation) throws(CommandError) in
      if let answers = invocation.answers {
        return try invocation.change { (_) throws(CommandError) in answers.map(\.edit) }
      }
      guard invocation.host.hasKeyboard, invocation.host.isTerminal(.output) else {
        throw .usage(UsageError(.needsTerminal, of: invocation.command))
      }
      let (name, bytes) = try invocation.roadmapToChange()
      let file = RoadmapFile(bytes: bytes)
      let messages = file.messages(named: name, for: invocation)
      guard let roadmap = file.roadmap, !file.hasErrors else {
        return CommandOutcome(messages: messages, exitCode: .problemsFound)
      }
      let language = invocation.language(ofFile: roadmap.language)
      let days = invocation[.days]
      let items = CheckInItem.items(of: roadmap, on: invocation.today, days: days)
      guard !items.isEmpty else {
        return .text(CheckInWording(language).nothing(days: days) + "\n")
      }
      let style = TextStyle(width: invocation.width, usesColor: invocation.usesColor)
      var outcome = CommandOutcome()
      outcome.checkIn = CheckInWalk(items, in: language, style: style)
      return outcome
    })
}
