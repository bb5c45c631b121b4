import Testing

@testable import RoadmapCore

/// Whom somebody means who types a name.
struct NameQueryTests {
  private static let spellings = [
    "Галкина М.В.", "Петров И.И.", "педагог-психолог", "Классные руководители",
    "Ким Анна Борисовна",
  ]

  @Test(arguments: [
    ("Галкиной", ["Галкина М.В."]), ("Петровым", ["Петров И.И."]),
    ("галкина м.в.", ["Галкина М.В."]),
    ("Петрову И.И.", ["Петров И.И."]), ("Петрову А.А.", []), ("психологу", []),
    ("психолог", ["педагог-психолог"]), ("классным руководителям", []),
    ("Анны Борисовны", ["Ким Анна Борисовна"]), ("Киму", ["Ким Анна Борисовна"]), ("Иванов", []),
    ("!", []),
  ])
  func `is found in any case`(typed: String, expected: [String]) {
    #expect(NameQuery(typed).matches(among: Self.spellings) == expected)
  }

  @Test(arguments: [
    ("Галкена", ["Галкина М.В."]), ("Петроф", ["Петров И.И."]), ("Пятровой", ["Петров И.И."]),
    ("Щ", []),
  ])
  func `has names near to it`(typed: String, expected: [String]) {
    #expect(NameQuery(typed).nearest(among: Self.spellings) == expected)
  }

  @Test(
    arguments: [
      ("Галкиной", "Галкина М.В."), ("Петровым И.И.", "Петров И.И."), ("Сидоровым", nil),
      ("педагога", nil),
    ] as [(String, String?)])
  func `is taken for the one name that it is a case of`(typed: String, name: String?) {
    #expect(NameQuery(typed).declined(among: Self.spellings) == name)
  }

  @Test
  func `initials are no surname`() {
    #expect(NameQuery("Иванова И.И.").declined(among: ["Иванова А. П."]) == nil)
    #expect(NameQuery("Иванова И.И.").declined(among: ["Иванова И. И."]) == "Иванова И. И.")
  }
}
