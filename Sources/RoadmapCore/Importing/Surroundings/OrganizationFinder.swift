import Letters

/// Finds the organisation whose plan it is.
enum OrganizationFinder {
  /// The organisation that a text names, from its legal form to the end of its name; or nil.
  ///
  /// A form alone, as the first line of a letterhead has it, is none.
  static func organization(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated()
    where isForm(word) || isLongForm(words, index) || isNumbered(words, index) {
      let words = withoutHead(words, from: index)
      if let name = name(words, from: index), isNamed(name) { return name }
    }
    return nil
  }

  /// The words before the person who stands behind the quotes or the number of a name, as who heads an
  /// institution does in a stamp: «МБОУ «СОШ № 5» Иванов И.И.».
  private static func withoutHead(_ words: [String], from start: Int) -> [String] {
    let text = Array(words[start...].prefix(longestName).joined(separator: " ").unicodeScalars)
    let heads = PersonName.all(in: text).lazy.map { text[..<$0.range.lowerBound] }
    let before = heads.first { before in
      let said = String(String.UnicodeScalarView(before)).split(separator: " ")
      return before.last { $0 != " " }
        .map { "»”\"".unicodeScalars.contains($0) || Alphabet.isDigit($0) } ?? false
        // «МБОУ СОШ № 45 г. Калуги Лось Т.С.»
        || said.dropLast().last.map { placeWords.contains($0.lowercased()) && $0 != "им." } ?? false
          && said.contains { $0.contains("№") }
    }
    return before.map { Array(words[..<(start + $0.split(separator: " ").count)]) } ?? words
  }

  /// «МБОУ», «ГАПОУ», «МАУДО»: capitals that end in a form of institutions.
  static func isForm(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    guard (3...9).contains(letters.count), letters == letters.uppercased() else { return false }
    let ends = [
      "ОУ", "БДО", "УДО", "ОБУ", "АНО", "ПОО", "ДОУ", "ГБУ", "МБУ", "МАУ", "ГАУ", "ГКУ", "МКУ",
      "БУ",
    ]
    let known = ["ОУ", "ОО", "ГОУ", "ДОУ"]
    return ends.contains { letters.hasSuffix($0) } && !known.contains(letters)
  }

  /// Whether a line begins with a form of institutions, which may go on in the next one.
  static func beginsWithForm(_ line: String) -> Bool {
    let words = line.split(separator: " ").prefix(2).map(String.init)
    guard let first = words.first else { return false }
    return isForm(first)
      || longForms.contains(first.lowercased()) && words.count > 1
        && isFormWord(words[1].lowercased())
  }

  /// «школа № 40», set off as a name is; «школы № 40» is said of something.
  private static func isNumbered(_ words: [String], _ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1] : ","
    return ["школа", "гимназия", "лицей", "сош", "оош", "школа-интернат", "колледж", "техникум"]
      .contains(words[index].lowercased())
      && index + 1 < words.count && words[index + 1].hasPrefix("№")
      && before.last.map { ",–—-:|".contains($0) } ?? false
  }

  private static let longForms: Set<String> = [
    "муниципальное", "государственное", "областное", "краевое", "федеральное", "частное",
  ]

  private static func isLongForm(_ words: [String], _ index: Int) -> Bool {
    longForms.contains(words[index].lowercased())
      && words[index...].prefix(9).contains { $0.lowercased().hasPrefix("учреждени") }
  }

  /// «бюджетное», «общеобразовательное»: what stands in a form.
  private static func isFormWord(_ word: String) -> Bool {
    ["ное", "кое", "вое"].contains(where: word.hasSuffix) || word.hasPrefix("учреждени")
  }

  /// Whether a name says more than the form: behind it a name in quotes, a number, or what it is.
  private static func isNamed(_ name: String) -> Bool {
    guard let word = name.split(separator: " ").first, longForms.contains(word.lowercased()) else {
      return true
    }
    return name.contains { "«“„\"№".contains($0) }
      || ImportText.words(name).contains { ImportText.hasStem($0, kinds) }
  }

  /// What institutions are, and whose plan it may be that names no school.
  private static let kinds = [
    "школ", "сош", "оош", "гимнази", "лице", "сад", "колледж", "техникум", "училищ", "центр",
    "институт", "дом", "двор", "университет", "академи", "интернат", "станци", "кабинет",
  ]

  /// In words.
  private static let longestName = 30

  private static func name(_ words: [String], from start: Int) -> String? {
    var taken: [String] = []
    var depth = 0
    var wasQuoted = false
    let words = Array(words.prefix(start + longestName))
    var quotes = words.dropFirst(start).reduce(0) { $0 + closing($1) - opening($1) }
    for (index, word) in words.enumerated().dropFirst(start) {
      let lower = word.lowercased()
      // Behind «на 2023…» the name is over, also where its quotes are not closed.
      let next = words.indices.contains(index + 1) ? words[index + 1] : ""
      if lower == "на", YearKey.year(next.prefix(4)) != nil { break }
      // Behind a line to sign on stands who signs; «имени А.С. Пушкина» is a part of the name.
      let isOf = ["имени", "им."].contains(taken.last?.lowercased())
      if word.allSatisfy({ $0 == "_" }) || PersonName.areInitials(word) && depth == 0 && !isOf {
        break
      }
      if depth == 0, !taken.isEmpty {
        if ["на", "в", "и", "для", "по", "за", "от", "к", "с"].contains(lower),
          lower != "и" || wasQuoted
        {
          break
        }
        if word.hasPrefix("("), wasQuoted || taken.contains("№") { break }
        if lower.first?.isNumber == true, YearKey.year(lower.prefix(4)) != nil { break }
        if wasQuoted, !isPlaceWord(word, behind: taken.last ?? "") { break }
      }
      taken.append(word)
      if taken.count > 1, !isForm(taken[0]), taken.contains(where: { $0.hasPrefix("№") }),
        word.last?.isNumber ?? false
      {
        wasQuoted = wasQuoted || isNumbered([taken[0], "№"], 0)
      }
      depth = max(0, depth + opening(word) - closing(word))
      quotes += opening(word) - closing(word)
      // «Детский сад № 8 «Ромашка» closes both with one sign.
      if closing(word) > 0, depth > 0, quotes <= 0 { depth = 0 }
      if closing(word) > 0, depth == 0 { wasQuoted = true }
      if depth == 0,
        word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(":")
          || word.hasSuffix(".") && (word.count > 4 || closing(word) > 0)
            && !PersonName.areInitials(word)
      {
        break
      }
    }
    var name = taken.joined(separator: " ")
    if name.hasPrefix("("), name.hasSuffix(")") { name = String(name.dropFirst().dropLast()) }
    while let last = name.last, ",;.:* ".contains(last) { name.removeLast() }
    if name.hasSuffix(")"), !name.contains("(") { name.removeLast() }
    return taken.count >= 2 ? name : nil
  }

  private static func opening(_ word: String) -> Int {
    word.count { "«“„".contains($0) } + (word.hasPrefix("\"") ? 1 : 0)
  }

  private static func closing(_ word: String) -> Int {
    word.count { "»”".contains($0) } + (word.hasSuffix("\"") && word.count > 1 ? 1 : 0)
  }

  /// Whether a line says no more than where an organisation is, or whose name it bears.
  static func goesOn(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    return words.count <= 6
      && zip([""] + words, words).allSatisfy { isPlaceWord($1, behind: $0) }
      && words.first.map { ["г.", "с.", "п.", "города", "имени", "им."].contains($0.lowercased()) }
        ?? false
  }

  /// Whether a word may stand behind the quoted name, as one of a place.
  ///
  /// «Пушкинского района», «г. Ижевск», «Казани»; but not «Паспорт», with which something else begins.
  private static func isPlaceWord(_ word: String, behind before: String) -> Bool {
    let lower = word.lowercased()
    if placeWords.contains(lower) { return true }
    guard word.unicodeScalars.first.map(ImportText.isCapital) ?? false else { return false }
    // What a place is called stands behind what it is, and behind its adjective.
    if placeWords.contains(before.lowercased()) || areCapitals(before)
      || adjectives.contains(where: before.hasSuffix)
    {
      return true
    }
    let letters = lower.filter { $0.isLetter || $0 == "-" }
    return HeaderWords.role(of: word) == nil && !PartyWords.isRole(letters)
      && !partsOfDocuments.contains(letters)
      && (areCapitals(word)
        || placeEndings.contains(where: letters.hasSuffix)
          && !["ая", "яя", "ия"].contains(where: letters.hasSuffix))
  }

  /// «РТ», «ЗАТО», «ХМАО-Югры»: a region or what a place is.
  private static func areCapitals(_ word: String) -> Bool {
    let letters = word.prefix(while: \.isLetter)
    return (2...4).contains(letters.count) && letters.allSatisfy(\.isUppercase)
  }

  private static let placeWords: Set<String> = [
    "г.", "с.", "п.", "о.", "района", "города", "области", "края", "муниципального", "городского",
    "округа", "городской", "округ", "республики", "имени", "им.",
  ]
  private static let adjectives = ["ого", "его", "ой", "ей", "ых", "их"]
  /// Of the genitive; in the nominative something else is named.
  private static let placeEndings = adjectives + ["а", "я", "ы", "и", "у", "о"]
  private static let partsOfDocuments: Set<String> = [
    "форма", "формы", "программа", "карта", "схема", "таблица", "система", "меры", "страница",
  ]
}

/// Organisations that no legal form tells: authorities by their first word, English ones by their noun.
extension OrganizationFinder {
  /// The authority or the English organisation that a line names, and nothing else but years; or nil.
  static func organization(alone line: String) -> String? {
    let words = ImportText.words(line)
    guard words.count <= longestLine, let last = line.last, !";:".contains(last) else { return nil }
    let noun = words.first { PartyWords.authorities.hold($0) || !PartyWords.isAdjective($0) }
    if let noun, PartyWords.authorities.hold(noun), words.count > 1, !ImportText.startsSmall(line),
      PersonName.all(in: Array(line.unicodeScalars)).isEmpty,
      !line.hasSuffix(".") || line.hasSuffix("г.")
    {
      return line
    }
    return english(in: line)
  }

  /// The first English organisation that stands in a line between signs, “for” or “of”: “Peer Mentoring
  /// Plan for Oakfield Primary School, 2024-25”.
  static func english(in line: String) -> String? {
    guard line.utf8.first.map({ $0 < 128 }) ?? false else { return nil }
    var pieces: [[Substring]] = [[]]
    var isPlan = false
    for word in line.split(separator: " ") {
      let name = ImportText.words(String(word)).first ?? ""
      isPlan = isPlan || isPlanWord(name)
      if YearKey.year(word.drop { !$0.isNumber }.prefix(4)) != nil
        || isPlan && ["for", "of", "at"].contains(name) || ["–", "—", "-", "|"].contains(word)
      {
        pieces.append([])
        isPlan = false
        continue
      }
      pieces[pieces.count - 1].append(word)
      if let last = word.last, ",:;".contains(last) {
        pieces.append([])
        isPlan = false
      }
    }
    let found = pieces.lazy.map { piece in
      // “Greenway Trust Autumn 2024 – Spring 2025”.
      var words = piece
      while let last = words.last?.lowercased(), seasons.contains(last) || MonthName.names(last) {
        words.removeLast()
      }
      // “Oakfield School mentoring plan”.
      let nouns = words.indices.dropLast().filter {
        OrganizationFinder.nouns.contains(words[$0].lowercased())
      }
      if let noun = nouns.last(where: { words[$0 + 1].lowercased().hasPrefix("mentor") }) {
        words = Array(words[...noun])
      }
      var name = words.joined(separator: " ")
      while let last = name.last, " ,:;.(".contains(last) { name.removeLast() }
      return name
    }
    return found.first(where: isEnglish)
  }

  /// “Oakfield Primary School”, “Northgate College of Further Education”, “Castle Trust”: capitals, a noun
  /// for organisations, and a name that is no more of a kind than “Primary School” is.
  private static func isEnglish(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1,
      words.allSatisfy({ word in
        ["of", "and", "the", "&", "for", "in"].contains(word) || word.hasPrefix("#")
          || word.unicodeScalars.first.map(ImportText.isCapital) ?? false
      })
    else { return false }
    let folded = ImportText.words(name)
    let isOther = { (index: Int) in
      // “Teacher Training College” trains them.
      isPlanWord(folded[index])
        || teachers.contains(folded[index])
          && !(index + 1 < folded.count && ["training", "education"].contains(folded[index + 1]))
    }
    guard let noun = folded.firstIndex(where: nouns.contains),
      !folded.indices.contains(where: isOther)
    else { return false }
    return !generic.contains(folded[0]) && (noun > 0 || folded.dropFirst().first == "of")
  }

  private static func isPlanWord(_ word: String) -> Bool {
    [
      "plan", "roadmap", "programme", "program", "calendar", "schedule", "tracker", "timeline",
      "year", "planner", "map", "goals", "objectives",
    ].contains(word)
  }

  private static let nouns: Set<String> = [
    "school", "college", "academy", "trust", "university", "nursery", "kindergarten", "district",
    "alliance", "institute", "centre", "center", "federation", "elementary", "borough", "council",
    "gymnasium", "lyceum", "preschool",
  ]
  /// What a school is, and not its name.
  private static let generic: Set<String> = [
    "primary", "secondary", "high", "middle", "elementary", "public", "state", "special", "infant",
    "junior", "nursery", "whole", "every", "all", "each", "our", "this", "new", "approved", "head",
    "in", "for", "governing",
  ]
  private static let teachers: Set<String> = [
    "teacher", "teachers", "pupils", "students", "staff", "head", "leader", "leaders", "by",
    "principal", "governor", "governors", "board", "team",
  ]

  private static let seasons: Set<String> = ["autumn", "fall", "winter", "spring", "summer", "sy"]
  /// In words.
  private static let longestLine = 12
}
