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
    var mark: String? { remark ?? Phrase(spelling).mark.map { String($0) } }
  }

  /// The parties, first to last, each once.
  private(set) var parties: [Party] = []
  /// Those that no sign separated from the one before.
  private(set) var toldApart: [String] = []
  /// Persons whose position stands behind a comma, where a party of its own could stand.
  private(set) var doubtfulPositions: [Party] = []
  /// Whether the text can be read in no other way.
  private(set) var isSure = true

  private var scalars: [Unicode.Scalar]
  private let team: TeamNames
  private var names: [PersonName] = []
  private var known: Set<String> = []
  private var held: HeldPosition?
  /// Whether positions stand in a line before the person's.
  private var isInLines = false

  /// A position in front of a name; a shortened one («зав.каф.») may be that of several.
  private struct HeldPosition {
    let phrase: Phrase
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
    let whole = LineEndHyphens.joined(text)
    scalars = Array(whole.unicodeScalars)
    if team.contains(text) {
      parties = [Party(name: text, isPerson: false, position: nil, spelling: text)]
      return
    }
    names = (whole == text ? known : nil) ?? PersonName.ofParties(scalars)
    scalars = PartyPieces.withBullets(whole) ?? scalars
    names = names.indices.filter { !saysWhose($0) }.map { names[$0] }
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

  /// Whether a name in another case only says whose mentor the next one is: «наставник Гущиной О.В. – Белых
  /// Н.Н.»
  private func saysWhose(_ place: Int) -> Bool {
    let name = names[place].range
    guard place + 1 < names.count, CaseForms.obliqueSurname(names[place].surnameLetters) != nil,
      case let gap = scalars[
        name.upperBound..<max(name.upperBound, names[place + 1].range.lowerBound)],
      !gap.isBlank,
      gap.allSatisfy({ CharacterSort($0).isBlank || CharacterSort($0) == .dash || $0 == ":" })
    else { return false }
    return PartyWords.guides.hold(FoldedWords.last(before: name.lowerBound, of: scalars))
      && scalars[..<name.lowerBound].last(where: NameReader.isSign).map(Alphabet.isLetter) == true
  }

  private mutating func add(_ party: Party) {
    if known.insert(party.name).inserted { parties.append(party) }
  }

  private mutating func add(_ name: PersonName) {
    var party = Party(
      name: name.spelling, isPerson: true, position: nil, spelling: string(name.range))
    if let position = held, !position.isUsed || position.isOfSeveral {
      party.position = position.phrase.text
      if !position.isUsed { party.spelling = string(position.start..<name.range.upperBound) }
      if position.isUsed { isSure = false }
      if position.isDoubtful || Self.isUncertain(name) || isApart(name) { doubt(party) }
      held?.isUsed = true
      // «фон Мекк Н.Ф.»: what is no word of positions may belong to the name.
      if !position.phrase.words.contains(where: PartyWords.begins) { doubt(party) }
    }
    add(party)
  }

  /// Notes that a position may be another party, or part of the name.
  private mutating func doubt(_ party: Party) {
    isSure = false
    doubtfulPositions.append(party)
  }

  /// Whether a bracket or a dash parts a surname alone from the position of one: «завуч (Гущина)».
  private func isApart(_ name: PersonName) -> Bool {
    guard name.initials.isEmpty, held?.phrase.isOfSeveral == false,
      let sign = scalars[..<name.range.lowerBound].last(where: NameReader.isSign)
    else { return false }
    return sign == "(" || CharacterSort(sign) == .dash
  }

  /// A piece that no person stands in.
  private mutating func add(_ piece: Phrase) {
    if !team.contains(piece.text), !PartyWords.begins(piece.first) {
      isSure = false
      // «руководители кружков, секций» may be one.
      let before = parties.last.flatMap { $0.isPerson ? nil : Phrase($0.name) }
      let goesOn =
        before.map {
          $0.words.count > 1 && PartyWords.isRole($0.first) && !PartyWords.begins($0.last)
        }
        ?? false
      // «(Белых И.И. на время отпуска)»
      if goesOn && piece.startsSmall && !PartyWords.isNominative(piece.first)
        || JoiningWords.prepositions.contains(piece.first)
      {
        toldApart.append(piece.text)
      }
    }
    let name = Whitespace.trimmed(piece.text.dropLast(piece.mark?.count ?? 0))
    add(Party(name: name, isPerson: false, position: nil, spelling: piece.text))
  }

  /// Reads what stands before, between or behind names; `next` is the place of the name behind it.
  private mutating func read(_ range: Range<Int>, before next: Int?) {
    guard !scalars[range].isBlank else { return }
    let text = string(range)
    var pieces = PartyPieces(text)
    var sign = Self.sign(text)
    toldApart += pieces.toldApart
    if let mark = pieces.mark, let last = parties.indices.last {
      parties[last].spelling =
        Phrase(mark).isConsent
        ? Phrase(parties[last].spelling).withConsent : parties[last].spelling + " (\(mark))"
    }
    if !pieces.toldApart.isEmpty || pieces.isJoinedByAnd { isSure = false }
    // «Ежова А.А., зам. директора Ужов В.В.»: nothing holds it apart from the next name.
    let isOfNext =
      next.map { pieces.all.count == 1 && !hasPositionBehind($0) } ?? false
      && range.lowerBound > 0 && sign == "," && !pieces.endsWithSeparator
    let isSaid = pieces.all.first.map { saysMore($0, sign, pieces) } ?? false
    if isSaid {
      pieces.all.removeFirst()
      sign = Self.sign(text.firstIndex(of: ")").map { String(text[$0...].dropFirst()) } ?? text)
    }
    if let first = pieces.all.first, !isOfNext, !pieces.beginsWithAnd, !pieces.isLabelledFirst,
      takesPosition(first, behind: sign, at: (next ?? names.count) - 1)
    {
      pieces.all.removeFirst()
      give(first.text, behind: sign, before: next)
      // «Петрова А.А. – зам. директора по УВР, куратор»
      if let other = pieces.all.first, pieces.all.count == 1,
        next == nil || pieces.endsWithSeparator, sign.map({ CharacterSort($0) == .dash }) == true,
        !team.contains(other.text), let last = parties.indices.last,
        Self.mayBePosition(other, of: parties[last].name)
      {
        pieces.all.removeFirst()
        parties[last].position = "\(first.text), \(other.text)"
        parties[last].spelling = "\(parties[last].name) (\(first.text), \(other.text))"
        doubt(parties[last])
      }
    }
    // «Рабочая группа (Иванова Т.Ю., …)», «Рабочая группа: …»: a body and its members, not the position
    // of one.
    let isWithMembers = pieces.endsWithOpening && pieces.all.last.map { $0.kind != .role } ?? false
    // «Ответственная Акимова Е.В.»
    if next != nil, pieces.all.last?.isLabel == true {
      pieces.all.removeLast()
      // «Куратор, контроль – Гущина О.В.»
      pieces.endsWithSeparator = pieces.endsWithSeparator || !pieces.all.isEmpty
    }
    guard let next, let last = pieces.all.last, !isWithMembers, !team.contains(last.text),
      !pieces.endsWithSeparator || isPositionOfNext(pieces, from: range, next)
    else {
      let isAlsoOfNext = isSaid || pieces.beginsWithAnd || text.allSatisfy { ", .".contains($0) }
      if !pieces.all.isEmpty || !isAlsoOfNext { held = nil }
      add(pieces, behind: sign, isFirst: range.lowerBound == 0)
      // «МБОУ СОШ № 5 (Ежова А.А.)»: does she stand for the school? «Рабочая группа под руководством
      // Ермаковой Н.В.»
      if let next, let last = pieces.all.last,
        isWithMembers && last.kind == .organization || pieces.joinsNext
      {
        toldApart.append(names[next].spelling)
      }
      return
    }
    for piece in pieces.all.dropLast() { add(piece) }
    // «Зав.каф. Федотова В.А. Судакова Е.Н.»: the position holds for the names that follow.
    held = HeldPosition(
      phrase: last,
      isOfSeveral: last.words.allSatisfy(PartyWords.abbreviations.contains) || last.isOfSeveral
        || isBeforeSeveral(range, next),
      start: start(of: last.text, in: range), isDoubtful: isOfNext && parties.last?.position == nil)
  }

  /// Adds pieces that are nobody's position.
  private mutating func add(
    _ pieces: PartyPieces, behind sign: Unicode.Scalar?, isFirst: Bool
  ) {
    // «Зайцев И.И. Волков П.П. завуч»: whose position, or a party?
    if let first = pieces.all.first, !isFirst, !pieces.isSeparatedFirst, !team.contains(first.text)
    {
      isSure = false
    }
    for piece in pieces.all {
      if let before = parties.last {
        let mayBeOne =
          // «ГБПОУ «Колледж», отдел практики»
          piece.isDepartment && !before.isPerson && Phrase(before.name).kind == .organization
          // «Библиотекарь Юдина Е.Е., зав. библиотекой»
          || pieces.all.count == 1 && sign == "," && before.position != nil
            && Self.mayBePosition(piece, of: before.name)
            && (PartyWords.deputies.hold(piece.first) || PartyWords.heads.hold(piece.first)
              || piece.first == "зав")
        if mayBeOne { toldApart.append(piece.text) }
      }
      add(piece)
    }
  }

  /// Whether a position that begins the text is that of the person behind its comma («Заместитель
  /// директора по УВР, Исаева З.М.») or in the next line; the reader asks.
  private mutating func isPositionOfNext(
    _ pieces: PartyPieces, from range: Range<Int>, _ next: Int
  ) -> Bool {
    guard range.lowerBound == 0 || isInLines, let position = pieces.all.last, position.isPosition,
      !hasPositionBehind(next),
      // «Директор\nКуратор\nКалачева Е. А.» is a list.
      !pieces.all.dropLast().contains(where: \.isPosition)
    else { return false }
    let signs = scalars[range].filter(NameReader.isSign)
    switch signs.last {
    case "\n" where signs.dropLast().last == ";": return false
    case "\n": isInLines = true
    case ","
    where pieces.all.count == 1 && position.words.count > 2 && range.lowerBound == 0:
      break
    default: return false
    }
    doubt(
      Party(
        name: names[next].spelling, isPerson: true, position: position.text,
        spelling: string(start(of: position.text, in: range)..<names[next].range.upperBound)))
    return true
  }

  /// Whether a bracket opens at the end of a text behind which several persons stand.
  private func isBeforeSeveral(_ range: Range<Int>, _ next: Int) -> Bool {
    scalars[range].last(where: NameReader.isSign) == "(" && next + 1 < names.count
      && !scalars[names[next].range.upperBound..<names[next + 1].range.lowerBound].contains(")")
  }

  /// Where a piece begins that ends a text between names.
  private func start(of piece: String, in range: Range<Int>) -> Int {
    let letters = piece.unicodeScalars.count(where: Alphabet.isLetter)
    let places = range.filter { Alphabet.isLetter(scalars[$0]) }
    return places.suffix(letters).first ?? range.lowerBound
  }

  /// Whether a text behind a person begins with the person's position: behind a comma, a dash, in
  /// brackets, in the next line, or behind nothing but a blank.
  private func takesPosition(
    _ piece: Phrase, behind sign: Unicode.Scalar?, at place: Int
  ) -> Bool {
    guard let last = parties.last, last.isPerson, last.position == nil, let sign else {
      return false
    }
    if sign == "(" { return Self.saysPosition(piece) }
    if CharacterSort(sign) == .dash { return Self.saysPosition(piece) || piece.kind == .role }
    guard Self.mayBePosition(piece, of: last.name) || isOfAll(sign, piece, place),
      !team.contains(piece.text)
    else { return false }
    // «Зайцев И.И. Волков П.П. завуч» may be three parties.
    return sign == "," || sign == "\n"
      || (Alphabet.isLetter(sign) || Alphabet.isDigit(sign)) && toldApart.last != last.name
  }

  /// Whether a position of several behind a comma is that of the two persons before it, whom «и» joins;
  /// that of deputies is whatever joins them.
  private func isOfAll(_ sign: Unicode.Scalar, _ piece: Phrase, _ place: Int) -> Bool {
    guard sign == ",", piece.isOfSeveral, piece.startsSmall, place > 0,
      parties.suffix(2).count(where: { $0.isPerson && $0.position == nil }) == 2
    else { return false }
    let gap = string(names[place - 1].range.upperBound..<names[place].range.lowerBound)
    return PartyPieces.isConjunction(Whitespace.trimmed(gap))
      || PartyWords.deputies.hold(piece.first)
  }

  /// Notes what brackets behind a person say that is no position of its own: more of the position in front
  /// («заместители: Белова (УВР), …»), or a remark.
  private mutating func saysMore(
    _ piece: Phrase, _ sign: Unicode.Scalar?, _ pieces: PartyPieces
  ) -> Bool {
    guard sign == "(", let last = parties.indices.last else { return false }
    if let held, parties[last].position == held.phrase.text,
      PartyPieces.isShortName(piece.text[...])
    {
      parties[last].position = "\(held.phrase.text) (\(piece.text))"
    } else if pieces.mark == nil, parties[last].isPerson, !Self.saysPosition(piece) {
      parties[last].remark = "(\(piece.text))"
    } else {
      return false
    }
    parties[last].spelling += " (\(piece.text))"
    return true
  }

  private mutating func give(_ position: String, behind sign: Unicode.Scalar?, before next: Int?) {
    guard let last = parties.indices.last, let sign else { return }
    let isListed = sign != "(" && CharacterSort(sign) != .dash
    parties[last].position = position
    parties[last].spelling += isListed ? ", " + position : " (" + position + ")"
    if Phrase(position).isOfSeveral {
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
    return Self.mayBePosition(Phrase(piece), of: name.surname)
  }
}
