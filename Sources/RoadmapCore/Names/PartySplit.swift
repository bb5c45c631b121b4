import Letters
import SourceTables

/// Tells the parties of one cell, or of one text in a list, apart, each with its own position.
struct PartySplit {
  /// A party as the text names it.
  struct Party: Hashable, Sendable {
    /// The name: of a person without the position.
    var name: String
    /// Whether it is a person's name.
    var isPerson: Bool
    /// The position that stands with the person.
    var position: String?
    /// The party with its position, as the text has them.
    var spelling: String
    /// What brackets behind a person hold that is no position: «(Гусева)», «(МБОУ СОШ № 5)».
    var remark: String?
    /// What the text says of the party that is neither the name nor a position: «(по согласованию)».
    var mark: String? { remark ?? PartyWords.mark(of: spelling).map { String($0) } }
  }

  /// The parties, first to last, each once.
  private(set) var parties: [Party] = []
  /// Those that no sign separated from the one before.
  private(set) var toldApart: [String] = []
  /// Persons whose position stands behind a comma, where a party of its own could stand.
  private(set) var doubtfulPositions: [Party] = []
  /// Whether the text can be read in no other way.
  private(set) var isSure = true

  private let scalars: [Unicode.Scalar]
  private let team: TeamNames
  private var names: [PersonName] = []
  private var known: Set<String> = []
  private var held: HeldPosition?
  /// Whether positions stand in a line before the person's.
  private var isInLines = false

  /// A position in front of a name; a shortened one («зав.каф.») may be that of several.
  private struct HeldPosition {
    let text: String
    let isOfSeveral: Bool
    let start: Int
    /// Whether it stands behind a comma, so that it may be that of the person before.
    let isDoubtful: Bool
    var isUsed = false
  }

  /// Reads a text, whose `names` may be known; what the team has as a party of its own is nobody's
  /// position.
  init(_ text: String, team: TeamNames = .none, names known: [PersonName]? = nil) {
    self.team = team
    scalars = Array(text.unicodeScalars)
    if team.contains(text) {
      parties = [Party(name: text, isPerson: false, position: nil, spelling: text)]
      return
    }
    names = known ?? PersonName.ofParties(scalars)
    var index = 0
    for (place, name) in names.enumerated() {
      read(index..<max(index, name.range.lowerBound), before: place)
      if place > 0, isGap(names[place - 1].range.upperBound..<name.range.lowerBound) {
        toldApart.append(name.spelling)
      }
      add(name)
      index = max(index, name.range.upperBound)
    }
    read(index..<scalars.count, before: nil)
  }

  private func string(_ range: Range<Int>) -> String { String(scalars[range]) }

  /// Whether nothing holds two names apart, not even a line of their own.
  private func isGap(_ range: Range<Int>) -> Bool {
    scalars[range].isBlank && !scalars[range].contains("\n")
  }

  private mutating func add(_ party: Party) {
    if known.insert(party.name).inserted { parties.append(party) }
  }

  private mutating func add(_ name: PersonName) {
    var party = Party(
      name: name.spelling, isPerson: true, position: nil, spelling: string(name.range))
    if let position = held, !position.isUsed || position.isOfSeveral {
      party.position = position.text
      if !position.isUsed { party.spelling = string(position.start..<name.range.upperBound) }
      if position.isUsed { isSure = false }
      if position.isDoubtful || Self.isUncertain(name) { doubt(party) }
      held?.isUsed = true
      // «фон Мекк Н.Ф.»: what is no word of positions may belong to the name.
      if !FoldedWords.strings(in: position.text).contains(where: PartyWords.begins) { doubt(party) }
    }
    add(party)
  }

  /// Notes that a position may be another party, or part of the name.
  private mutating func doubt(_ party: Party) {
    isSure = false
    doubtfulPositions.append(party)
  }

  /// Whether nothing but the position beside it says that a word is a name: «Психолог Шульц».
  private static func isUncertain(_ name: PersonName) -> Bool {
    name.initials.isEmpty && !NameWords.looksLikeSurname(name.surnameLetters)
      && FoldedWords.strings(in: name.spelling).count == 1
  }

  /// A piece that no person stands in.
  private mutating func add(piece: String) {
    let first = FoldedWords.strings(in: piece).first ?? ""
    if !team.contains(piece), !PartyWords.begins(first) {
      isSure = false
      // «руководители кружков, секций» may be one.
      let words = parties.last.map { $0.isPerson ? [] : FoldedWords.strings(in: $0.name) } ?? []
      let goesOn =
        words.count > 1 && FoldedWords.startSmall(piece) && !PartyWords.isNominative(first)
        && PartyWords.isRole(words[0]) && !PartyWords.begins(words[words.count - 1])
      // «(Белых И.И. на время отпуска)»
      if goesOn || JoiningWords.prepositions.contains(first) { toldApart.append(piece) }
    }
    let mark = PartyWords.mark(of: piece)?.count ?? 0
    let name = Whitespace.trimmed(piece.dropLast(mark))
    add(Party(name: name, isPerson: false, position: nil, spelling: piece))
  }

  /// Reads what stands before, between or behind names; `next` is the place of the name behind it.
  private mutating func read(_ range: Range<Int>, before next: Int?) {
    var text = string(range)
    guard !scalars[range].isBlank else { return }
    var pieces = PartyPieces(text)
    toldApart += pieces.toldApart
    if let mark = pieces.mark, let last = parties.indices.last {
      parties[last].spelling =
        PartyWords.isConsent(mark)
        ? PartyWords.withConsent(parties[last].spelling) : parties[last].spelling + " (\(mark))"
    }
    if !pieces.toldApart.isEmpty || pieces.isJoinedByAnd { isSure = false }
    // «Ежова А.А., зам. директора Ужов В.В.»: nothing holds it apart from the next name.
    let isOfNext =
      next.map { pieces.texts.count == 1 && !hasPositionBehind($0) } ?? false
      && range.lowerBound > 0 && Self.sign(text) == "," && !pieces.endsWithSeparator
    let isOfHeld = saysMore(text, pieces.texts.first)
    let isSaid = isOfHeld || pieces.texts.first.map { remarks(text, $0, pieces) } ?? false
    if isSaid {
      pieces.texts.removeFirst()
      text = text.firstIndex(of: ")").map { String(text[text.index(after: $0)...]) } ?? text
    }
    if let first = pieces.texts.first, !isOfNext, !pieces.beginsWithAnd,
      takesPosition(text, first, behind: (next ?? names.count) - 1)
    {
      pieces.texts.removeFirst()
      give(first, behind: Self.sign(text), before: next)
      // «Петрова А.А. – зам. директора по УВР, куратор»
      if let other = pieces.texts.first, pieces.texts.count == 1,
        next == nil || pieces.endsWithSeparator,
        Self.sign(text).map({ CharacterSort($0) == .dash }) == true, !team.contains(other),
        let last = parties.indices.last, Self.mayBePosition(other, of: parties[last].name)
      {
        pieces.texts.removeFirst()
        parties[last].position = "\(first), \(other)"
        parties[last].spelling = "\(parties[last].name) (\(first), \(other))"
        doubt(parties[last])
      }
    }
    // «Рабочая группа (Иванова Т.Ю., …)», «Рабочая группа: …»: a body and its members, not the position
    // of one.
    let isWithMembers =
      pieces.endsWithOpening && pieces.texts.last.map { PartyWords.kind(of: $0) != .role } ?? false
    // «Ответственная Акимова Е.В.»
    if next != nil, pieces.texts.last.map(PartyWords.isLabelAlone) == true {
      pieces.texts.removeLast()
    }
    let isHeld = !pieces.endsWithSeparator || isPositionOfNext(pieces, from: range, next)
    guard next != nil, let last = pieces.texts.last, isHeld, !isWithMembers, !team.contains(last)
    else {
      let isAlsoOfNext = isSaid || pieces.beginsWithAnd || text.allSatisfy { ", .".contains($0) }
      if !pieces.texts.isEmpty || !isAlsoOfNext { held = nil }
      // «Зайцев И.И. Волков П.П. завуч»: whose position, or a party?
      if let first = pieces.texts.first, range.lowerBound > 0, !pieces.isSeparatedFirst,
        !team.contains(first)
      {
        isSure = false
      }
      for piece in pieces.texts {
        // «ГБПОУ «Колледж», отдел практики» may be one party.
        if PartyWords.isDepartment(piece), let before = parties.last, !before.isPerson,
          PartyWords.kind(of: before.name) == .organization
        {
          toldApart.append(piece)
        }
        // «Библиотекарь Юдина Е.Е., зав. библиотекой» may be one.
        if pieces.texts.count == 1, Self.sign(text) == ",", let last = parties.last,
          last.position != nil, Self.mayBePosition(piece, of: last.name),
          FoldedWords.strings(in: piece).first.map({
            PartyWords.deputies.hold($0) || PartyWords.heads.hold($0) || $0 == "зав"
          }) == true
        {
          toldApart.append(piece)
        }
        add(piece: piece)
      }
      // «МБОУ СОШ № 5 (Ежова А.А.)»: does she stand for the school?
      if let next, isWithMembers, let last = pieces.texts.last,
        PartyWords.kind(of: last) == .organization
      {
        toldApart.append(names[next].spelling)
      }
      // «Рабочая группа под руководством Ермаковой Н.В.»
      if let next, pieces.joinsNext, !pieces.texts.isEmpty {
        toldApart.append(names[next].spelling)
      }
      return
    }
    for piece in pieces.texts.dropLast() { add(piece: piece) }
    // «Зав.каф. Федотова В.А. Судакова Е.Н.»: the position holds for the names that follow.
    let words = FoldedWords.strings(in: last)
    held = HeldPosition(
      text: last,
      isOfSeveral: words.allSatisfy(PartyWords.abbreviations.contains)
        || PartyWords.isOfSeveral(last) || next.map { isBeforeSeveral(range, $0) } ?? false,
      start: start(of: last, in: range), isDoubtful: isOfNext && parties.last?.position == nil)
  }

  /// Whether a position that begins the text is that of the person behind its comma («Заместитель
  /// директора по УВР, Исаева З.М.») or in the next line; the reader asks.
  private mutating func isPositionOfNext(
    _ pieces: PartyPieces, from range: Range<Int>, _ next: Int?
  ) -> Bool {
    guard let next, range.lowerBound == 0 || isInLines, let position = pieces.texts.last,
      PartyWords.isPosition(position), !hasPositionBehind(next),
      // «Директор\nКуратор\nКалачева Е. А.» is a list.
      !pieces.texts.dropLast().contains(where: PartyWords.isPosition)
    else { return false }
    switch scalars[range].last(where: NameReader.isSign) {
    case "\n": isInLines = true
    case ","
    where pieces.texts.count == 1 && FoldedWords.strings(in: position).count > 2
      && range.lowerBound == 0:
      break
    default: return false
    }
    doubt(
      Party(
        name: names[next].spelling, isPerson: true, position: position,
        spelling: string(start(of: position, in: range)..<names[next].range.upperBound)))
    return true
  }

  /// Whether a bracket opens at the end of a text behind which several persons stand.
  private func isBeforeSeveral(_ range: Range<Int>, _ next: Int) -> Bool {
    guard scalars[range].last(where: NameReader.isSign) == "(", next + 1 < names.count else {
      return false
    }
    return !scalars[names[next].range.upperBound..<names[next + 1].range.lowerBound].contains(")")
  }

  /// Where a piece begins that ends a text between names.
  private func start(of piece: String, in range: Range<Int>) -> Int {
    let letters = piece.unicodeScalars.filter(Alphabet.isLetter).count
    var seen = 0
    for index in range.reversed() where Alphabet.isLetter(scalars[index]) {
      seen += 1
      if seen == letters { return index }
    }
    return range.lowerBound
  }

  /// Whether a text behind a person begins with the person's position: behind a comma, a dash, in
  /// brackets, in the next line, or behind nothing but a blank.
  private func takesPosition(_ text: String, _ piece: String, behind place: Int) -> Bool {
    guard let last = parties.last, last.isPerson, last.position == nil, let sign = Self.sign(text)
    else { return false }
    if sign == "(" { return Self.saysPosition(piece) }
    if CharacterSort(sign) == .dash {
      return Self.saysPosition(piece) || PartyWords.kind(of: piece) == .role
    }
    guard Self.mayBePosition(piece, of: last.name) || isOfAll(sign, piece, place),
      !team.contains(piece)
    else { return false }
    // «Зайцев И.И. Волков П.П. завуч» may be three parties.
    return sign == "," || sign == "\n"
      || (Alphabet.isLetter(sign) || Alphabet.isDigit(sign)) && toldApart.last != last.name
  }

  /// Whether a position of several behind a comma is that of the two persons before it, whom «и» joins;
  /// that of deputies is whatever joins them.
  private func isOfAll(_ sign: Unicode.Scalar, _ piece: String, _ place: Int) -> Bool {
    guard sign == ",", PartyWords.isOfSeveral(piece), FoldedWords.startSmall(piece),
      parties.suffix(2).count(where: { $0.isPerson && $0.position == nil }) == 2, place > 0
    else { return false }
    let gap = string(names[place - 1].range.upperBound..<names[place].range.lowerBound)
    return PartyPieces.isConjunction(Whitespace.trimmed(gap))
      || FoldedWords.strings(in: piece).first.map(PartyWords.deputies.hold) ?? false
  }

  /// Whether words in brackets or behind a dash can be read as a position, or a class.
  private static func saysPosition(_ piece: String) -> Bool {
    let words = FoldedWords.strings(in: piece)
    return PartyWords.isSchoolClass(piece)
      || words.count == 1 && PartyPieces.isShortName(piece[...])
      || words.contains(where: PartyWords.isRole)
      || words.first.map { PartyWords.abbreviations.contains($0) || $0 == "исп" } ?? false
  }

  /// Notes what brackets behind a person say that is no position.
  private mutating func remarks(_ text: String, _ piece: String, _ pieces: PartyPieces) -> Bool {
    guard Self.sign(text) == "(", pieces.mark == nil, let last = parties.indices.last,
      parties[last].isPerson, !Self.saysPosition(piece)
    else { return false }
    parties[last].remark = "(\(piece))"
    parties[last].spelling += " (\(piece))"
    return true
  }

  /// Whether a text behind a person adds to the position in front: «заместители: Белова (УВР), …».
  private mutating func saysMore(_ text: String, _ piece: String?) -> Bool {
    guard let piece, let held, let last = parties.indices.last, Self.sign(text) == "(",
      parties[last].position == held.text, PartyPieces.isShortName(piece[...])
    else { return false }
    parties[last].position = "\(held.text) (\(piece))"
    parties[last].spelling += " (\(piece))"
    return true
  }

  private mutating func give(_ position: String, behind sign: Unicode.Scalar?, before next: Int?) {
    guard let last = parties.indices.last, let sign else { return }
    let isListed = sign != "(" && CharacterSort(sign) != .dash
    parties[last].position = position
    parties[last].spelling += isListed ? ", " + position : " (" + position + ")"
    if PartyWords.isOfSeveral(position) {
      if isListed { doubt(parties[last]) }
      return share(position)
    }
    guard isListed else { return }
    // Where the next person has a position too, each has the one behind the name.
    if sign == ",", next.map({ hasPositionBehind($0) }) ?? true {
      doubtfulPositions.append(parties[last])
    } else {
      doubt(parties[last])
    }
  }

  /// Gives a position in the plural to all who stand before it: «Орлова, Котов — заместители».
  private mutating func share(_ position: String) {
    var index = parties.count - 2
    while index >= 0, parties[index].isPerson, parties[index].position == nil {
      parties[index].position = position
      doubt(parties[index])
      index -= 1
    }
  }

  /// The sign that stands first in a text; of a line break and blanks, the break, unless a bracket follows.
  private static func sign(_ text: String) -> Unicode.Scalar? {
    let sign = text.unicodeScalars.first { !CharacterSort($0).isBlank }
    return sign == "("
      ? sign : text.unicodeScalars.first(where: NameReader.isSign)
  }

  private func hasPositionBehind(_ place: Int) -> Bool {
    let name = names[place]
    // «Ежова А.А., психолог Ужов В.В., логопед Котова Н.Н.»: each stands in front.
    if place + 1 < names.count,
      let sign = scalars[name.range.upperBound..<names[place + 1].range.lowerBound]
        .last(where: NameReader.isSign),
      Alphabet.isLetter(sign) || sign == "."
    {
      return false
    }
    let rest = string(name.range.upperBound..<min(scalars.count, name.range.upperBound + 60))
    let trimmed = rest.drop { $0 == " " }
    guard trimmed.first == "," else { return trimmed.first == "(" }
    let piece = Whitespace.collapsed(String(trimmed.dropFirst()))
    return Self.mayBePosition(piece, of: name.surname)
  }

  /// Whether a text may be a position, or a class, behind a name: in Russian a capital begins another
  /// party, unless the name has nothing but capitals.
  private static func mayBePosition(_ piece: String, of name: String) -> Bool {
    PartyWords.isSchoolClass(piece)
      || PartyWords.isPosition(piece)
        && (FoldedWords.startSmall(piece)
          || name == name.uppercased() && piece == piece.uppercased()
          || FoldedWords.all(in: piece).first?.allSatisfy(Alphabet.isLatin) == true)
  }
}
