import SourceTables

/// Whose plan it is: the organisation that stands by the title or in the head of the document.
struct PlanOrganization {
  private(set) var name: String
  private(set) var doubts: [ImportDoubt] = []
  /// The lines that say nothing else.
  private(set) var lines: Range<Int> = 0..<0

  /// How many lines of the head of a document may share one name.
  private static let mostLines = 5

  init(_ document: DocumentText, team: [DraftMember]) {
    let text = document.text
    if let found = PlanOrganization.said(document) {
      name = found.name
      lines = found.lines
      let all = ([name] + PlanOrganization.furtherDown(in: text)).once(by: PlanOrganization.key)
      if all.count > 1 {
        let place = ImportPlace(text: all[1])
        doubts = [ImportDoubt(place: place, question: .severalOrganizations(all))]
      }
      return
    }
    // Of a school in a list, of a label or behind the plan it may be said what it does in it.
    let party = team.first { member in
      // «Комитет» alone is one that the document calls so.
      member.kind == .organization && member.name.contains(" ")
        && ImportText.words(member.name).first.map(PartyWords.authorities.hold) ?? false
    }
    let mentioned = text.lines.lazy.compactMap { OrganizationFinder.organization(in: $0.text) }
    name = mentioned.first ?? party?.name ?? document.title
    doubts = [ImportDoubt(place: ImportPlace(text: name), question: .noOrganization)]
  }

  /// The organisations that titles and lines of their own name above plans further down.
  private static func furtherDown(in text: Surroundings) -> [String] {
    text.linesBetweenPlans.compactMap { line -> String? in
      let found =
        OrganizationFinder.organization(in: line.text) ?? OrganizationFinder.english(in: line.text)
      // A heading may name the stage of a school in a plan of several.
      return TitleFinder.isTitle(line) || TitleFinder.isTitle(line.text)
        || !line.isUsed && found == line.text ? found : nil
    }
  }

  /// What tells a school from others: its number and its name, not how its kind is written.
  private static func key(_ name: String) -> [String] {
    let words = ImportText.words(name)
    let numbers = words.filter { OutsideNumber.isWhole($0) }
    return numbers.isEmpty ? words : numbers
  }

  /// What the head of a document says, by the line beside the title, a label, the title, the letterhead.
  private static func said(_ document: DocumentText) -> (name: String, lines: Range<Int>)? {
    let text = document.text
    if let index = document.organizationLine {
      let line = text.lines[index].text
      return (labelled(line) ?? line, index..<index + 1)
    }
    let head = text.lines.indices.filter { isOfHead(text.lines[$0], text) }
    for index in text.lines.indices where text.lines[index].block < text.planBlock {
      if let name = labelled(text.lines[index].text) { return (name, index..<index + 1) }
    }
    if let said = OrganizationFinder.organization(in: document.title) {
      // «… в МКОУ Берёзовской СОШ», as the stamp calls it: «МКОУ Берёзовская СОШ».
      let name =
        head.lazy.compactMap { OrganizationFinder.organization(in: text.lines[$0].text) }
        .first { isForm(said, of: $0) } ?? said
      let line = head.first { text.lines[$0].text == name }
      return (name, line.map { $0..<$0 + 1 } ?? 0..<0)
    }
    for index in head {
      if let found = letterhead(from: index, in: text) { return found }
    }
    // The nearest to the title of those above it, or right below.
    let title = text.lines.firstIndex { !$0.text.isEmpty && document.title.hasPrefix($0.text) } ?? 0
    let alone = head.filter { !text.lines[$0].isUsed && $0 <= title + belowTitle }
      .compactMap { index in
        OrganizationFinder.organization(alone: text.lines[index].text).map { ($0, index) }
      }
    if let (name, index) = alone.last { return (name, index..<index + 1) }
    return OrganizationFinder.english(in: document.title).map { ($0, 0..<0) }
  }

  /// Whether a name is another one in a case that is not the nominative.
  private static func isForm(_ name: String, of other: String) -> Bool {
    let (words, others) = (FoldedWords.strings(in: name), FoldedWords.strings(in: other))
    return words != others && words.count == others.count
      && zip(words, others).allSatisfy {
        $0 == $1
          || PartyWords.isNominative($1)
            && CaseForms.isForm(Array($0.unicodeScalars), of: Array($1.unicodeScalars))
      }
  }

  /// Whether a line is above the plan and says nothing of another matter, as a list or a label does.
  private static func isOfHead(_ line: Surroundings.Line, _ text: Surroundings) -> Bool {
    guard line.block < text.planBlock, PartMark(line.text)?.parts.isEmpty ?? true else {
      return false
    }
    guard let colon = line.text.firstIndex(of: ":") else { return true }
    let before = String(line.text[..<colon])
    let label = ImportText.words(before)
    return line.isUsed && !HeadPersons.isLabel(before) || label.count > longestLabel
      || OrganizationFinder.organization(in: before) != nil
      || OrganizationFinder.english(in: before) != nil
      || label.first.map { ImportText.hasStem($0, ["утвержд", "соглас"]) } ?? true
  }

  /// In words.
  private static let longestLabel = 4
  /// In lines: the title may have several, and whose plan it is stands in one of those behind.
  private static let belowTitle = 4

  /// «Организация: …», “School: …”.
  private static func labelled(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), isLabel(String(line[..<colon])) else { return nil }
    let name = ImportText.line(String(line[line.index(after: colon)...]))
    return name.isEmpty ? nil : name
  }

  /// Whether a text says that an organisation stands behind it.
  static func isLabel(_ text: String) -> Bool {
    let label = ImportText.words(text)
    return label.count <= 3
      && ["организация", "учреждение", "school", "organisation", "organization", "college"]
        .contains(label.last)
      || label.count <= mostOfName && label.prefix(2).contains { names.contains($0) }
        && ["организации", "учреждения", "оо", "оу", "школы"].contains(label.last)
  }

  private static let names: Set = ["наименование", "название"]
  /// In words.
  private static let mostOfName = 5

  /// The organisation that lines from one on name together, the short name behind the long one, if any.
  private static func letterhead(
    from start: Int, in text: Surroundings
  ) -> (name: String, lines: Range<Int>)? {
    var line = text.lines[start].text
    let isForm = OrganizationFinder.beginsWithForm(line)
    var end = start + 1
    while true {
      if let name = OrganizationFinder.organization(in: line) {
        guard isForm, name.count >= line.count - 1 else {
          return (name, name == line ? start..<end : 0..<0)
        }
        return whole(name, start..<end, in: text)
      }
      guard isForm, end < text.lines.count, end - start < mostLines,
        text.lines[end].block < text.planBlock, !TitleFinder.isTitle(text.lines[end])
      else { return nil }
      line += " " + text.lines[end].text
      end += 1
    }
  }

  /// A name with what goes on below it, or the short one that stands there in brackets.
  private static func whole(
    _ name: String, _ lines: Range<Int>, in text: Surroundings
  ) -> (name: String, lines: Range<Int>) {
    let end = lines.upperBound
    guard end < text.lines.count, text.lines[end].block < text.planBlock else {
      return (name, lines)
    }
    let next = text.lines[end].text
    if next.hasPrefix("("), next.hasSuffix(")"),
      let short = OrganizationFinder.organization(in: String(next.dropFirst().dropLast()))
    {
      return (short, lines.lowerBound..<end + 1)
    }
    return OrganizationFinder.goesOn(next)
      ? (name + " " + next, lines.lowerBound..<end + 1) : (name, lines)
  }
}
