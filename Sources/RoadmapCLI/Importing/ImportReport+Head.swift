import RoadmapCore
import RoadmapRendering

extension ImportReport {
  /// What was read beside the lines of the plan, a line each: who leads it, who approved it, what for.
  static func head(of roadmap: Roadmap, in language: Language) -> [String] {
    var lines: [(subject: Amendment.Subject, texts: [String])] = [
      (.curator, [roadmap.curator].compactMap { $0 }),
      (.approval, [roadmap.approval?.line].compactMap { $0.map(DateWording(language).days) }),
    ]
    lines += Passage.allCases.map { ($0.subject, $0.texts(of: roadmap)) }
    lines.append(
      (
        .team,
        roadmap.team.map { member in member.name + (member.position.map { " (\($0))" } ?? "") }
      ))
    let targets = roadmap.allTargets.count
    let indicators = LocalizedText(en: "Indicators: \(targets)", ru: "Показателей: \(targets)")
    return lines.filter { !$0.texts.isEmpty }.map { subject, texts in
      let name = subject.name[language]
      let count = texts.count > 1 ? " (\(texts.count))" : ""
      return shortened(
        name.prefix(1).uppercased() + name.dropFirst() + count + ": "
          + texts.joined(separator: "; "))
    } + (targets > 0 ? [indicators[language]] : [])
  }

  /// A line that fits a screen.
  static func shortened(_ line: String) -> String {
    line.count <= longest ? line : line.prefix(longest - 1) + "…"
  }

  /// In characters.
  private static let longest = 120
}
