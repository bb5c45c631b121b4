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
    ("4.4.1.", "4.4.1"), (" 4.4.1 ", "4.4.1"), ("4)", "4"), ("4.4.1", "4.4.1"), ("...", ""),
    ("", ""),
  ])
  func `a number is meant however it is typed`(typed: String, id: String) {
    #expect(ItemID.normalized(typed) == id)
  }
}
