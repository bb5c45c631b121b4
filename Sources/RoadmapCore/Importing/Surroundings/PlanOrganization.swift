/// Whose plan it is: the organisation that stands by the title, else the first one that the text names.
struct PlanOrganization {
  private(set) var name: String
  private(set) var doubts: [ImportDoubt] = []
  /// The line that says nothing else.
  private(set) var line: Int?

  /// How many lines of the head of a document may share one name.
  private static let headLines = 12

  init(_ document: DocumentText, team: [DraftMember]) {
    let text = document.text
    if let index = document.organizationLine {
      let said = text.lines[index].text
      let label = said.prefix { $0 != ":" }
      name =
        label.count < said.count && HeaderWords.role(of: String(label)) == .other
        ? ImportText.line(String(said.dropFirst(label.count + 1))) : said
      line = index
      return
    }
    let before = text.lines.filter { $0.block < text.planBlock }
    let head = before.prefix(Self.headLines).map(\.text).joined(separator: " ")
    // «Муниципальное … учреждение» goes on below with «Школа № 5».
    let pairs = zip(before, before.dropFirst()).filter { $1.text.hasPrefix("«") }
      .map { $0.text + " " + $1.text }
    let texts = [document.title] + pairs + before.map(\.text) + [head] + text.lines.map(\.text)
    if let found = texts.lazy.compactMap({ OrganizationFinder.organization(in: $0) }).first {
      name = found
      line = text.lines.firstIndex { $0.text == found }
      return
    }
    let party = team.first { member in
      member.kind == .organization
        && ImportText.words(member.name).first.map(PartyWords.isAuthority) ?? false
    }
    name = party?.name ?? document.title
    doubts = [ImportDoubt(place: ImportPlace(text: name), question: .noOrganization)]
  }
}
