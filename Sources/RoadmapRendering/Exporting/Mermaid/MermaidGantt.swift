package import RoadmapCore

/// Roadmaps as a Gantt chart in Mermaid's language: a section a stage, a bar an occurrence.
///
/// What has no dates is left out.
package enum MermaidGantt {
  /// The chart's source, to be put into a Markdown page between ```` ```mermaid ```` and ```` ``` ````.
  package static func render(_ exports: [RoadmapExport], in language: Language) -> String {
    let only = exports.count == 1 ? exports.first : nil
    let title =
      only.map { "\($0.roadmap.title), \($0.roadmap.organization)" }
      ?? language.text(en: "Roadmaps", ru: "Дорожные карты")
    var lines = [
      "gantt",
      "  title \(MermaidText.inline(title))",
      "  dateFormat YYYY-MM-DD",
      "  axisFormat %m.%Y",
      // Without this, a bar would end the day before.
      "  inclusiveEndDates",
    ]
    for export in exports {
      var section: String?
      for activity in export.activities where !activity.dated.isEmpty {
        let name = sectionName(of: activity, in: export, isOnly: only != nil, language)
        if name != section { lines.append("  section \(MermaidText.inline(name))") }
        section = name
        lines += activity.occurrences.compactMap { task(activity, $0, language) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func sectionName(
    of activity: ActivityStatus, in export: RoadmapExport, isOnly: Bool, _ language: Language
  ) -> String {
    let stage = activity.work.path.first.map { "\($0.documentNumber) \($0.title)" }
    let unstaged = language.text(en: "Other activities", ru: "Другие мероприятия")
    if isOnly { return stage ?? unstaged }
    return "\(export.roadmap.organization) – \(stage ?? export.roadmap.title)"
  }

  private static func task(
    _ activity: ActivityStatus, _ occurrence: Occurrence, _ language: Language
  ) -> String? {
    guard let due = occurrence.due else { return nil }
    let cancelled =
      occurrence.status == .cancelled ? " (\(ItemStatus.cancelled.name[language]))" : ""
    // The sign before the number keeps a name from being taken for a word of the language.
    let name = "№ \(activity.work.documentNumber) \(activity.work.title)\(cancelled)"
    let from = min(occurrence.from ?? due, due)
    let tag = tag(occurrence.status).map { "\($0), " } ?? ""
    return "    \(MermaidText.inline(name)) :\(tag)\(from), \(due)"
  }

  private static func tag(_ status: ItemStatus) -> String? {
    switch status {
    case .done: "done"
    case .overdue: "crit"
    case .inProgress, .dueSoon, .open: "active"
    default: nil
    }
  }
}
