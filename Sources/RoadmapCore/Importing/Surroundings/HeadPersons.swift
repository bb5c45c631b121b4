import Letters
import SourceTables

/// Who is named around a plan by the part that they have in it: «Наставник: Жукова М.И., учитель», or as one
/// of a group: «Рабочая группа: Лось А.А., директор; Еж М.И., методист».
struct HeadPersons {
  /// Who is named above the plan, and who leads the programme, wherever that is said.
  private(set) var members: [DraftMember] = []
  /// Who leads the programme.
  private(set) var curator: String?

  /// In words.
  private static let longestLabel = 6
  /// In bytes.
  private static let longestLine = 300

  /// Looks through the lines around a plan; those that say more stay text.
  init(_ text: inout Surroundings) {
    let entry = text.lines.firstIndex {
      $0.isUsed && !$0.isOfHead && PartMark($0.text)?.parts.isEmpty == false
    }
    for index in text.lines.indices where !text.lines[index].isUsed {
      let line = text.lines[index]
      let isAbove = line.block < text.planBlock
      let made = isAbove ? HeadPersons.maker(in: line.text) : nil
      guard isAbove || text.isBehindPlans(line),
        made != nil || HeadPersons.mayName(line.text)
      else { continue }
      let led =
        HeadPersons.curator(in: line.text) ?? made
        ?? (isAbove && index < entry ?? .max ? HeadPersons.owner(in: line.text) : nil)
      let (label, rest) = led ?? HeadPersons.labelled(line.text)
      guard led != nil || isAbove && HeadPersons.isLabel(label, isAlone: label == line.text) else {
        continue
      }
      let found = HeadPersons.members(
        label, rest, at: index, in: text, isOne: led != nil && made == nil)
      members += found.members
      if led != nil, made == nil, found.members.count == 1 {
        curator = curator ?? found.members[0].name
      }
      if !found.members.isEmpty { text.use(found.lines) }
    }
  }

  /// The persons of the groups that lines name, above a plan, below it or in it.
  static func groups(in text: inout Surroundings) -> [DraftMember] {
    var members: [DraftMember] = []
    for index in text.lines.indices where !text.lines[index].isUsed {
      let line = text.lines[index].text
      let (label, rest) = labelled(line)
      guard ImportText.words(label).count <= longestLabel, isGroup(label), mayName(line) else {
        continue
      }
      let found = HeadPersons.members(label, rest, at: index, in: text, isOne: false)
      members += found.members
      if !found.members.isEmpty { text.use(found.lines) }
    }
    return members
  }

  private static func mayName(_ line: String) -> Bool {
    PartMark(line) == nil && !Afterword.begins(line)
  }

  /// What stands before the colon of a line, and behind it, or before and behind a dash.
  private static func labelled(_ line: String) -> (label: String, rest: String) {
    let colon = line.prefix(longestLine).firstIndex(of: ":")
    if colon == nil, let part = partBehindDash(of: line) { return part }
    let end = colon ?? line.endIndex
    return (ImportText.line(String(line[..<end])), String(line[end...].dropFirst()))
  }

  /// A part and who plays it: «Наставник – Орлова В.Д.»; who stands at the head may sign there.
  static func partBehindDash(of line: String) -> (label: String, rest: String)? {
    guard let dash = line.prefix(longestLine).firstRange(of: " – "),
      case let label = String(line[..<dash.lowerBound]), isPart(label),
      !PartyWords.heads.hold(Phrase(label).first),
      case let rest = String(line[dash.upperBound...]),
      let party = PartySplit(rest).parties.first, party.isPerson
    else { return nil }
    return (label, rest)
  }

  /// Whether a text names the part of somebody, or of several: «Молодые специалисты».
  private static func isPart(_ label: some StringProtocol) -> Bool {
    let words = FoldedWords.strings(in: label)
    return words.count <= longestLabel && words.first.map(PartyWords.isRole) ?? false
  }

  /// A line cut before each label behind its first; within a group labels are positions.
  ///
  /// As in «Наставники: Лапина О.Е. Наставляемые: Гусев Д.П.».
  private static func labelledParts(of line: String) -> [String] {
    guard line.utf8.count <= longestLine * 2 else { return [line] }
    let scalars = Array(line.unicodeScalars)
    guard scalars.count(where: { $0 == ":" || CharacterSort($0) == .dash }) > 1 else {
      return [line]
    }
    var starts: [Int] = []
    var end = 0
    for name in PersonName.ofParties(scalars) {
      let gap = scalars[end..<max(end, name.range.lowerBound)]
      end = name.range.upperBound
      let sign = gap.indices.last {
        scalars[$0] == ":"
          || $0 > 0 && CharacterSort(scalars[$0]) == .dash && scalars[$0 - 1] == " "
      }
      guard let sign, sign > gap.startIndex else { continue }
      let before = gap[..<sign].lastIndex { ".,;)".unicodeScalars.contains($0) }
      let start = before.map { $0 + 1 } ?? gap.startIndex
      let label = String(String.UnicodeScalarView(scalars[start..<sign]))
      if isPart(label), !starts.isEmpty || start == 0 && !isGroup(label) { starts.append(start) }
    }
    guard starts.first == 0 else { return [line] }
    return zip(starts, starts.dropFirst() + [scalars.count]).map { start, end in
      ImportText.line(String(String.UnicodeScalarView(scalars[start..<end])))
    }
  }

  /// The persons behind a label or, where it stands alone, a person a line below it; with those lines.
  private static func members(
    _ label: String, _ rest: String, at index: Int, in text: Surroundings, isOne: Bool
  ) -> (members: [DraftMember], lines: Range<Int>) {
    var found = persons(rest, as: label)
    if found.isEmpty { found = listed(rest[...], as: label) }
    if found.isEmpty { found = [person(rest, as: label)].compactMap { $0 } }
    // “Coordinator: Dana Ruiz”: who leads a programme is called by a name.
    if found.isEmpty, isOne, PersonName.mayBeEnglish(rest, words: 2...3) {
      found = [DraftMember(name: ImportText.line(rest), kind: .person, duties: [label])]
    }
    var end = index + 1
    while ImportText.line(rest).isEmpty, end < text.lines.count, !isOne || found.isEmpty,
      !text.lines[end].isUsed
    {
      let entry = text.lines[end].text
      let said = PartMark(entry)?.rest ?? entry
      // «Ершова Н.К., Мамин О.О. – классные руководители.»
      let several = persons(LabelledLine.trimmed(said[...]), as: label)
      let named =
        several.count > 1
        ? several : [person(said, as: label) ?? role(said, as: label)].compactMap { $0 }
      guard !entry.contains(":"), !named.isEmpty else { break }
      found += named
      end += 1
    }
    return (found, index..<end)
  }

  /// What a line calls who leads the programme, and what stands behind that: «Координатор проекта – Орлова
  /// В.И.», “Programme lead: Tom Osei”; nil where it names no such part.
  static func curator(in line: String) -> (label: String, rest: String)? {
    labelled(line, by: isCurator)
  }

  /// Who leads the programme, or who drew it up.
  static func leader(in line: String) -> (label: String, rest: String)? {
    curator(in: line) ?? maker(in: line)
  }

  /// What a line calls who drew up the plan, and who that is: «Автор-составитель: Орлова В.И., педагог».
  static func maker(in line: String) -> (label: String, rest: String)? {
    labelled(line, by: isMaker)
  }

  /// Who answers for a whole plan above it, as for an entry within it: «Ответственный: Орлова В.И.».
  private static func owner(in line: String) -> (label: String, rest: String)? {
    let found = labelled(line) { words in
      words.count == 1 && ["ответственный", "ответственная", "lead", "owner"].contains(words[0])
        || words.count == 2 && words[0] == "plan" && ["lead", "owner"].contains(words[1])
    }
    return found.flatMap { $0.rest.isEmpty ? nil : $0 }
  }

  private static func labelled(
    _ line: String, by isMeant: ([String]) -> Bool
  ) -> (label: String, rest: String)? {
    guard line.utf8.count < longestLine else { return nil }
    let signs = [":", " – ", " — ", " - ", "_"].compactMap { line.firstRange(of: $0) }
    var label = line[..<(signs.map(\.lowerBound).min() ?? line.endIndex)]
    guard isMeant(ImportText.words(String(label.prefix(longestLine)))) else { return nil }
    let scalars = Array(label.unicodeScalars)
    if let name = PersonName.all(in: scalars).first {
      label = label.prefix(
        String(String.UnicodeScalarView(scalars[..<name.range.lowerBound])).count)
    }
    guard ImportText.words(String(label)).count <= longestLabel else { return nil }
    let rest = line[label.endIndex...].drop { ":–—-_ ".contains($0) }
    return (ImportText.line(String(label)), String(rest))
  }

  /// A line cut before who leads the programme, where the organisation or the title stands before that.
  ///
  /// “Hillcrest School. Coordinator: Dana Ruiz”.
  static func parts(of line: String) -> [String] {
    curatorParts(of: line).flatMap(labelledParts)
  }

  private static func curatorParts(of line: String) -> [String] {
    guard let colon = line.firstIndex(of: ":") else { return [line] }
    let label = line[..<colon].suffix(longestLabelText)
    for sign in [". ", "; ", ", ", " – ", " — ", " | "] {
      guard let found = label.ranges(of: sign).last,
        isCurator(ImportText.words(String(label[found.upperBound...]))),
        case let head = LabelledLine.trimmed(line[..<found.lowerBound]),
        ApprovalFinder.isHead(head)
      else { continue }
      return [head, String(line[found.upperBound...])]
    }
    return [line]
  }

  /// In characters.
  private static let longestLabelText = 80

  /// Whether words begin as those do that say who leads a programme: «куратор», «руководитель проекта»,
  /// «ответственный за реализацию», “mentoring lead”.
  private static func isCurator(_ words: [String]) -> Bool {
    let words = words.map { $0 == "co-ordinator" ? "coordinator" : $0 }
    guard let first = words.first else { return false }
    if PartyWords.curators.contains(first) { return true }
    let ofProgramme = words.contains { ImportText.hasStem($0, programmes) }
    if words.count > 2, first.hasPrefix("ответственн"), words[1] == "за" {
      return ofProgramme || ImportText.hasStem(words[2], ["реализ", "внедрени", "исполнени"])
    }
    return ofProgramme
      && (first == "руководитель" || words.prefix(longestLabel).contains(where: leaders.contains))
  }

  /// Whether a label says that who stands behind it drew a plan up.
  static func drewUp(_ label: String) -> Bool { isMaker(ImportText.words(label)) }

  /// Whether words begin as those do that say who drew a plan up.
  private static func isMaker(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return makers.contains(first) || ImportText.hasStem(first, makersByStem)
      || ["prepared", "compiled"].contains(first) && words.dropFirst().first == "by"
  }

  private static let makers: Set = ["автор", "авторы", "исполнители", "author", "authors"]
  private static let makersByStem = [
    "разработчик", "разработал", "составител", "составил", "автор-", "авторы-",
  ]

  /// Whether a text says no more than that who leads the programme stands behind it.
  static func leads(_ label: String) -> Bool {
    let words = ImportText.words(label)
    return words.count <= longestLabel && isCurator(words)
      && PersonName.all(in: Array(label.unicodeScalars)).isEmpty
  }

  private static let programmes = [
    "программ", "проект", "наставничеств", "program", "project", "mentoring", "roadmap",
    "induction",
  ]
  private static let leaders: Set<String> = [
    "lead", "leader", "coordinator", "manager", "curator",
  ]

  /// Whether words name a part in a plan or a group; without a colon only a group of the plan is told.
  static func isLabel(_ label: String, isAlone: Bool = false) -> Bool {
    let words = ImportText.words(label)
    guard words.count <= longestLabel else { return false }
    if isCurator(words) || isMaker(words) { return true }
    guard HeaderWords.plainRole(of: label) != .responsible else { return false }
    if isAlone { return isGroup(label) && words.count <= longestGroup }
    return isGroup(label)
      || words.contains { PartyWords.isRole($0) || PartyWords.isRoleInCase($0) }
  }

  /// Whether words name a group of a plan: «Состав рабочей группы», “Mentoring team”.
  private static func isGroup(_ label: String) -> Bool {
    ImportText.words(label).contains {
      ImportText.hasStem($0, ["групп", "команд"]) || groups.contains($0)
    } && !label.contains { ",>«".contains($0) } && !Afterword.isSentence(label)
  }

  private static let groups: Set<String> = ["group", "team", "party", "committee", "состав"]
  /// In words.
  private static let longestGroup = 3

  /// The persons of a list whose entries are told by semicolons or brackets, or none.
  private static func listed(_ text: Substring, as label: String) -> [DraftMember] {
    let entries =
      text.contains(";") ? text.split(separator: ";") : text.split(separator: "),")
    let found = entries.compactMap { entry in
      person(entry + (entry.contains("(") && !entry.contains(")") ? ")" : ""), as: label)
        ?? role(String(entry), as: label)
    }
    return entries.count > 1 && found.count == entries.count
      && found.contains { $0.kind == .person }
      ? found : []
  }

  /// Who is named by a position alone: «методист».
  private static func role(_ entry: String, as label: String) -> DraftMember? {
    let name = LabelledLine.trimmed(entry[...])
    guard isGroup(label), Phrase(name).isPosition,
      FoldedWords.strings(in: name).count <= longestLabel
    else { return nil }
    return DraftMember(name: name, kind: .role, duties: [label])
  }

  /// The only person of an entry; behind a comma, a dash or a bracket stands the position.
  private static func person(_ entry: String, as label: String) -> DraftMember? {
    let plain = persons(entry, as: label)
    if plain.count == 1 { return plain[0] }
    let entry = ImportText.line(entry)
    guard
      let sign = [", ", " – ", " — ", " - ", " ("].compactMap({ entry.firstRange(of: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let name = String(entry[..<sign.lowerBound])
    let found = PersonName.all(in: name, ofParties: true)
    guard found.count == 1, found[0].range == 0..<name.unicodeScalars.count else { return nil }
    var position = LabelledLine.trimmed(entry[sign.upperBound...])
    if position.hasSuffix(")"), !position.contains("(") { position.removeLast() }
    return DraftMember(
      name: found[0].spelling, kind: .person, position: position, duties: [label])
  }

  /// The persons of a text, each with the position beside the name; none where it says more.
  private static func persons(_ text: String, as label: String) -> [DraftMember] {
    var members: [DraftMember] = []
    // «руководитель – Орлова В.Д.; члены – Чижов К.Л., Быкова Д.Ю.»
    var shared: String?
    for party in PartySplit(text).parties {
      if party.isPerson {
        let remark = party.remark.map { String($0.dropFirst().dropLast()) }
        members.append(
          DraftMember(
            name: party.name, kind: .person, position: party.position ?? shared,
            duties: [label] + [remark].compactMap { $0 }))
      } else if Phrase(party.name).first.hasPrefix("член") {
        shared = party.name
      } else if let last = members.indices.last, members[last].position == nil {
        members[last].position = party.name
      } else {
        return []
      }
    }
    return members
  }
}
