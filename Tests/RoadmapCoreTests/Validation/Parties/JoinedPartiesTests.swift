import Testing

@testable import RoadmapCore

struct JoinedPartiesTests {
  /// A text of `responsible`, and the parties that it names.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let parties: [String]

    var testDescription: String { text }

    static let all = [
      Case(text: "Галкина М.В. Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "Галкина М.В., Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "Галкина М.В. и Биктенева Д.С.", parties: ["Галкина М.В.", "Биктенева Д.С."]),
      Case(text: "М.В. Галкина, Д.С. Биктенева", parties: ["М.В. Галкина", "Д.С. Биктенева"]),
      Case(
        text: "Спиридонова А.В. Бушина М.Б. зав.каф.",
        parties: ["Спиридонова А.В.", "Бушина М.Б.", "зав.каф."]),
      Case(
        text: "Зав.каф. Федотова В.А. Судакова Е.Н.. Бакшеева И.А., Милютин Я.Ю.",
        parties: [
          "Зав.каф.", "Федотова В.А.", "Судакова Е.Н.", "Бакшеева И.А.", "Милютин Я.Ю.",
        ]),
      Case(text: "Кураторы, зав.каф.", parties: ["Кураторы", "зав.каф."]),
      // One party each.
      Case(text: "Галкина М.В.", parties: ["Галкина М.В."]),
      Case(
        text: "Миусов В.А., специалист по УМР Центра развития наставничества СПб АППО",
        parties: ["Миусов В.А., специалист по УМР Центра развития наставничества СПб АППО"]),
      Case(
        text: "Зам. директора по УВР Дундукова О.И.",
        parties: [
          "Зам. директора по УВР Дундукова О.И."
        ]),
      Case(text: "Директор гимназии, администрация", parties: ["Директор гимназии, администрация"]),
      Case(text: "", parties: [""]),
    ]
  }

  @Test(arguments: Case.all)
  func `splits a text into the parties that it names`(_ row: Case) {
    let team = DeclaredParties(names: ["Зав.каф.", "Кураторы"])
    #expect(JoinedParties.all(in: PartyName(row.text), team: team) == row.parties)
  }
}
