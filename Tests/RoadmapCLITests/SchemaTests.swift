import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

struct SchemaTests {
  @Test func `the schema among the examples is the one that the program prints`() throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-28")))
    host.arguments = ["schema"]
    #expect(RoadmapTool.run(on: &host) == .done)
    try expectRepositoryFile("Examples/roadmap.schema.json", toHold: host.output)
  }
}
