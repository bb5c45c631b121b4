import RoadmapCore
import RoadmapTestSupport
import Testing

struct WorkItemTests {
  private let members = """
    "stages": [
      { "id": "1", "title": "Этап", "deadline": "2023-05-01", "responsible": [ "Куратор" ],
        "substages": [
          { "id": "1.1", "title": "Подэтап", "responsible": [ "Миусов" ], "activities": [
            { "id": "1.1.1", "title": "а", "deadline": "2023-06-01", "activities": [
              { "id": "1.1.1.1", "title": "б" },
              { "id": "1.1.1.2", "title": "в", "deadline": "2023-07-01", "responsible": [ "Иванова" ] } ] },
            { "id": "1.1.2", "title": "г" } ] },
          { "id": "1.2", "title": "Подэтап без мероприятий" } ],
        "activities": [ { "id": "1.3", "title": "д", "responsible": [] } ] },
      { "id": "2", "title": "Этап без мероприятий" } ],
    "activities": [ { "id": "9", "title": "е" } ]
    """

  @Test func `the lines that are carried out are those without parts, in order`() throws {
    let items = try SampleRoadmap.read(members).workItems
    #expect(items.map(\.id) == ["1.1.1.1", "1.1.1.2", "1.1.2", "1.2", "1.3", "2", "9"])
    #expect(items.map(\.stageIndex) == [0, 0, 0, 0, 0, 1, nil])
    #expect(
      items.map { $0.path.map(\.id).joined(separator: ">") } == [
        "1>1.1>1.1.1", "1>1.1>1.1.1", "1>1.1", "1", "1", "", "",
      ])
  }

  @Test func `a deadline comes from the nearest item above that has one`() throws {
    let items = try SampleRoadmap.read(members).workItems
    #expect(
      items.map { $0.deadline?.text } == [
        "2023-06-01", "2023-07-01", "2023-05-01", "2023-05-01", "2023-05-01", nil, nil,
      ])
    #expect(items.map(\.inheritsDeadline) == [true, false, true, true, true, false, false])
  }

  @Test func `so do the responsible, and an empty list means nobody`() throws {
    let items = try SampleRoadmap.read(members).workItems
    #expect(
      items.map(\.responsible) == [
        ["Миусов"], ["Иванова"], ["Миусов"], ["Куратор"], [], [], [],
      ])
    #expect(items.map(\.inheritsResponsible) == [true, false, true, true, false, false, false])
  }
}
