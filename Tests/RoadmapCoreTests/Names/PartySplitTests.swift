import Testing

@testable import RoadmapCore

/// How one text becomes several parties, and when that is certain.
struct PartySplitTests {
  /// A text of `responsible`, and the parties that `--fix` makes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let parties: [String]
    var isSure = true

    var testDescription: String { text }

    static let all = [
      Case(text: "Галкина М.В. Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "Галкина М.В., Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "Галкина М.В. и Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "М.В. Галкина, Д.С. Биктенева", parties: ["М.В. Галкина", "Д.С. Биктенева"]),
      Case(
        text: "Лисин А.Б., директор, Зуева В.Г., завуч",
        parties: ["Лисин А.Б., директор", "Зуева В.Г., завуч"]),
      Case(
        text: "Лисин А.Б. (директор), Зуева В.Г. (завуч)",
        parties: ["Лисин А.Б. (директор)", "Зуева В.Г. (завуч)"]),
      Case(
        text: "Иванов И.И., классные руководители, Петров П.П.",
        parties: ["Иванов И.И.", "классные руководители", "Петров П.П."]),
      Case(
        text: "Иванов И.И., завуч, Петров П.П.", parties: ["Иванов И.И., завуч", "Петров П.П."],
        isSure: false),
      Case(
        text: "директор Сидоров С.С., Петрова А.А.",
        parties: ["директор Сидоров С.С.", "Петрова А.А."]),
      Case(
        text: "Зайцев И.И. Волков П.П. завуч", parties: ["Зайцев И.И.", "Волков П.П.", "завуч"],
        isSure: false),
      Case(
        text: "Спиридонова А.В. Бушина М.Б. зав.каф.",
        parties: ["Спиридонова А.В.", "Бушина М.Б.", "зав.каф."]),
      Case(
        text: "Зав.каф. Федотова В.А. Судакова Е.Н.. Бакшеева И.А., Милютин Я.Ю.",
        parties: [
          "Зав.каф.", "Федотова В.А.", "Судакова Е.Н.", "Бакшеева И.А.", "Милютин Я.Ю.",
        ]),
      Case(text: "Кураторы, зав.каф.", parties: ["Кураторы", "зав.каф."]),
      Case(
        text: "Директор гимназии, администрация", parties: ["Директор гимназии", "администрация"]),
      Case(
        text: "куратор и психолог", parties: ["куратор", "психолог"], isSure: false),
      Case(text: "Галкина М.В.", parties: ["Галкина М.В."]),
      Case(
        text: "Миусов В.А., специалист по УМР Центра развития наставничества СПб АППО",
        parties: ["Миусов В.А., специалист по УМР Центра развития наставничества СПб АППО"]),
      Case(
        text: "Зам. директора по УВР Дундукова О.И.",
        parties: ["Зам. директора по УВР Дундукова О.И."]),
      Case(
        text: "Иванов И.И. (по согласованию), Петров П.П.",
        parties: ["Иванов И.И. (по согласованию)", "Петров П.П."]),
      Case(text: "ИВАНОВ И.И., Петров П.П.", parties: ["ИВАНОВ И.И.", "Петров П.П."]),
    ]
  }

  @Test(arguments: Case.all)
  func `a text is split into the parties that it names`(_ row: Case) {
    let split = PartySplit(row.text, team: DeclaredParties(names: ["Зав.каф.", "Кураторы"]))
    #expect(split.parties.map(\.spelling) == row.parties)
    #expect(split.isSure == row.isSure)
  }

  @Test(
    arguments: [
      ("Лисин А.Б., директор, Зуева В.Г., завуч", ["директор", "завуч"]),
      ("Лисин А.Б. (директор), Зуева В.Г. (завуч)", ["директор", "завуч"]),
      ("директор Сидоров С.С., Петрова А.А.", ["директор", nil]),
      ("Лисин А.Б. — директор; Зуева В.Г. — завуч", ["директор", "завуч"]),
      ("Зав.каф. Лисин А.Б. Зуева В.Г.", ["Зав.каф.", "Зав.каф."]),
      ("Иванов И.И., классные руководители, Петров П.П.", [nil, nil, nil]),
      ("А.Б. Лисин и В.Г. Зуева", [nil, nil]),
    ] as [(String, [String?])])
  func `each person keeps a position of its own`(text: String, positions: [String?]) {
    #expect(PartySplit(text).parties.map(\.position) == positions)
  }
}
