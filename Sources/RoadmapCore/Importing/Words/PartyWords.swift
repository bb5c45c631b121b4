/// The words that name who is responsible, when it is not a person's name.
enum PartyWords {
  /// Stems of roles: positions and groups of people.
  private static let roles = [
    "директор", "заместител", "зам", "куратор", "координатор", "руководител", "классн", "классны",
    "учител", "педагог", "психолог", "методист", "воспитател", "наставник", "насавник",
    "наставляем", "тьютор", "заведующ", "зав", "завуч", "специалист", "социальн", "соцпедагог",
    "библиотекар", "советник", "председател", "секретар", "техник", "инженер", "мастер",
    "преподавател", "родител", "обучающ", "ученик", "студент", "выпускник", "волонтер", "вожат",
    "организатор", "ответственн", "сотрудник", "член", "участник", "начальник", "старост",
    "модератор", "партнер", "работодател", "логопед", "дефектолог", "кл", "рук", "старш", "ст",
    "главн", "молод", "работник", "музыкальн", "медиатор", "администратор", "соцработник",
    "представител", "эксперт", "оператор",
  ]
  /// Stems of bodies inside an organisation.
  private static let bodies = [
    "администрац", "групп", "служб", "совет", "офис", "комисси", "команд", "мо", "шмо", "рмо",
    "объединен", "коллектив", "кафедр", "отдел", "методсовет", "педсовет", "рабоч",
    "проектн", "творческ", "педколлектив", "методическ", "актив", "пмпк", "ппк", "ресурсн",
  ]
  /// Stems of other organisations.
  private static let organizations = [
    "организаци", "учрежден", "центр", "комитет", "министерств", "департамент", "управлен", "имц",
    "институт",
    "школ", "оо", "оу", "гоу", "ммс", "рмц", "цмн", "академи", "университет", "колледж", "техникум",
    "муниципальн", "региональн", "ипк", "иро", "циоко", "предприяти", "общеобразовательн",
    "образовательн", "мбоу", "моу", "гимнази", "лице", "спо",
  ]

  /// Words that stand before the noun of a party: «классные», «рабочая», «проектный».
  private static let adjectiveEndings = [
    "ые", "ие", "ый", "ий", "ая", "ое", "ной", "ного", "ные", "ный", "ная",
  ]

  /// Whether a word, in small letters, begins the name of a party.
  static func begins(_ word: String) -> Bool {
    let word = String(word.prefix { $0 != "-" })
    return isOf(word, roles) || isOf(word, bodies) || isOf(word, organizations)
  }

  /// Whether a word, in small letters, names a role: somebody, not a body or an organisation.
  static func isRole(_ word: String) -> Bool { isOf(String(word.prefix { $0 != "-" }), roles) }

  private static func isOf(_ word: String, _ stems: [String]) -> Bool {
    stems.contains { stem in stem.count <= 3 ? word == stem : word.hasPrefix(stem) }
  }

  /// Whether a word is an adjective, so that the party's noun is still to come.
  static func isAdjective(_ word: String) -> Bool {
    word.count > 4 && adjectiveEndings.contains(where: word.hasSuffix)
      && !word.hasPrefix("заведующ") && !word.hasPrefix("обучающ") && !word.hasPrefix("наставляем")
  }

  /// Whether a text names persons or parties, and little else.
  static func looksLikeParties(_ text: String) -> Bool {
    let words = ImportText.words(text)
    guard let first = words.first, words.count <= 40 else { return false }
    let scalars = Array(text.unicodeScalars)
    let names = WrittenName.all(in: scalars)
    if let name = names.first {
      let named = names.reduce(0) { $0 + $1.range.count }
      return name.range.lowerBound < 60 && named * 5 >= scalars.count
    }
    return begins(first) && words.count <= 14
  }

  /// What sort of party a name is that is no person.
  static func kind(of name: String) -> Member.Kind {
    let words = ImportText.words(name)
    guard let first = words.first else { return .role }
    if first == "члены" || first == "члена" { return .body }
    if let word = words.first(where: { !isAdjective($0) }) {
      if isOf(word, bodies), !isOf(word, roles) { return .body }
      if isOf(word, organizations), !isOf(word, roles) { return .organization }
      if isOf(word, roles) { return .role }
    }
    if words.contains(where: { isOf($0, roles) }) { return .role }
    if words.contains(where: { isOf($0, organizations) }) { return .organization }
    return words.contains(where: { isOf($0, bodies) }) ? .body : .role
  }

  /// Positions of one person, in the nominative: «специалист», «зам.», «педагог-психолог».
  static func isPosition(_ phrase: String) -> Bool {
    guard let first = ImportText.words(phrase).first else { return false }
    let singular = [
      "директор", "заместитель", "зам", "замдиректора", "куратор", "координатор", "руководитель",
      "учитель", "педагог", "психолог", "методист", "воспитатель", "тьютор", "заведующий",
      "заведующая", "зав", "завуч", "специалист", "социальный", "библиотекарь", "советник",
      "председатель", "секретарь", "техник", "инженер", "мастер", "преподаватель", "начальник",
      "старший", "и", "главный", "ведущий", "классный", "кл", "логопед", "член", "вожатый",
      "педагог-психолог", "педагог-организатор", "учитель-логопед", "ответственный", "ст",
      "организатор", "наставник",
    ]
    return singular.contains(first)
  }
}
