import Letters

/// The words and endings by which names of persons are known.
///
/// Words are compared as `FoldedWords` folds them.
enum NameWords {
  private static let patronymics = Endings(
    ["вич", "льич", "кич", "мич", "фич", "еич", "лыч", "ныч"]
      .map { "\($0) \($0)а \($0)у \($0)ем \($0)е" }.joined(separator: " ")
      + " вна вны вне вну вной вною чна чны чне чну чной чною")
  /// Ways to address somebody in English.
  static let formsOfAddress = Set(
    FoldedWords.listed("mr mrs ms miss mx dr prof sir dame lord lady"))
  /// Those of them that nobody has beside one of the other line.
  static let titlesOfSexes = ["mr sir lord", "mrs ms miss dame lady"].map {
    Set(FoldedWords.listed($0))
  }
  /// Words behind the father's name in a patronymic.
  static let patronymicParticles = Set(
    FoldedWords.listed("оглы оглу угли кызы гызы кизи улы уулу"))
  /// Words that begin a surname: «Ван дер Линден», «аль-Хатиб», «д'Арк».
  static let particles = Set(
    FoldedWords.listed("аль эль фон ван дер ден де ла дю бен ибн бин д л von van der den de la du"))
  /// What ends a surname in small letters behind a hyphen: «Мамед-заде».
  static let suffixes = Set(FoldedWords.listed("заде бек хан ага"))

  /// The ends of Russian and neighbouring surnames without their case endings.
  private static let surnames = Endings(
    """
    ов ев ин ын ск цк енк енко чук щук юк ян янц дзе швили айт ович евич ых их аго ово оглы \
    заде пуло
    """)

  private static let dedications = FoldedWords.listed("имени им памяти")
  /// Words behind which a name is that of a school, a street, a town.
  private static let namesakes = Set(
    FoldedWords.listed(
      """
      имени им памяти ул улица улице улицы улицу проспект проспекте проспекта пр-т просп площадь площади \
      пл переулок переулке пер бульвар бульваре набережная парк парке сквер сквере город города городе
      """))
  /// What stands between such a word and the name: «имени академика», «имени Героя Советского Союза».
  private static let titles = Set(
    FoldedWords.listed(
      """
      академика профессора генерала маршала адмирала полковника майора капитана лейтенанта сержанта \
      рядового летчика космонавта летчика-космонавта дважды героя советского союза российской федерации \
      россии социалистического труда поэта писателя художника композитора князя святого
      """))
  /// Words before «Мороз» that make him nobody's colleague.
  private static let grandfathers = FoldedWords.listed("дед дедушка")
  private static let frost = Array("мороз".unicodeScalars)
  /// The ends of adjectives, which surnames may be: «Вадима Белого».
  private static let adjectives = Endings(
    "ый ий ой ая яя ого его ому ему ым им ей ую юю")
  /// Adjectives that stand beside first names of kings and saints, and in letters.
  private static let epithets = FoldedWords.listed(
    "перв втор трет велик грозн свят мудр невск дорог уважаем многоуважаем юн мил")
  /// The ends of verbs and participles that a sentence begins with: «Провела», «Приглашён», «позвонить».
  static let verbs = Endings(
    """
    ал ил ял ул ыл вел шел ла ли ся сь шен жен чен щен лен рен ден ена ены бран дан ован азан аны ит ет \
    ут ют ят ено ано ть
    """)
  /// The ends of words that say what is done and are nobody's surname: «лекция», «позвонить».
  static let deeds = Endings("ние тие ция зия сия ство ость ика ть ться")
  /// The ends of professions that are not known: «хореограф».
  static let professions = Endings("лог граф ист тор тер ент ант вед ник мейстер")
  /// The ends of adjectives that patronymics have as well: «Основной», «Речной».
  static let ambiguous = Endings("ной ною")
  private static let surnameCases = Endings(
    "овой евой иной ову еву ину овым евым иным скому ского цкому цкого ским цким")
  private static let nominatives = Endings("ов ев ин ын ск цк инг")
  /// First names that are words as well, which a sentence may begin with.
  private static let homonyms = FoldedWords.listed("вера надежда любовь роман лев марк роза")
  /// Surnames that are things as well, and colours in English.
  static let things = Set(
    FoldedWords.listed(
      """
      мороз весна зима лето май ветер гром заяц сорока сорок волк лиса лисица жук кот гусь голубь орел \
      сокол сова чайка медведь баран козел журавль соловей ворон ворона бык рыбак ткач мельник гончар \
      гриб дуб гроза береза калина малина рябина вишня молот король князь гора река мир
      """
    ).flatMap(CaseForms.forms)
      + FoldedWords.listed(
        """
        brown green white black grey gray young field king hill wood woods day bell cook baker carter \
        page price rose fox wolf bird long short small rich banks brooks rivers stone march may
        """))
  /// What people are called at home.
  private static let short = FoldedWords.listed(
    """
    аня ваня вова даша дима женя катя коля костя ксюша лена маша миша настя наташа оля паша петя \
    саша света сережа таня юля юра алеша валя варя галя гриша зина ира леша лиза люба люда надя поля \
    рита соня стас тоня федя игорек леня толя витя митя клава лера гоша рома
    """)
  /// The same in any case.
  static let shortForms = Set(short.flatMap(CaseForms.forms))
  /// First names that stand in documents without a patronymic; their cases are told by `CaseForms`.
  private static let given = Set(
    FoldedWords.listed(
      """
      александр александра алексей алена алина алла анастасия анатолий ангелина андрей анна антон \
      антонина аркадий арсений артем артур валентин валентина валерий валерия варвара василий \
      василиса вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий \
      георгий григорий дарья денис диана дмитрий евгений евгения егор екатерина елена елизавета жанна \
      захар зинаида зоя иван игорь илья инна ирина кирилл клавдия константин кристина ксения лариса \
      лев леонид лидия любовь людмила маргарита марина мария марк матвей михаил надежда наталия \
      наталья никита николай нина оксана олег олеся ольга павел петр полина раиса роман руслан \
      светлана семен сергей софия софья станислав степан тамара татьяна тимофей тимур ульяна федор \
      фаина эдуард элеонора эльвира эмма юлия юрий яков яна ярослав \
      айгуль айдар алсу альбина альфия айрат ахмед гузель гульнара динара ибрагим ильдар ильнур ислам \
      лейла ляйсан магомед мадина мурад патимат рамиль рашид ренат рустам тагир фарид фатима эльмира \
      аделина азамат азат айнур аким алан амина анжела анжелика анфиса арина арслан аскар ахмат богдан \
      борис вадим вениамин виолетта влада всеволод герман глеб гордей дамир данил данила даниил данияр \
      демид демьян ева евдокия ефим ефрем злата иннокентий иосиф камила карина кира клим кузьма \
      лаврентий лиана лилия лия майя макар максим марат марьям мартин милана милена мирон мирослав \
      мирослава муса нелли нонна нурлан осип остап платон прохор рената римма ринат родион ростислав \
      рустем савва савелий салават самуил святослав серафима серик снежана стефания таисия тарас тихон \
      трофим федот феликс филипп эвелина эмиль эмилия эрик ярослава \
      ян лука ника агния аглая ада алевтина вика виталина влад есения игнат лада назар нестор пелагея \
      роберт стефан трифон элина эля эмин юлиана янина \
      луиза хосе антонио хуан карлос мигель диего педро луис фернандо кармен \
      айгерим айжан айша акмарал алия алмаз алмас алтынай аман анар арман асан асель асхат аслан асия \
      ахмад бакыт батыр бахтияр бауыржан бекзат болат газиз гаухар гулнара гулназ гулсара гульмира \
      дамира дания дархан дина ерлан ермек жанар жандос жанибек жибек заира залина заур зарема \
      зарина зульфия зухра ирада кайрат канат карим кенес куаныш лаура магомедхан мадияр мансур \
      мариям махмуд мерей мехман муслим мухаммед назгуль назира нариман нурбек нургуль нуржан рамазан \
      расул раушан рахим руфат сабина сагит саид самат санжар юсуф юнус якуб сауле султан талгат темир темирлан тимурлан \
      умар фаризат фируза хадижа хасан хусейн чингиз шамиль шахноза эльдар эльнара ясмина \
      adam alan alice amanda amy andrea andrew angela anna anne anthony barbara ben benjamin brian \
      carol caroline catherine charles charlotte chris christine christopher claire daniel david \
      deborah diana donna edward elizabeth emily emma eric fiona frank gary george hannah helen henry \
      ian jack jacob james jane janet jason jennifer jessica joan joe john jonathan joseph joshua \
      julia julie karen kate katherine kathleen kelly kevin laura lauren linda lisa louise lucy \
      margaret maria mark martin mary matthew megan melissa michael michelle nancy natalie nicholas \
      nicola nicole olivia oliver pamela patricia patrick paul peter philip rachel rebecca richard \
      robert roger ronald ruth ryan samantha samuel sandra sarah scott sharon simon sophie stephanie \
      stephen steven susan teresa thomas timothy tom victoria vincent william \
      ann beth callum cameron chloe connor dan ella ellie emily freya georgia grace hannah harry harriet \
      isabella jill jo jodie josh kayleigh kirsty lewis liam lily lorraine luke martha matt mike mia naomi \
      natasha nick nina owen phoebe rhys rob rosie sally sam shaun sian steve tim tina tony tracy will zoe \
      mohammed muhammad aisha fatima jose juan carlos wei
      """))
  /// Family names of the east, which stand before first names of one or two short words: «Ким Ен Чер».
  static let familyNames = Set(
    FoldedWords.listed(
      """
      ким ли пак цой чой тен хан нгуен чан ван чжан лю чен чжоу хуан го ю юн мун кан шин сон лим хван тян \
      лам фам kim li lee park pak tsoi choi nguyen tran wang zhang liu chen huang van
      """))
  /// All cases of the first names.
  private static let givenForms = Set(given.flatMap(CaseForms.forms)).union(shortForms)

  /// Whether a name at a place of a text is no person's, because of the word before it: «имени», «улица».
  static func isNamesake(at place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let last = FoldedWords.last(before: place, of: scalars)
    // «Администрация города, Иванов И.И.»; «школа имени» may end a line.
    let gap = scalars[..<place].reversed().prefix { !FoldedWords.isLetter($0) }
    if gap.contains(where: { $0 != "\n" && NameReader.separators.contains($0) }) { return false }
    if namesakes.contains(last) { return dedications.contains(last) || !gap.contains("\n") }
    if isGrandfather(last) {
      return CaseForms.isForm(FoldedWords.first(from: place, of: scalars), of: frost)
    }
    guard goesBefore(last) else { return false }
    let before = scalars[..<place].suffix(80)
    let start = before.lastIndex(where: NameReader.separators.contains) ?? before.startIndex
    let words = FoldedWords.all(in: String(before[start...]))
    return words.last { !goesBefore($0) }.map(namesakes.contains) ?? false
  }

  /// Whether a word, in small letters, says that what stands before it is called after somebody: «имени».
  static func isDedication(_ word: String) -> Bool {
    dedications.contains(Array(word.unicodeScalars))
  }

  /// Whether a word, in small letters, is «дед», who may be the one of frost.
  static func isGrandfather(_ word: [Unicode.Scalar]) -> Bool {
    grandfathers.contains { CaseForms.isForm(word, of: $0) }
  }

  /// Whether a word may stand between «имени» and a surname: an initial, a first name, a title.
  private static func goesBefore(_ word: [Unicode.Scalar]) -> Bool {
    word.count == 1 || titles.contains(word) || isGivenName(word) || isPatronymic(word)
  }

  /// Whether a word, in small letters, is an adjective that may be a surname: «Белого».
  static func mayBeAdjectiveSurname(_ word: [Unicode.Scalar]) -> Bool {
    word.count >= 5 && adjectives.end(word)
      && !epithets.contains { word.starts(with: $0) } && !isGivenName(word)
  }

  /// Whether a word, in small letters, before a first name and a patronymic is none of the name as far as
  /// their cases tell: «Спасибо (Ивану Ивановичу)», «Приглашён (Иван Иванович)».
  static func isNoSurname(_ word: [Unicode.Scalar], before patronymic: [Unicode.Scalar]) -> Bool {
    if patronymic.ends(with: ["и", "ч"]) || patronymic.ends(with: ["н", "а"]) {
      return verbs.end(word)
    }
    // «Ткачу Ивану Ивановичу»
    return
      !(patronymic.ends(with: ["ч", "у"]) && word.last == "у"
      || patronymic.ends(with: ["ч", "е", "м"]) && word.last == "м")
  }

  /// Whether a first name, in small letters, is a word as well: «вера».
  static func isAlsoWord(_ word: [Unicode.Scalar]) -> Bool {
    homonyms.contains { CaseForms.isForm(word, of: $0) }
  }

  /// Whether a word of a name, in small letters, is a patronymic in any case, «Рустам-оглы» too.
  static func isPatronymic(_ word: [Unicode.Scalar]) -> Bool {
    word.count >= 5 && patronymics.end(word)
      || word.lastIndex(of: "-").map { patronymicParticles.contains(Array(word[($0 + 1)...])) }
        ?? false
  }

  /// Whether a word, in small letters, ends as surnames do, in any case.
  static func looksLikeSurname(_ word: [Unicode.Scalar]) -> Bool {
    CaseForms.stems(of: word).contains { $0.count >= 4 && surnames.end($0) }
  }

  /// Whether a word with a capital is a surname in a case in which nobody is named: «Орловой», «Петрову».
  static func isSurnameInCase(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, Alphabet.isUppercase(first) else { return false }
    let letters = FoldedWords.letters(of: word.unicodeScalars)
    return letters.count > 5 && surnameCases.end(letters)
  }

  /// Whether a word with a capital, in small letters, may be the nominative of a surname, as no word
  /// that depends on a position ends so: «Коваль», «Шульц», «Бойко».
  static func mayBeNominative(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count > 2, let last = word.last, Alphabet.isCyrillic(last) else { return false }
    return word.ends(with: ["к", "о"])
      // «Мазай», but «Речной»
      || last == "й" && !["и", "о", "ы"].contains(word[word.count - 2])
      || !["а", "е", "и", "й", "о", "у", "ы", "э", "ю", "я"].contains(last)
        && ![["о", "в"], ["е", "в"]].contains(where: word.ends)
  }

  /// What stands before a name to address somebody: «тов.», «господину».
  static let addresses = Set(
    FoldedWords.listed("товарищ господин госпожа гражданин гражданка").flatMap(CaseForms.forms)
      + FoldedWords.listed("тов г-н г-на г-ну г-жа г-жи г-же г-жу г-жой"))

  /// Those of a family behind whom a first name may stand: «тётя».
  static let kin = Set(
    FoldedWords.listed("тетя дядя бабушка дедушка мама папа").flatMap(CaseForms.forms))

  /// Whether a word, in small letters, is a common first name, in any case.
  static func isGivenName(_ word: [Unicode.Scalar]) -> Bool {
    // «Анна-Мария»
    if word.contains("-") {
      return word.split(separator: "-").allSatisfy { isGivenName(Array($0)) }
    }
    return givenForms.contains(word)
  }

  /// Whether a word in the nominative stands before a first name in another case, so that it is no surname
  /// of the person: «Тренинг Анны», «Магазин Ивана».
  static func areOfTwoCases(_ word: [Unicode.Scalar], _ given: [Unicode.Scalar]) -> Bool {
    nominatives.end(word) && !Self.given.contains(given) && !short.contains(given)
  }
}

extension Array where Element == Unicode.Scalar {
  /// Whether the last elements are those of another array.
  func ends(with other: [Unicode.Scalar]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}

extension Collection where Element == Unicode.Scalar {
  /// Whether nothing but blanks stands in it.
  var isBlank: Bool { allSatisfy { CharacterSort($0).isBlank } }
}
