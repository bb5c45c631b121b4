import RoadmapCore

extension Command {
  /// `check-in`: the weekly walk.
  static let checkIn = Command(
    name: "check-in",
    russianName: "обход",
    synonyms: ["checkin", "weekly", "walk", "review", "отметить", "еженедельно", "планёрка"],
    group: .changing,
    summary: LocalizedText(
      en: "walk through what is overdue and due, one key each, and write it once",
      ru: "пройти по просроченному и ближайшему: по клавише на пункт, одна запись в конце"),
    ownOptions: .options(.days, .dryRun),
    readsRoadmap: true,
    examples: [
      Example(
        arguments: LocalizedText(en: "check-in", ru: "обход"),
        meaning: LocalizedText(
          en: "every Monday, in a terminal", ru: "каждый понедельник, в терминале"))
    ],
    ask: { (invocation) throws(CommandError) in
      guard invocation.host.hasKeyboard, invocation.host.isTerminal(.output) else {
        throw .fault(.needsTerminal, of: invocation.command)
      }
      return try invocation.checkIn()
    },
    run: { (invocation) throws(CommandError) in try invocation.nothingToAsk() })
}

extension Invocation {
  /// The questions of this week; nil where there are none, or where the roadmap cannot be asked about.
  fileprivate func checkIn() throws(CommandError) -> CheckInWalk? {
    let (name, bytes) = try roadmapToChange()
    let file = roadmapFile(bytes, named: name)
    guard let roadmap = file.roadmap, !file.hasErrors else { return nil }
    let items = CheckInItem.items(of: roadmap, on: today, days: self[.days])
    guard !items.isEmpty else { return nil }
    return CheckInWalk(items, of: roadmap, for: self)
  }

  /// Says that nothing is due, or why the roadmap cannot be asked about.
  fileprivate func nothingToAsk() throws(CommandError) -> CommandOutcome {
    let (name, bytes) = try roadmapToChange()
    let file = roadmapFile(bytes, named: name)
    guard let roadmap = file.roadmap, !file.hasErrors else {
      return CommandOutcome(
        messages: file.messages(named: name, for: self), exitCode: .problemsFound)
    }
    let wording = CheckInWording(language(ofFile: roadmap.language))
    return .text(wording.nothing(days: self[.days]) + "\n")
  }
}
