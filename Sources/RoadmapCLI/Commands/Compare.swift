import RoadmapCore
import RoadmapRendering

extension Command {
  /// `compare`: what changed between two states of a roadmap.
  static let compare = Command(
    name: "compare",
    russianName: "сравнить",
    synonyms: ["diff", "changes", "changed", "изменения", "разница", "отличия"],
    group: .reading,
    summary: LocalizedText(
      en: "what changed since a day, a revision of git, or an earlier file",
      ru: "что изменилось с какого-то дня, с версии git или по сравнению с прежним файлом"),
    note: LocalizedText(
      en: """
        By itself a roadmap knows when each mark and each change of the plan was written, so one file \
        is enough to answer what changed since the last meeting. Another file, or a revision of git, \
        is compared line by line: items are known again by their numbers, also where a command has \
        changed them since. What is a day is taken for a day; what is a day and a revision too is \
        asked about.
        """,
      ru: """
        Карта сама помнит, когда записана каждая отметка и каждое изменение плана, поэтому на вопрос \
        «что изменилось с прошлого совещания» отвечает один файл. Другой файл или версия git \
        сравниваются построчно: пункты узнаются по номерам, даже если команды их с тех пор сменили. \
        То, что похоже на день, считается днём; если это и день, и версия, программа переспросит.
        """),
    operands: .files,
    ownOptions: .options(.comparedSince, .comparedWith, .excel),
    readsRoadmap: true,
    formats: OutputFormat.everyday + [.html, .docx],
    examples: [
      Example(
        arguments: LocalizedText(
          en: "compare --since 2023-11-01", ru: "сравнить --since 01.11.2023"),
        meaning: LocalizedText(
          en: "what changed since the meeting of 1 November",
          ru: "что изменилось с совещания 1 ноября")),
      Example(
        arguments: LocalizedText(en: "compare --since HEAD~5", ru: "сравнить --since HEAD~5"),
        meaning: LocalizedText(
          en: "what changed in the last five commits", ru: "что изменилось за пять версий в git")),
      Example(
        arguments: LocalizedText(
          en: "compare --with last.json --format html -o changes.html",
          ru: "сравнить --with прошлая.json --format html -o изменения.html"),
        meaning: LocalizedText(
          en: "a page with all that differs from another file",
          ru: "страница со всем, чем отличается другой файл")),
    ],
    run: { (invocation) throws(CommandError) in
      let former = try FormerState(for: invocation)
      let sections = try RoadmapSections(invocation.operands, for: invocation)
      let earlier = try FormerRoadmaps(former, of: sections, for: invocation)
      guard earlier.exitCode == .done else {
        return CommandOutcome(messages: earlier.messages, exitCode: earlier.exitCode)
      }
      var outcome = try invocation.report(
        of: sections,
        { (section: RoadmapSection) in earlier.comparison(with: section, on: invocation.today) })
      outcome.messages += earlier.messages
      return outcome
    })
}
