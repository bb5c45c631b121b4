import Letters

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
  private let team: DeclaredParties
  private var names: [PersonName] = []
  private var known: Set<String> = []
  private var held: HeldPosition?

  /// A position in front of a name; a shortened one («зав.каф.») may be that of several.
  private struct HeldPosition {
    let text: String
    let isOfSeveral: Bool
    let start: Int
    var isUsed = false
  }

  /// Reads a text; what the team has as a party of its own is nobody's position.
  init(_ text: String, team: DeclaredParties = .none) {
    self.team = team
    scalars = Array(text.unicodeScalars)
    if !team.isEmpty, team.contains(text) {
      parties = [Party(name: text, isPerson: false, position: nil, spelling: text)]
      return
    }
    names = PersonName.all(in: scalars)
    var index = 0
    for (place, name) in names.enumerated() {
      read(index..<max(index, name.range.lowerBound), before: place)
      if place > 0, isBlank(names[place - 1].range.upperBound..<name.range.lowerBound) {
        toldApart.append(name.spelling)
      }
      add(name)
      index = max(index, name.range.upperBound)
    }
    read(index..<scalars.count, before: nil)
  }

  private func string(_ range: Range<Int>) -> String { String(scalars[range]) }

  private func isBlank(_ range: Range<Int>) -> Bool {
    scalars[range].allSatisfy { CharacterSort($0).isBlank }
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
      held?.isUsed = true
    }
    add(party)
  }

  /// A piece that no person stands in.
  private mutating func add(piece: String) {
    if !team.contains(piece), !PartyWords.begins(ImportText.words(piece).first ?? "") {
      isSure = false
    }
    add(Party(name: piece, isPerson: false, position: nil, spelling: piece))
  }

  /// Reads what stands before, between or behind names; `next` is the place of the name behind it.
  private mutating func read(_ range: Range<Int>, before next: Int?) {
    let text = string(range)
    guard !isBlank(range) else { return }
    var pieces = PartyPieces.pieces(of: text)
    toldApart += pieces.toldApart
    if pieces.beginsWithConsent, let last = parties.indices.last {
      parties[last].spelling += " (по согласованию)"
    }
    if !pieces.toldApart.isEmpty || pieces.isJoinedByAnd { isSure = false }
    if let first = pieces.texts.first, takesPosition(text, first) {
      pieces.texts.removeFirst()
      give(first, from: range, isListed: pieces.isCommaFirst, before: next)
    }
    // «Рабочая группа (Иванова Т.Ю., …)»: a body and its members, not the position of one.
    let isWithMembers =
      pieces.endsWithBracket && pieces.texts.last.map { PartyWords.kind(of: $0) != .role } ?? false
    let isHeld = !pieces.endsWithSeparator || isPositionOfNext(pieces, from: range, next)
    guard next != nil, let last = pieces.texts.last, isHeld, !isWithMembers, !team.contains(last)
    else {
      if !pieces.texts.isEmpty || !text.allSatisfy({ ", .".contains($0) }) { held = nil }
      // «Зайцев И.И. Волков П.П. завуч»: whose position, or a party?
      if let first = pieces.texts.first, range.lowerBound > 0, !pieces.isSeparatedFirst,
        !team.contains(first)
      {
        isSure = false
      }
      for piece in pieces.texts { add(piece: piece) }
      return
    }
    for piece in pieces.texts.dropLast() { add(piece: piece) }
    // «Зав.каф. Федотова В.А. Судакова Е.Н.»: the position holds for the names that follow.
    let words = ImportText.words(last)
    held = HeldPosition(
      text: last,
      isOfSeveral: words.allSatisfy(PartyWords.abbreviations.contains)
        || !PartyWords.isPosition(last),
      start: start(of: last, in: range))
  }

  /// Whether a position of several words that begins the text, «Заместитель директора по УВР,
  /// Исаева З.М.», is that of the person behind its comma; the reader asks.
  private mutating func isPositionOfNext(
    _ pieces: PartyPieces, from range: Range<Int>, _ next: Int?
  ) -> Bool {
    guard let next, range.lowerBound == 0, pieces.texts.count == 1,
      PartyWords.isPosition(pieces.texts[0]), ImportText.words(pieces.texts[0]).count > 2,
      scalars[range].last(where: { !CharacterSort($0).isBlank }) == ",",
      !hasPositionBehind(names[next])
    else { return false }
    isSure = false
    doubtfulPositions.append(
      Party(
        name: names[next].spelling, isPerson: true, position: pieces.texts[0],
        spelling: string(0..<names[next].range.upperBound)))
    return true
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

  /// Whether a text behind a person begins with the person's position: behind a comma, a dash or in
  /// brackets.
  private func takesPosition(_ text: String, _ piece: String) -> Bool {
    guard let last = parties.last, last.isPerson, last.position == nil,
      let sign = text.unicodeScalars.first(where: { !CharacterSort($0).isBlank })
    else { return false }
    if sign == "(" { return true }
    if CharacterSort(sign) == .dash { return true }
    return sign == "," && PartyWords.isPosition(piece) && ImportText.startsSmall(piece)
      && !team.contains(piece)
  }

  private mutating func give(
    _ position: String, from range: Range<Int>, isListed: Bool, before next: Int?
  ) {
    guard let last = parties.indices.last else { return }
    parties[last].position = position
    parties[last].spelling += isListed ? ", " + position : " (" + position + ")"
    guard isListed else { return }
    doubtfulPositions.append(parties[last])
    // Where the next person has a position too, each has the one behind the name.
    if let next, !hasPositionBehind(names[next]) { isSure = false }
  }

  private func hasPositionBehind(_ name: PersonName) -> Bool {
    let rest = string(name.range.upperBound..<min(scalars.count, name.range.upperBound + 60))
    let trimmed = rest.drop { $0 == " " }
    guard trimmed.first == "," else { return trimmed.first == "(" }
    let piece = ImportText.line(String(trimmed.dropFirst()))
    return PartyWords.isPosition(piece) && ImportText.startsSmall(piece)
  }
}
