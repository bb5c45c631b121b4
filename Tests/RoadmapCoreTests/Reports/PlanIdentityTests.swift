import RoadmapCore
import Testing

struct PlanIdentityTests {
  @Test
  func
    `an item keeps its identity through renaming and moving, a new one under its number has its own`()
    throws
  {
    let before = RoadmapFile(bytes: Array(EditSample.text.utf8))
    let old = PlanIdentity(of: try #require(before.roadmap))
    let change = try before.applying(
      [
        .edit(EditRoadmapRequest(organization: "Гимназия № 4", start: .at("2023-08-25"))),
        .edit(EditItemRequest(id: "2.3", title: "Слёт")),
        .move(MoveRequest(id: "2.3", to: "1")),
        .add(AddRequest("Другое", under: "2")),
        .move(MoveRequest(id: "1.5", to: "3")),
      ], today: .at(EditSample.today))
    let new = PlanIdentity(of: try #require(change.file.roadmap))
    #expect(new.plan == old.plan)
    #expect(new.item("3.1") == old.item("2.3"))
    #expect(new.item("2.3") != old.item("2.3"))
    #expect(new.item("1.1") == old.item("1.1"))
  }
}
