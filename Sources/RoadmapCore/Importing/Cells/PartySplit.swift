/// Tells the parties of one cell apart.
struct PartySplit {
  /// A party as the cell names it.
  struct Party: Hashable, Sendable {
    /// The name: of a person without the position.
    var name: String
    /// Whether it is a person's name.
    var isPerson: Bool
    /// The position that stands with the person.
    var position: String?
  }

  /// The parties, first to last, each once.
  private(set) var parties: [Party] = []
  /// Those that no sign separated from the one before.
  private(set) var toldApart: [String] = []
  /// Persons whose position stands behind a comma, where a party of its own could stand.
  private(set) var doubtfulPositions: [Party] = []

  private let scalars: [Unicode.Scalar]
  private var heldPosition: String?

  /// Reads a cell.
  init(_ cell: String) {
    scalars = Array(cell.unicodeScalars)
    let names = WrittenName.all(in: scalars)
    var index = 0
    for (position, name) in names.enumerated() {
      addText(from: index, to: name.range.lowerBound, beforeName: true)
      if let last = names.indices.contains(position - 1) ? names[position - 1] : nil,
        string(last.range.upperBound, name.range.lowerBound).allSatisfy({ $0 == " " })
      {
        toldApart.append(name.name)
      }
      add(Party(name: name.name, isPerson: true, position: heldPosition))
      index = name.range.upperBound
    }
    addText(from: index, to: scalars.count, beforeName: false)
  }

  private func string(_ start: Int, _ end: Int) -> String {
    start < end ? String(scalars[start..<end]) : ""
  }

  private mutating func add(_ party: Party) {
    if !parties.contains(where: { $0.name == party.name }) { parties.append(party) }
  }

  /// Reads what stands before, between or behind names.
  private mutating func addText(from start: Int, to end: Int, beforeName: Bool) {
    let text = string(start, end)
    let followsName = start > 0
    let opensPosition = followsName && parties.last?.position == nil && opensPosition(text)
    var pieces = PartyPieces.pieces(of: text)
    toldApart += pieces.toldApart
    if followsName, let first = pieces.texts.first {
      // «Иванова А.Б., специалист по УМР» and «Иванова А.Б. (куратор)», «Иванова А.Б. - директор».
      if opensPosition, let last = parties.indices.last, parties[last].isPerson {
        parties[last].position = first
        pieces.texts.removeFirst()
        if pieces.isCommaFirst { doubtfulPositions.append(parties[last]) }
      }
    }
    guard beforeName, let last = pieces.texts.last, !pieces.endsWithSeparator else {
      if !pieces.texts.isEmpty || text.contains("\n") || text.contains(";") { heldPosition = nil }
      for piece in pieces.texts { add(Party(name: piece, isPerson: false, position: nil)) }
      if beforeName, pieces.endsWithSeparator, !pieces.texts.isEmpty { heldPosition = nil }
      return
    }
    // «Зав.каф. Федотова В.А. Судакова Е.Н.»: the position holds for the names that follow.
    for piece in pieces.texts.dropLast() { add(Party(name: piece, isPerson: false, position: nil)) }
    heldPosition = last
  }

  private func opensPosition(_ text: String) -> Bool {
    let trimmed = text.drop { $0 == " " || $0 == "\n" }
    guard let sign = trimmed.first else { return false }
    let rest = String(trimmed.dropFirst().drop { $0 == " " })
    switch sign {
    case "(": return true
    case "-", "–", "—": return true
    case ",": return PartyWords.isPosition(rest) && ImportText.startsSmall(rest)
    default: return false
    }
  }
}

/// The pieces of a text between names.
struct PartyPieces {
  var texts: [String] = []
  var toldApart: [String] = []
  /// Whether a comma stands before the first piece.
  var isCommaFirst = false
  /// Whether a separator stands behind the last piece, so that what follows is another party.
  var endsWithSeparator = false

  private static let abbreviations: Set<String> = [
    "зам", "зав", "кл", "рук", "каф", "ст", "соц", "пед", "гл", "отв", "дир", "уч", "воспит", "им",
    "г", "р", "т", "п", "нач", "спец", "рук-ль", "преп", "сотр", "доп", "обр", "орг",
  ]

  static func pieces(of text: String) -> PartyPieces {
    var result = PartyPieces()
    let trimmed = text.drop { $0 == " " }
    result.isCommaFirst = trimmed.first == ","
    var piece = ""
    var depth = 0
    func end() {
      result.add(piece)
      piece = ""
    }
    for (index, character) in text.enumerated() {
      switch character {
      case "(", "«", "[":
        depth += 1
        piece.append(character)
      case ")", "»", "]":
        depth = max(0, depth - 1)
        piece.append(character)
      case ",", ";", "•":
        if depth == 0 { end() } else { piece.append(character) }
      case "/" where depth == 0 && piece.count > 4: end()
      case "/" where ImportText.line(piece).isEmpty: end()
      case "\n" where depth == 0:
        if breaks(after: piece, before: rest(text, index)) { end() } else { piece.append(" ") }
      default: piece.append(character)
      }
    }
    let tail = text.reversed().first { $0 != " " }
    result.endsWithSeparator = tail == "," || tail == ";" || tail == "\n" || tail == "/"
    end()
    return result
  }

  private static func rest(_ text: String, _ offset: Int) -> String {
    String(text.dropFirst(offset + 1).prefix(60))
  }

  /// Whether a line break separates parties, or only folds the name of one.
  private static func breaks(after piece: String, before rest: String) -> Bool {
    let words = ImportText.words(piece)
    guard let last = words.last, let next = ImportText.words(rest).first else { return true }
    if PartyWords.isAdjective(last) || abbreviations.contains(last) { return false }
    if ["по", "и", "за", "в", "на", "с", "для", "от", "о"].contains(last) { return false }
    if PartMark(ImportText.line(rest)) != nil { return true }
    let startsBig = !ImportText.startsSmall(rest)
    return startsBig || (PartyWords.begins(next) && words.contains(where: PartyWords.begins))
  }

  private mutating func add(_ piece: String) {
    var text = ImportText.line(piece)
    if let mark = PartMark(text), !mark.rest.isEmpty { text = mark.rest }
    while let last = text.last,
      last == "." || last == "-" || last == "–" || last == " " || last == ":"
    {
      if last == ".", isAbbreviated(text) { break }
      text.removeLast()
    }
    while let first = text.first, ".–-:—)/ ".contains(first) { text.removeFirst() }
    if text.hasPrefix("("), text.hasSuffix(")") { text = String(text.dropFirst().dropLast()) }
    if text.lowercased().hasPrefix("и ") { text = String(text.dropFirst(2)) }
    guard text.unicodeScalars.contains(where: ImportText.isLetter) else { return }
    let parts = PartyPieces.apart(text)
    texts += parts
    if !text.contains(" и ") { toldApart += parts.dropFirst() }
  }

  private func isAbbreviated(_ text: String) -> Bool {
    guard let last = ImportText.words(text).last else { return false }
    return PartyPieces.abbreviations.contains(last)
  }

  /// «Директор Куратор» and «куратор и психолог» are two parties, «заместители по УВР и ВР» one.
  private static func apart(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      let folded = ImportText.words(String(word)).first ?? ""
      let before = parts[parts.count - 1]
      let beforeWord = before.last.flatMap { ImportText.words(String($0)).last } ?? ""
      // «специалист Центра развития»: an organisation behind a role says where the role is.
      let isNew =
        PartyWords.begins(folded) && !before.isEmpty
        && (PartyWords.isRole(folded) || !startsWithRole(before))
      if folded == "и", words.indices.contains(index + 1),
        let next = ImportText.words(String(words[index + 1])).first, PartyWords.begins(next),
        hasNoun(before)
      {
        parts.append([])
      } else if isNew, !ImportText.startsSmall(String(word)), hasNoun(before),
        !abbreviations.contains(beforeWord), !before.contains(where: { $0.contains("«") }),
        beforeWord.count > 2
      {
        parts.append([word])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func startsWithRole(_ words: [Substring]) -> Bool {
    words.first.flatMap { ImportText.words(String($0)).first }.map(PartyWords.isRole) ?? false
  }

  /// Whether the words hold the noun of a party already.
  private static func hasNoun(_ words: [Substring]) -> Bool {
    words.contains { word in
      guard let folded = ImportText.words(String(word)).first else { return false }
      return PartyWords.begins(folded) && !PartyWords.isAdjective(folded)
        && !abbreviations.contains(folded)
    }
  }
}
