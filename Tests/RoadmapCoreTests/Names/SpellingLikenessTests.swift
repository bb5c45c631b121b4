import Testing

@testable import RoadmapCore

struct SpellingLikenessTests {
  /// Two spellings, and whether one party may go by both.
  struct Pair: CustomTestStringConvertible, Sendable {
    let one: String
    let other: String
    let isParty: Bool

    init(_ one: String, _ other: String, _ isParty: Bool) {
      self.one = one
      self.other = other
      self.isParty = isParty
    }

    var testDescription: String { "\(one) / \(other)" }

    static let all = [
      // Slips in a surname, the initials agreeing.
      Pair("Миусов В.А.", "Миюсов В.А.", true),
      Pair("Миусов В.А.", "Мюсов В.А.", true),
      Pair("Миюсов В.А.", "Мюсов В.А.", true),
      Pair("Тиунов Р.К.", "Тюнов Р.К.", true),
      Pair("Семёнова А.А.", "Семенова А.А.", true),
      Pair("Спиридонова А.В.", "Спиридонвоа А.В.", true),
      Pair("Дундукова О.И.", "Дундукову О.И.", true),
      // Another case.
      Pair("Ивановой И.И.", "Иванова И.И.", true),
      Pair("Петровым В.А.", "Петров В.А.", true),
      Pair("Белого А.А.", "Белый А.А.", true),
      Pair("Ивановой И.И.", "Иванов И.И.", false),
      // Full names.
      Pair("Петрова Нина Васильевна", "Петрова Н.В.", true),
      Pair("Петрова Нина Васильевна", "Петрова Нина", true),
      Pair("Петрова Нина Васильевна", "Петрова Наталья Викторовна", false),
      // The same letters, otherwise written.
      Pair("Миусов В.А.", "Миусов В. А.", true),
      Pair("Миусов В.А.", "Миусов В.А", true),
      Pair("Миусов В.А.", "В.А. Миусов", true),
      Pair("Миусов В.А.", "МИУСОВ В.А.", true),
      Pair("Миусов В.А.", "Миусов В.", true),
      Pair("Миусов В.А.", "Миуcов B.A.", true),
      Pair("Миусов В.А.", "Мюсов В.А., специалист по УМР", true),
      Pair("Зав. каф.", "зав.каф.", true),
      Pair("Служба медиации", "служба  медиации", true),
      // Organisations.
      Pair("СПб АППО", "СПб АПО", true),
      Pair("Центр развития СПб АППО", "Центр развития СПб АПО", true),
      Pair("Наставники", "Насавники", true),
      Pair("Комитет по образованию", "Комитет по оброзованию", true),
      Pair("Совет школы", "Советшколы", true),
      // Two persons.
      Pair("Иванов В.А.", "Иванова В.А.", false),
      Pair("Петров И.И.", "Петров И.С.", false),
      Pair("Белый А.А.", "Белая А.А.", false),
      Pair("Достоевский Ф.М.", "Достоевская Ф.М.", false),
      Pair("Ким А.А.", "Кин А.А.", false),
      Pair("Носова А.А.", "Косова А.А.", false),
      Pair("Галкина М.В.", "Маяцкая Л.Ф.", false),
      Pair("Миусов В.А.", "Миусов А.В.", false),
      // Two parties.
      Pair("Школа № 4", "Школа № 5", false),
      Pair("9 «А» класс", "9 «Б» класс", false),
      Pair("Психолог", "Психологи", false),
      Pair("ДОУ", "ДОО", false),
      Pair("МБОУ", "МАОУ", false),
      Pair("Директор", "Заместитель директора", false),
      Pair("Классные руководители", "Классный руководитель", false),
      Pair("Куратор", "Миусов В.А.", false),
    ]
  }

  @Test(arguments: Pair.all)
  func `tells spellings of one party from two parties`(pair: Pair) {
    let (one, other) = (PartyName(pair.one), PartyName(pair.other))
    #expect(SpellingLikeness.areVariants(one, other) == pair.isParty)
    #expect(SpellingLikeness.areVariants(other, one) == pair.isParty)
  }

  @Test(arguments: Pair.all.filter { $0.isParty })
  func `gives spellings of one party a key in common`(pair: Pair) {
    let keys = Set(PartyName(pair.one).keys)
    #expect(!keys.isDisjoint(with: PartyName(pair.other).keys))
  }

  @Test func `has no keys for a name of hostile length`() {
    #expect(PartyName(String(repeating: "я", count: 100_000)).keys.isEmpty)
  }

  /// A storage of the whole length for every word would take minutes.
  @Test func `a name of very many words is taken apart in time`() {
    let name = PartyName(String(repeating: "Иванов А.А., ", count: 50_000))
    #expect(name.persons.count == 50_000)
    #expect(name.person == nil)
  }
}
