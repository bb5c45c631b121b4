import SourceTables

/// What the text around the tables says of a plan: its title, who approved it, purpose, tasks, acts.
struct DocumentText {
  /// The lines, those marked of which something was made.
  private(set) var text: Surroundings
  private(set) var title = ""
  /// The line that stands between title and period, where there is one.
  private(set) var organizationLine: Int?
  private(set) var approval: ApprovalFinder
  private(set) var sections: SectionFinder
  private(set) var targets: [DraftTarget]
  /// Who is named around the plan.
  private(set) var persons: HeadPersons
  private(set) var doubts: [ImportDoubt] = []

  init(_ lines: Surroundings) {
    text = lines
    let range = TitleFinder.title(in: text)
    if let range {
      let next = range.upperBound
      organizationLine = TitleFinder.isOrganization(next, in: text) ? next : nil
      title = DocumentText.withoutStop(text.text(of: range))
      text.use(range)
      // What stands behind a plan may be said of another one.
      if text.lines[range.lowerBound].block > text.planBlock {
        doubts.append(ImportDoubt(place: text.place(range.lowerBound), question: .noTitle))
      }
    } else if let name = text.name, TitleFinder.isTitle(name) {
      title = name
    }
    approval = ApprovalFinder(&text)
    sections = SectionFinder(&text)
    targets = SentenceTargets.targets(in: &text, and: sections.lines)
    persons = HeadPersons(&text)
    targets += IndicatorList.targets(in: &text, &doubts)
    if title.isEmpty {
      // The first line that is left, a stamp only where nothing else is.
      let left = text.lines.indices.filter {
        let line = text.lines[$0].text
        return !text.lines[$0].isUsed && OrganizationFinder.organization(in: line) != line
      }
      let index = left.first { TitleFinder.goesOn($0, in: text) } ?? left.first
      title = index.map { text.lines[$0].text } ?? ""
      let place = index.map(text.place) ?? ImportPlace(text: "")
      doubts.append(ImportDoubt(place: place, question: .noTitle))
    }
    doubts += approval.doubts
  }

  private static func withoutStop(_ text: String) -> String {
    var text = text
    // Of a letter of which nothing else is told, or of a sheet that says what each cell is.
    if let colon = text.firstIndex(of: ":"), TitleFinder.isTitleLabel(String(text[..<colon])) {
      text = ImportText.line(String(text[colon...].dropFirst()))
    }
    while let last = text.last, last == ":" || last == " " { text.removeLast() }
    if text.last == ".", !text.hasSuffix("г.") { text.removeLast() }
    return text
  }
}
