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

  @Test func `a number that stands in the file just so goes first`() throws {
    let roadmap = try SampleRoadmap.read(
      #""activities": [ { "id": "1.2", "title": "а" }, { "id": "1,2", "title": "б" } ]"#)
    #expect(roadmap.item(typed: "1,2")?.title == "б")
    #expect(roadmap.item(typed: "1ю2")?.title == "а")
  }

  @Test func `a number of the document is said to be one`() throws {
    let message = try SampleRoadmap.school().unknownItem("II.").message
    #expect(message[.russian] == "нет пункта «II.»: в документе II — это 2.")
  }

  @Test(arguments: [
    ("4.4.1.", "4.4.1"), (" 4.4.1 ", "4.4.1"), ("4)", "4"), ("4.4.1", "4.4.1"), ("...", ""),
    ("", ""),
  ])
  func `a number is meant however it is typed`(typed: String, id: String) {
    #expect(ItemID.normalized(typed) == id)
  }
}
