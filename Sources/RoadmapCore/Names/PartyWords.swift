import Letters
import SourceTables

/// The words that name who is responsible, when it is not a person's name.
enum PartyWords {
  /// Roles: positions and groups of people.
  private static let roles = Stems(
    """
    директор заместител зам замдиректора куратор координатор руководител классн учител \
    педагог психолог методист воспитател наставник насавник наставляем тьютор заведующ зав завуч \
    специалист социальн соцпедагог библиотекар советник председател секретар техник инженер мастер \
    преподавател родител обучающ ученик студент выпускник волонтер вожат организатор ответственн \
    сотрудник член участник начальник старост модератор партнер работодател логопед дефектолог кл \
    рук старш ст главн молодо молоды работник музыкальн медиатор администратор соцработник представител \
    наставниц учениц выпускниц участниц сотрудниц работниц \
    президент глава губернатор министр мэр эксперт оператор ректор проректор ведущ учащ школьник юрист юрисконсульт завхоз инспектор \
    навигатор тренер доцент профессор переводчик здувр здвр нач \
    бухгалтер консультант лаборант аналитик командир дежурн кадровик медсестр медицинск медработник \
    фельдшер врач сторож вахтер дворник повар участков водител соисполнител \
    director deputy head principal curator coordinator teacher psychologist mentor mentee tutor \
    lead leader manager officer governor chair senco bursar technician assistant nurse champion \
    headteacher adviser advisor trainer facilitator \
    counsellor counselor librarian secretary specialist student parent pupil class form social \
    caretaker ta tas hlta sendco dsl vp aht dht hod hoy
    """)
  /// Bodies inside an organisation.
  private static let bodies = Stems(
    """
    администрац групп служб совет офис комисси команд мо шмо рмо объединен коллектив кафедр отдел \
    методсовет педсовет рабоч проектн творческ педколлектив методическ актив пмпк ппк цмк пцк ресурсн \
    студсовет родком оргкомитет профком сектор отряд ппо slt pta cohort \
    administration group service council board office committee team union department staff school \
    body governors trustees senate
    """)
  /// Other organisations.
  private static let organizations = Stems(
    """
    организаци учрежден центр комитет министерств департамент управлен имц институт школ оо оу гоу \
    ммс рмц цмн академи университет колледж техникум муниципальн региональн ипк иро циоко \
    предприяти органы вузы ссузы муниципалитет общеобразовательн образовательн мбоу мкоу маоу гбоу гбпоу моу соош сош гимнази лице \
    ооо оао зао пао ао ано нко мку мау мбу гау гбу мкдоу мбдоу моуо цнппм тоу ммц рц рцн уо фонд завод фабрик \
    комбинат кванториум технопарк сбербанк полици спо доу дом дворец фгбоу гапоу пдн кдн кднизп овд омвд гибдд мчс цзн рцои \
    organisation organization ministry college university gymnasium institute agency foundation \
    authority trust charity
    """)
  /// Organisations above others, whose plan it may be that names no school.
  static let authorities = Stems(
    "центр комитет управлен департамент министерств институт отдел")
  /// Those behind whom a subject stands: «учителя физики».
  static let teachers = Stems("учител преподавател")
  /// What youth movements and places are called, whose names have two capitals as persons have.
  static let movements = Stems(
    "движен первых орлят точк юнарм юид рдш рддм отряд клуб штаб музе парламент росси перемен")
  /// What a role ends with in the nominative of one person; a comma may stand before it.
  private static let nominatives = ["", "ь", "й", "ый", "ий", "ая", "ой"].map {
    Array($0.unicodeScalars)
  }
  /// Those who stand at the head of an organisation, and sign for it.
  static let heads = Stems(
    "директор заведующ руководител начальник председател ректор head principal director")
  /// Those who keep a roadmap, in the nominative.
  static let curators: Set = ["куратор", "координатор", "curator", "coordinator"]
  /// Those who stand in for somebody, whose position follows.
  static let deputies = Stems(
    "зам заместител замдиректор помощник советник вице deputy vice assistant")
  /// Shortened words behind which a name goes on.
  static let abbreviations: Set<String> = [
    "зам", "зав", "кл", "рук", "каф", "ст", "соц", "пед", "гл", "отв", "дир", "уч", "воспит", "им",
    "г", "р", "т", "п", "нач", "спец", "рук-ль", "преп", "сотр", "доп", "обр", "орг",
  ]
  /// Whether a word, in small letters, begins the name of a party.
  static func begins(_ word: String) -> Bool { begins(Array(word.unicodeScalars)) }

  static func begins(_ word: [Unicode.Scalar]) -> Bool {
    (roles.hold(word) || bodies.hold(word) || organizations.hold(word)) && !isDiscipline(word)
  }

  /// Whether a word is what somebody teaches or knows, which is called as the person is: «психологии».
  private static func isDiscipline(_ word: [Unicode.Scalar]) -> Bool {
    disciplines.contains(where: word.ends)
  }

  private static let disciplines = FoldedWords.listed(
    "гия гии гию гией гика гики гике гику гикой дия дии дию дией")

  /// Whether a word, in small letters, names a role: somebody, not a body or an organisation.
  static func isRole(_ word: String) -> Bool { isRole(Array(word.unicodeScalars)) }

  static func isRole(_ word: [Unicode.Scalar]) -> Bool { roles.hold(word) && !isDiscipline(word) }

  /// Whether a text names persons or parties, and little else.
  static func looksLikeParties(_ text: String) -> Bool {
    let words = FoldedWords.strings(in: text)
    guard let first = words.first, words.count <= 40 else { return false }
    let scalars = Array(text.unicodeScalars)
    let names = PersonName.all(in: scalars)
    let mayBegin = begins(first) && !isThing(words)
    if let name = names.first {
      let named = names.reduce(0) { $0 + $1.range.count }
      let before = FoldedWords.strings(in: String(scalars[..<name.range.lowerBound]))
      // «Слёт наставников района, Сова Р.Т.» says what is done, too.
      return (before.count <= longestUnknown && !isOfOthers(before.first ?? "") || mayBegin)
        && name.range.lowerBound < 60
        && named * 5 >= scalars.count
    }
    return mayBegin && words.count <= 14 && !isOfOthers(first)
  }

  /// In words: what stands before a name may be a position that is not known.
  private static let longestUnknown = 2

  /// Whether words name a thing that is called after a party: «родительское собрание», «мастер-класс».
  private static func isThing(_ words: [String]) -> Bool {
    if words[0].hasPrefix("мастер-класс") { return true }
    guard isAdjective(words[0]),
      let noun = words.first(where: { !isAdjective($0) || $0.hasSuffix("ние") })
    else { return false }
    return !begins(noun) && !JoiningWords.prepositions.contains(noun)
      && !abbreviations.contains(noun)
      && !others.hold(noun)
  }

  /// Nouns behind an adjective that are parties only so: «медицинская сестра».
  private static let others = Stems(
    "сестр студи лицо лица персонал самоуправлен част сообществ актив")

  /// Whether a word stands in a case of those with whom or about whom something is done: «с родителями».
  private static func isOfOthers(_ word: String) -> Bool {
    isRole(word) && othersEndings.contains(where: word.hasSuffix)
  }

  private static let othersEndings = ["ами", "ями", "ах", "ях", "ов", "ев", "ей", "ых", "их"]

  /// What sort of party a name is that is no person.
  static func kind(of name: String) -> Member.Kind {
    let words = FoldedWords.strings(in: name)
    guard let first = words.first else { return .role }
    if first == "члены" || first == "члена" || ofPeople.hold(first) && words.count > 1 {
      return .body
    }
    func kind(_ words: [String]) -> Member.Kind? {
      let kinds: [(Stems, Member.Kind)] = [
        (roles, .role), (bodies, .body), (organizations, .organization),
      ]
      return kinds.first { words.contains(where: $0.0.hold) }?.1
    }
    // What a name in English is stands last, or before “of”.
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = words.prefix { !["of", "for", "in"].contains($0) }
      if let kind = words.last.flatMap({ kind([$0]) }) { return kind }
    }
    return words.first { !isAdjective($0) }.flatMap { kind([$0]) } ?? kind(words)
      ?? (name.contains("«") ? .organization : .role)
  }

  /// Whose bodies are no organisations, whatever they are called: «родительский комитет».
  private static let ofPeople = Stems(
    "родительск профсоюзн ученическ студенческ управляющ попечительск")

  /// Whether a word, in small letters, only says that parties follow: «отв.:», «исполнители:», or before
  /// a colon: “Lead:”.
  static func isLabel(_ word: String, beforeColon isBeforeColon: Bool = false) -> Bool {
    isBeforeColon && ["lead", "owner", "участники", "партнеры"].contains(word)
      || ["отв", "исп", "контроль", "responsible", "далее", "затем", "поручить"].contains(word)
      || ImportText.hasStem(word, ["ответственн", "исполнител", "исполнени", "соисп"])
  }

  /// Whether a text is nothing but such a word: «Ответственная».
  static func isLabelAlone(_ text: String) -> Bool {
    let words = FoldedWords.strings(in: text)
    return words.count == 1 && isLabel(words[0])
  }

  /// The words of a name, in small letters, by which it is found: without «директора» of «заместитель
  /// директора по УВР», as who stands at the head is no deputy, unless deputies are `asked` for.
  static func own(_ words: [[Unicode.Scalar]], asked: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    guard !asked.contains(where: { deputies.hold($0) }),
      let deputy = words.firstIndex(where: { deputies.hold($0) })
    else { return words }
    return words[...deputy] + words[(deputy + 1)...].filter { !heads.hold($0) }
  }

  /// Whether a word, in small letters, is a role in a case in which no party is named: «завучу».
  static func isRoleInCase(_ word: String) -> Bool {
    roles.hold(Array(word.unicodeScalars), with: cases)
  }

  private static let cases = FoldedWords.listed(
    "у ю ом ем ам ям ами ями ах ях ому ему ого его ым им ыми ими")

  /// Whether a text can name a party, as «с 01.09», «и др.», a telephone or «нет» do not.
  static func mayBeParty(_ text: String) -> Bool {
    let words = FoldedWords.strings(in: text)
    return !text.contains("@") && !text.hasPrefix("до ")
      && words.contains { $0.count > 1 && $0.contains(where: \.isLetter) }
      && !nobody.contains(words[0]) && !absent.contains(words[0])
      && !words.starts(with: ["и", "др"])
      && !(words.count == 2 && words[0] == "не" && words[1].hasPrefix("назначен"))
  }

  /// Whether a text says that there is nobody: «никто».
  static func isNobody(_ text: String) -> Bool {
    let words = FoldedWords.strings(in: text)
    return words == ["no", "one"]
      || words.count == 1 && absent.contains(words[0])
  }

  private static let absent: Set = ["никто", "никого", "никому", "нет", "nobody", "none"]

  /// What names nobody where it stands first: rooms, signs, and a place that is still free.
  private static let nobody: Set<String> = [
    "тел", "др", "пр", "каб", "кабинет",
    "ауд", "см", "вакансия", "вакантно", "tbc", "tbd",
    "tba",
  ]

  /// A name with the mark behind it that the party has agreed.
  static func withConsent(_ name: String) -> String {
    name + (name.utf8.allSatisfy { $0 < 0x80 } ? " (by agreement)" : " (по согласованию)")
  }

  /// What brackets behind a name say of the party that is no part of the name: «(декрет)».
  static func mark(of name: String) -> Substring? {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), isMark(String(name[open...]))
    else { return nil }
    return name[open...]
  }

  /// Whether a text only says that a party of another organisation has agreed, «по согласованию», or that
  /// somebody is away.
  static func isMark(_ text: String) -> Bool {
    let said = FoldedWords.strings(in: text).joined(separator: " ")
    return consents.contains(said) || absences.contains(said)
  }

  /// Whether a text only says that a party of another organisation has agreed.
  static func isConsent(_ text: String) -> Bool {
    consents.contains(FoldedWords.strings(in: text).joined(separator: " "))
  }

  private static let consents: Set = ["по согласованию", "by agreement"]
  private static let absences: Set = [
    "декрет", "в декрете", "декретный отпуск", "в декретном отпуске", "отпуск", "в отпуске",
    "больничный", "на больничном", "on leave", "maternity leave", "on maternity leave",
  ]

  /// Whether a text is the name of a class: «5а класс», «10А», «6, 7 кл.».
  static func isSchoolClass(_ text: String) -> Bool {
    let words = FoldedWords.strings(in: text)
    guard text.first?.isNumber == true else { return false }
    return words.allSatisfy { word in
      let grade = word.unicodeScalars.prefix(while: Alphabet.isDigit)
      return grade.isEmpty
        ? word.unicodeScalars.count == 1 || word == "кл" || word.hasPrefix("класс")
        : grade.count <= 2 && word.unicodeScalars.count <= grade.count + 1
    }
  }

  /// Whether a text names a part of an organisation: «отдел практики».
  static func isDepartment(_ name: String) -> Bool {
    FoldedWords.strings(in: name).first.map(departments.hold) ?? false
  }

  private static let departments = Stems("отдел кафедр сектор отделен лаборатор department")

  /// Whether a text begins with a role of several persons: «заместители директора».
  static func isOfSeveral(_ phrase: String) -> Bool {
    !isPosition(phrase) && FoldedWords.strings(in: phrase).first.map(isRole) ?? false
  }

  /// Whether a text begins with the position of one person: «специалист», «зам.», «педагог-психолог»,
  /// «школьный психолог», “English teacher”.
  static func isPosition(_ phrase: String) -> Bool {
    var words = FoldedWords.strings(in: phrase)
    while words.count > 1, adjectives.contains(words[0]), isRole(words[1]) { words.removeFirst() }
    guard let first = words.first, !isPlural(first), !isPluralInEnglish(phrase) else {
      return false
    }
    let isAdjective = isNominative(first) || first.utf8.allSatisfy { $0 < 0x80 }
    // «и.о.»
    return first == "и"
      || words.prefix(isAdjective ? 2 : 1).contains {
        roles.hold(Array($0.unicodeScalars), with: nominatives)
      }
  }
}

extension PartyWords {
  /// Shortened adjectives, whose noun says of how many they are: «соц педагоги».
  private static let adjectives: Set = ["кл", "классн", "соц", "пед", "ст", "гл", "муз", "мед"]

  /// Whether a word that is shortened by a hyphen is one of several: «рук-ли».
  private static func isPlural(_ word: String) -> Bool {
    word.contains("-") && (word.hasSuffix("и") || word.hasSuffix("ы"))
  }

  /// Whether what a phrase in English is about, which stands last or before “of”, is said of several:
  /// “form tutors”, “deputy heads”.
  private static func isPluralInEnglish(_ phrase: String) -> Bool {
    let words = FoldedWords.strings(
      in: String(phrase.prefix { !",;(/\n".contains($0) }))
    let head = words.prefix { !["of", "for", "in", "to"].contains($0) }.last ?? ""
    return head.hasSuffix("s") && head.utf8.allSatisfy { $0 < 0x80 } && isRole(head)
      && isRole(String(head.dropLast()))
  }

  /// What is taught, behind which another subject may stand: «учителя физики, химии».
  static let subjects = Stems(
    """
    математик физик хими биолог истори географ информатик литератур русск английск немецк французск \
    иностранн родн музык технологи физкультур физическ обществознан экологи экономик астроном черчен \
    изо обж право
    """)
}

/// Beginnings of words, found by their first letter; those of three letters and less are whole words.
struct Stems: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ words: String) {
    byFirst = Dictionary(grouping: FoldedWords.listed(words)) { $0[0] }
  }

  func hold(_ word: String) -> Bool { hold(Array(word.unicodeScalars)) }

  /// Whether a word begins with one of them, or what stands before its hyphen; of some `endings` one has
  /// to follow.
  func hold(_ word: [Unicode.Scalar], with endings: [[Unicode.Scalar]]? = nil) -> Bool {
    let word = word.prefix { $0 != "-" }
    return word.first.flatMap { byFirst[$0] }?.contains { stem in
      guard word.starts(with: stem) else { return false }
      let rest = word.dropFirst(stem.count)
      return endings?.contains { $0.elementsEqual(rest) } ?? (rest.isEmpty || stem.count > 3)
    } ?? false
  }
}
