import RoadmapCore
import RoadmapTestSupport
import Testing

struct RoadmapLookupTests {
  @Test(arguments: [
    ("1.1", "Издание приказа"), ("2", "Отбор пар"), ("9", "Консультации"), ("1.10", nil),
    ("II", nil), ("", nil),
  ])
  func `finds an item by its id alone`(id: String, title: String?) throws {
    #expect(try SampleRoadmap.school().item(id: id)?.title == title)
  }

  @Test(arguments: [("4.1", "б"), ("4.1.", "а"), ("4.1. ", "а"), ("4.1)", "а")])
  func `a full stop tells two ids apart`(id: String, title: String) throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "4.1.", "title": "а" }, { "id": "4.1", "title": "б" } ]
      """)
    #expect(roadmap.item(id: id)?.title == title)
  }

  @Test(arguments: [
    ("II", ["2"]), ("1.4", ["1.1"]), ("сайт", []), ("", []),
  ])
  func `names the ids that may have been meant`(typed: String, near: [String]) throws {
    #expect(try SampleRoadmap.school().ids(near: ItemID.normalized(typed)) == near)
  }

  @Test func `names what lies below a number that does not exist itself`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "4.1.1", "title": "а" }, { "id": "4.1.2", "title": "б" },
        { "id": "5", "number": "4.1", "title": "в" } ]
      """)
    #expect(roadmap.ids(near: "4.1") == ["5", "4.1.1", "4.1.2"])
    #expect(roadmap.ids(near: "4.1", limit: 2) == ["5", "4.1.1"])
  }

  @Test(arguments: [
    ("4ю4ю1", "4.4.1"), ("4,4,1", "4.4.1"), ("4/4/1", "4.4.1"), ("п. 4.4.1", "4.4.1"),
    ("№ 4.4.1.", "4.4.1"), ("пункт 4", "4"), ("4.4.1,", "4.4.1"), ("II", "II"), ("1-а", "1-а"),
    ("п.", "п"), ("", ""), ("4..1", "4..1"), ("١,٢", "١,٢"),
  ])
  func `a number typed in the other layout or with its sign is put right`(typed: String, id: String)
  {
    #expect(ItemID.repaired(typed) == id)
  }

  @Test(arguments: [
    ("4.1.1, 4.1.4", ["4.1.1", "4.1.4"]), ("4.1.1,4.1.4", ["4.1.1", "4.1.4"]),
    ("4.1.1; 4.1.4;", ["4.1.1", "4.1.4"]), ("4,1,4", ["4,1,4"]), ("4.1", ["4.1"]), (",", [","]),
  ])
  func `one word may hold several numbers`(typed: String, ids: [String]) {
    #expect(ItemID.list(typed) == ids)
  }

  @Test func `commas between numbers may be full stops or a list, which is asked`() throws {
    let roadmap = try SampleRoadmap.read(
      """
      "activities": [ { "id": "1", "title": "а" }, { "id": "2", "title": "б" },
        { "id": "1.2", "title": "в" }, { "id": "2.2", "title": "г" } ]
      """)
    #expect(throws: ItemQuestion.self) { try roadmap.items(typed: ["1,2"]) }
    #expect(try roadmap.items(typed: ["2,2"]).map(\.title) == ["г"])
    #expect(try roadmap.items(typed: ["2,1"]).map(\.title) == ["б", "а"])
    #expect(try roadmap.items(typed: ["п.", "1.2"]).map(\.title) == ["в"])
  }

  @Test func `a number that stands in the file just so goes first`() throws {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1.2", "title": "а" }, { "id": "1,2", "title": "б" } ]"#)
    #expect(try roadmap.item(typed: "1,2").title == "б")
    #expect(try roadmap.item(typed: "1ю2").title == "а")
  }

  /// Activities whose numbers moved by one when a row was put in before them.
  private static func moved() throws -> Roadmap {
    try SampleRoadmap.read(
      """
      "stages": [
        { "id": "1", "title": "Подготовка", "activities": [
          { "id": "1.1", "title": "а" }, { "id": "1.2", "number": "1.3.", "title": "б" },
          { "id": "1.3", "number": "1.4", "title": "в" }, { "id": "1.4", "number": "1.2", "title": "г" } ] },
        { "id": "2", "title": "Работа", "activities": [
          { "id": "2.1", "number": "2", "title": "д" }, { "id": "2.2", "number": "II", "title": "е" } ] } ]
      """)
  }

  @Test(
    arguments: [
      ("1.1", ["а"]), ("II.", ["е"]), ("2.1", ["д"]), ("id:1.3", ["в"]), ("ID:1.2.", ["б"]),
      ("1", ["Подготовка"]),
      ("1.1-id", nil), ("2.1-2.2", ["д", "е"]), ("2.1–2", ["д", "е"]), ("2.1..2.2", ["д", "е"]),
      ("2.2-2.1", nil), ("1.1-2.2", nil), ("1.3", nil), ("2", nil), ("id:9", nil), ("9", nil),
      ("1.1, 2.2", ["а", "е"]), ("1.1,2.1-2.2", ["а", "д", "е"]),
    ] as [(String, [String]?)])
  func `a number is an id, what the document prints, or a range, and never a guess`(
    typed: String, titles: [String]?
  ) throws {
    let roadmap = try Self.moved()
    #expect((try? roadmap.items(typed: [typed]))?.map(\.title) == titles)
  }

  @Test func `a number that can mean two items is asked about with both titles`() throws {
    let roadmap = try Self.moved()
    #expect {
      try roadmap.item(typed: "1.3")
    } throws: { error in
      (error as? ItemQuestion)?.message[.russian]
        == "«1.3» может означать разные пункты; укажите, какой: id:1.3 «в» или id:1.2 «б»."
    }
  }

  @Test func `a stage is not mistaken for an activity that is printed under its number`() throws {
    let roadmap = try Self.moved()
    #expect(try roadmap.stage(typed: "2").title == "Работа")
    #expect(throws: ItemQuestion.self) { try roadmap.item(typed: "2") }
  }

  @Test(arguments: [
    ("4.4.1.", "4.4.1"), (" 4.4.1 ", "4.4.1"), ("4)", "4"), ("4.4.1", "4.4.1"), ("...", ""),
    ("", ""),
  ])
  func `a number is meant however it is typed`(typed: String, id: String) {
    #expect(ItemID.normalized(typed) == id)
  }

  /// A plan in which numbers are ids of others, printed twice, have blanks and full stops.
  @Test func `one walk says of every number what is said of each by itself`() throws {
    let items = [
      ("1", "2"), ("2", "1."), ("3.", "3"), ("3", "4 а"), ("4 а", "5"), ("5", "5"), ("6", "7"),
      ("7", "7"), ("8", "7"), ("id:1", "9"),
    ]
    let list = items.map { "{ \"id\": \"\($0)\", \"number\": \"\($1)\", \"title\": \"А\" }" }
    let roadmap = try SampleRoadmap.read("\"activities\": [ \(list.joined(separator: ",")) ]")
    let numbers = TypedNumbers(roadmap)
    for id in items.flatMap({ [$0.0, $0.1, $0.0 + ".", $0.1 + " "] }) + ["", "10", "x"] {
      let isTaken = items.contains {
        $0.0 != id && ItemID.normalized($0.1) == ItemID.repaired(id)
      }
      let name = isTaken ? "id:\(id)" : id
      let typed = name.contains(" ") ? "\"\(name)\"" : name
      #expect(numbers.item(id) == roadmap.item(id: id).map { _ in typed }, "«\(id)»")
    }
  }
}
