import RoadmapCore
import RoadmapRendering

extension Command {
  /// `status`: the weekly screen.
  static let status = Command(
    name: "status",
    russianName: "статус",
    synonyms: ["state", "today", "where", "состояние", "экран", "карта"],
    group: .reading,
    summary: LocalizedText(
      en: "where the roadmap stands: overdue, due soon, progress, coverage",
      ru: "как идут дела: просроченное, ближайшие сроки, выполнение, показатели"),
    operands: .files,
    ownOptions: .options(.soon, .failOn, .brief),
    readsRoadmap: true,
    formats: OutputFormat.everyday + [.html],
    examples: [
      Example(
        arguments: LocalizedText(en: "status", ru: "статус"),
        meaning: LocalizedText(en: "the weekly screen", ru: "еженедельный экран")),
      Example(
        arguments: LocalizedText(
          en: "status --as-of 2023-12-31 school.json", ru: "статус --as-of 31.12.2023 school.json"),
        meaning: LocalizedText(
          en: "as it stood on 31 December", ru: "как было на 31 декабря")),
      Example(
        arguments: LocalizedText(en: "status --brief", ru: "статус --brief"),
        meaning: LocalizedText(
          en: "a short text to send to the team", ru: "короткий текст, чтобы отправить команде")),
      Example(
        arguments: LocalizedText(
          en: "status --format html -o status.html", ru: "статус --format html -o статус.html"),
        meaning: LocalizedText(
          en: "a page to print or to mail", ru: "страница для печати или письма")),
    ],
    run: { (invocation) throws(CommandError) in
      let alarms = Set(invocation[.failOn])
      let sections = try RoadmapSections(invocation.operands, for: invocation)
      var brief: String?
      if invocation[.brief] { try invocation.checkBrief(sections) }
      var isGoalUnseen = false
      var outcome = try invocation.report(
        of: sections,
        isAlarming: { (report: StatusReport) in
          // What coverage calls behind is so here, on the screen or not.
          let sound = { (line: CoverageLine) in alarms.sound(for: line, on: invocation.today) }
          let isGoal = report.goals.contains(where: sound)
          isGoalUnseen = isGoalUnseen || isGoal && !report.coverage.contains(where: sound)
          return alarms.contains(.overdue) && !report.overdue.isEmpty || isGoal
        },
        { (roadmap: Roadmap) in
          let report = StatusReport(of: roadmap, on: invocation.today, soonDays: invocation[.soon])
          if invocation[.brief] {
            brief = report.brief(in: invocation.language(ofFile: roadmap.language))
          }
          return report
        })
      if let brief { outcome.answer = TextParts(Array(brief.utf8)) }
      if isGoalUnseen {
        let notice = invocation.language(ofFile: sections.sections.first?.roadmap.language).text(
          en: "--fail-on: it is a goal of a time that is over: roadmap coverage",
          ru: "--fail-on: дело в цели, срок которой прошёл: roadmap coverage")
        outcome.messages.append(.notice([notice]))
      }
      return outcome
    })
}

extension Invocation {
  /// Refuses a message about several roadmaps, and one in a format that is no message.
  fileprivate func checkBrief(_ sections: RoadmapSections) throws(CommandError) {
    let count = sections.sections.count
    guard count < 2 else {
      throw .fault(
        .unclear(
          LocalizedText(
            en: "--brief tells of one roadmap, and here are \(count); of many: roadmap summary",
            ru:
              "--brief — короткий текст об одной карте, а их \(count); о нескольких: roadmap summary"
          )),
        of: command)
    }
    guard format == .text else {
      throw .fault(.conflicting(.brief, .format), of: command)
    }
  }
}
