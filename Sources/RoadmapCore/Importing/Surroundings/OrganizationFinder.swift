/// Finds the organisation whose plan it is.
enum OrganizationFinder {
  /// The organisation that a text names, from its legal form to the end of its name; or nil.
  static func organization(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where isForm(word) || isLongForm(words, index) {
      if let name = name(words, from: index) { return name }
    }
    return nil
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

  private static func isLongForm(_ words: [String], _ index: Int) -> Bool {
    let heads = [
      "муниципальное", "государственное", "областное", "краевое", "федеральное", "частное",
    ]
    guard heads.contains(words[index].lowercased()) else { return false }
    return words[index...].prefix(9).contains { $0.lowercased().hasPrefix("учреждени") }
  }

  private static func name(_ words: [String], from start: Int) -> String? {
    var taken: [String] = []
    var depth = 0
    var wasQuoted = false
    for (index, word) in words.enumerated().dropFirst(start).prefix(30) {
      let lower = word.lowercased()
      // Behind «на 2023…» the name is over, also where its quotes are not closed.
      let next = words.indices.contains(index + 1) ? words[index + 1] : ""
      if lower == "на", YearKey.year(next.prefix(4)) != nil { break }
      // Behind a line to sign on stands who signs.
      if word.allSatisfy({ $0 == "_" }) || isInitials(word) { break }
      if depth == 0, !taken.isEmpty {
        if ["на", "в", "и", "для", "по", "за", "от", "к", "с"].contains(lower),
          lower != "и" || wasQuoted
        {
          break
        }
        if word.hasPrefix("("), wasQuoted || taken.contains("№") { break }
        if lower.first?.isNumber == true, YearKey.year(lower.prefix(4)) != nil { break }
        if wasQuoted, !isPlaceWord(word) { break }
      }
      taken.append(word)
      let opening = word.count { "«“„".contains($0) } + (word.hasPrefix("\"") ? 1 : 0)
      let closing =
        word.count { "»”".contains($0) } + (word.hasSuffix("\"") && word.count > 1 ? 1 : 0)
      depth = max(0, depth + opening - closing)
      if closing > 0, depth == 0 { wasQuoted = true }
      if depth == 0,
        word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix(":")
          || word.hasSuffix(".") && (word.count > 4 || closing > 0)
      {
        break
      }
    }
    var name = taken.joined(separator: " ")
    if name.hasPrefix("("), name.hasSuffix(")") { name = String(name.dropFirst().dropLast()) }
    while let last = name.last, ",;.:* ".contains(last) { name.removeLast() }
    return taken.count >= 2 ? name : nil
  }

  /// Whether a word is nothing but two initials.
  private static func isInitials(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    return scalars.count == 4 && scalars[1] == "." && scalars[3] == "."
      && ImportText.isCapital(scalars[0]) && ImportText.isCapital(scalars[2])
  }

  /// Whether a word may stand behind the quoted name: «Пушкинского района».
  private static func isPlaceWord(_ word: String) -> Bool {
    let lower = word.lowercased()
    let small = [
      "г.", "с.", "п.", "о.", "района", "города", "области", "края", "муниципального", "городского",
      "округа", "городской", "округ", "республики",
    ]
    return small.contains(lower) || word.unicodeScalars.first.map(ImportText.isCapital) ?? false
  }
}
