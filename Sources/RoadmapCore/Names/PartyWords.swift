import Letters

/// The words that name who is responsible, when it is not a person's name.
///
/// Words are in small letters; what a whole text says of a party is told by `Phrase`.
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
    caretaker ta tas hlta sendco dsl vp aht dht hod hoy hods hoys
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
  /// Those whom a name may follow of somebody whom they guide.
  static let guides = Stems("наставник наставниц куратор тьютор")
  /// Those who stand in for somebody, whose position follows.
  static let deputies = Stems(
    "зам заместител замдиректор помощник советник вице deputy vice assistant")
  /// Shortened words behind which a name goes on.
  static let abbreviations: Set<String> = [
    "зам", "зав", "кл", "рук", "каф", "ст", "соц", "пед", "гл", "отв", "дир", "уч", "воспит", "им",
    "г", "р", "т", "п", "нач", "спец", "рук-ль", "преп", "сотр", "доп", "обр", "орг",
  ]
  /// What is taught, behind which another subject may stand: «учителя физики, химии».
  static let subjects = Stems(
    """
    математик физик хими биолог истори географ информатик литератур русск английск немецк французск \
    иностранн родн музык технологи физкультур физическ обществознан экологи экономик астроном черчен \
    изо обж право
    """)
  /// Bodies of people, whatever they are called: «родительский комитет».
  static let ofPeople = Stems(
    "родительск профсоюзн ученическ студенческ управляющ попечительск члены члена")
  /// Nouns behind an adjective that are parties only so: «медицинская сестра».
  static let others = Stems("сестр студи лицо лица персонал самоуправлен част сообществ актив")
  /// Parts of an organisation: «отдел практики».
  static let departments = Stems("отдел кафедр сектор отделен лаборатор department")
  /// Shortened adjectives, whose noun says of how many they are: «соц педагоги».
  static let adjectives: Set = ["кл", "классн", "соц", "пед", "ст", "гл", "муз", "мед"]
  /// In English, words behind which stands no more of what a name is.
  static let ofEnglish: Set = ["of", "for", "in", "to"]
  /// What names nobody.
  static let absent: Set = ["никто", "никого", "никому", "нет", "nobody", "none"]
  /// What names nobody where it stands first: rooms, signs, and a place that is still free.
  static let nobody: Set = [
    "тел", "др", "пр", "каб", "кабинет", "ауд", "см", "вакансия", "вакантно", "tbc", "tbd", "tba",
  ]
  /// What says that a party of another organisation has agreed.
  static let consents: Set = ["по согласованию", "by agreement"]
  /// What says that somebody is away.
  static let absences: Set = [
    "декрет", "в декрете", "декретный отпуск", "в декретном отпуске", "отпуск", "в отпуске",
    "больничный", "на больничном", "on leave", "maternity leave", "on maternity leave",
  ]
  /// Words that stand for somebody as nouns do, besides adjectives that are nothing else.
  private static let nounsByForm = Stems("дежурн ответственн учащ ведущ")
  /// The ends of what somebody teaches or knows, which is called as the person is: «психологии».
  private static let disciplines = Endings(
    "гия гии гию гией гика гики гике гику гикой дия дии дию дией")
  /// The ends of roles with whom or about whom something is done: «с родителями».
  private static let othersEndings = Endings("ами ями ах ях ов ев ей ых их")
  /// The ends of roles in a case in which no party is named: «завучу».
  private static let cases = FoldedWords.listed(
    "у ю ом ем ам ям ами ями ах ях ому ему ого его ым им ыми ими")

  /// Whether a word begins the name of a party.
  static func begins(_ word: String) -> Bool { begins(Array(word.unicodeScalars)) }

  static func begins(_ word: [Unicode.Scalar]) -> Bool { kind(ofWord: word) != nil }

  /// Whether a word names a role: somebody, not a body or an organisation.
  static func isRole(_ word: String) -> Bool { isRole(Array(word.unicodeScalars)) }

  static func isRole(_ word: [Unicode.Scalar]) -> Bool { kind(ofWord: word) == .role }

  /// What sort of party a word names; nil where it names none.
  static func kind(ofWord word: [Unicode.Scalar]) -> Member.Kind? {
    if disciplines.end(word) { return nil }
    if roles.hold(word) { return .role }
    return bodies.hold(word) ? .body : organizations.hold(word) ? .organization : nil
  }

  /// Whether a word is an adjective, so that the party's noun is still to come.
  static func isAdjective(_ word: String) -> Bool { AdjectiveCases(word).isBeforeNoun }

  /// Whether a word can only begin a name, as no word before it asks for its case: «ученическое».
  static func isNominative(_ word: String) -> Bool { AdjectiveCases(word).contains(.nominative) }

  /// Whether a word is an adjective of a party in any case, so that its noun follows: «классному».
  static func isAdjectiveOfParty(_ word: String) -> Bool {
    let word = String(FoldedWords.letters(of: word.unicodeScalars))
    return begins(word) && !AdjectiveCases(word).isEmpty && !nounsByForm.hold(word)
  }

  /// Whether a word is the noun of a party.
  static func isNoun(_ word: String) -> Bool {
    begins(word) && !isAdjective(word) && !abbreviations.contains(word)
  }

  /// Whether a word is a role in a case in which no party is named: «завучу».
  static func isRoleInCase(_ word: String) -> Bool {
    roles.hold(Array(word.unicodeScalars), with: cases)
  }

  /// Whether a word stands in a case of those with whom or about whom something is done: «с родителями».
  static func isOfOthers(_ word: String) -> Bool {
    isRole(word) && othersEndings.end(Array(word.unicodeScalars))
  }

  /// Whether a word is a role in the nominative of one person.
  static func isRoleOfOne(_ word: String) -> Bool {
    roles.hold(Array(word.unicodeScalars), with: nominatives)
  }

  /// Whether a word only says that parties follow: «отв.:», «исполнители:», or before a colon or a dash: “Lead:”.
  static func isLabel(_ word: String, beforeSign isBeforeSign: Bool = false) -> Bool {
    isBeforeSign && ["lead", "owner", "участники", "партнеры"].contains(word)
      || ["отв", "исп", "контроль", "responsible", "далее", "затем", "поручить"].contains(word)
      || ImportText.hasStem(word, ["ответственн", "исполнител", "исполнени", "соисп"])
  }

  /// The words of a name by which it is found: without «директора» of «заместитель директора по УВР», as
  /// who stands at the head is no deputy, unless deputies are `asked` for.
  static func own(_ words: [[Unicode.Scalar]], asked: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    guard !asked.contains(where: { deputies.hold($0) }),
      let deputy = words.firstIndex(where: { deputies.hold($0) })
    else { return words }
    return words[...deputy] + words[(deputy + 1)...].filter { !heads.hold($0) }
  }
}
