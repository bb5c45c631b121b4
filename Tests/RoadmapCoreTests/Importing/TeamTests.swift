import Testing

@testable import RoadmapCore

/// One party under the several spellings that the cells of a plan have.
struct TeamTests {
  /// Cells of the column of parties, and the team: each name, «~» and its position, «=» and its aliases.
  static let cells: [(cells: [String], team: [String])] = [
    (
      ["Петрова Н.В., зам. директора по УВР", "Зам. директора по УВР"],
      ["Петрова Н.В.~зам. директора по УВР=Зам. директора по УВР"]
    ),
    (
      ["Зам. директора по УВР", "Петрова Н.В., зам. директора по УВР"],
      ["Петрова Н.В.~зам. директора по УВР=Зам. директора по УВР"]
    ),
    (
      ["Петрова Н.В., психолог", "Белова О.О., психолог", "Психолог"],
      ["Петрова Н.В.~психолог", "Белова О.О.~психолог", "Психолог"]
    ),
    (["Ивановой И.И.", "Иванова И.И."], ["Иванова И.И.=Ивановой И.И."]),
    (["Ивановой И.И.", "Иванов И.И."], ["Иванов И.И.", "Иванова И.И.=Ивановой И.И."]),
    (["Голубевой И.В."], ["Голубева И.В.=Голубевой И.В."]),
    (["ПЕТРОВУ С.С.", "Полевой А.А."], ["Полевой А.А.", "ПЕТРОВ С.С.=ПЕТРОВУ С.С."]),
    (["Петрову С.С.", "Петрова С.С."], ["Петрова С.С.=Петрову С.С."]),
    (
      ["Петрова Нина Васильевна", "Петрова Н.В.", "Петрова Наталья Викторовна"],
      ["Петрова Нина Васильевна=Петрова Н.В.", "Петрова Наталья Викторовна"]
    ),
    (["Mrs Okafor", "H. Okafor"], ["H. Okafor=Mrs Okafor"]),
    (["Mr J Price", "Dr. Price"], ["Mr J Price=Dr. Price"]),
    (["Mr J Price", "Mrs Price"], ["Mr J Price", "Mrs Price"]),
    (["завуч (Гущина)", "Гущина О.В."], ["Гущина О.В.~завуч=Гущина"]),
    // Both stand alone elsewhere.
    (
      ["Mentor and beginning teacher", "Beginning teacher", "Mentor"],
      ["Mentor", "Beginning teacher"]
    ),
    // Nothing holds surnames apart.
    (
      ["Жук Т.Н.", "Лебедева А.П.", "Лебедева Жук"],
      ["Жук Т.Н.=Жук", "Лебедева А.П.=Лебедева"]
    ),
    (["Орлова Громова"], ["Орлова", "Громова"]),
    (["Mentor and beginning teacher", "Mentor"], ["Mentor and beginning teacher", "Mentor"]),
  ]

  @Test(arguments: [
    (["Mrs H. Okafor", "H. Okafor"], [["Mrs H. Okafor", "H. Okafor"]], 0),
    // Of whom it is said, only a person knows.
    (
      ["Mrs H. Okafor", "Mr H. Okafor", "H. Okafor"],
      [["Mrs H. Okafor", "H. Okafor"], ["Mr H. Okafor"]], 1
    ),
  ])
  func `a title alone is no other name`(names: [String], team: [[String]], asked: Int) {
    var items = names.map { cell in
      var item = DraftItem(kind: .activity, depth: 0, title: "А", place: ImportPlace(text: cell))
      item.responsible = [cell]
      return item
    }
    var builder = TeamBuilder(group: [], text: [], apart: [])
    builder.settle(&items)
    #expect(builder.team.map(\.names) == team)
    #expect(builder.doubts.count == asked)
  }

  @Test(arguments: cells)
  func `is a member once`(cells: [String], team: [String]) {
    var items = cells.map { cell in
      var item = DraftItem(kind: .activity, depth: 0, title: "А", place: ImportPlace(text: cell))
      item.responsible = [cell]
      return item
    }
    var builder = TeamBuilder(group: [], text: [], apart: [])
    builder.settle(&items)
    let members = builder.team.map { member in
      member.name + (member.position.map { "~" + $0 } ?? "")
        + (member.aliases.isEmpty ? "" : "=" + member.aliases.joined(separator: ";"))
    }
    #expect(members == team)
    let joined = team.reduce(0) { $0 + ($1.contains("=") ? 1 : 0) }
    #expect(
      builder.doubts.count { if case .sameParty = $0.question { true } else { false } } == joined)
  }
}
