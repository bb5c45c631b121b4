import RoadmapCore
import RoadmapRendering

extension Invocation {
  /// Answers with what is due in every roadmap, be it for somebody only.
  func dueReport(
    _ direction: DueReport.Direction, isAlarming: (DueReport) -> Bool = { _ in false }
  ) throws(CommandError) -> CommandOutcome {
    let sections = try RoadmapSections(operands, for: self)
    try sections.requireParty(self[.who], for: command)
    return try report(
      of: sections, isAlarming: isAlarming,
      { (section: RoadmapSection) in
        DueReport(
          of: section.roadmap, on: today, direction, parties: section.parties(asked: self[.who]))
      })
  }
}
