import RoadmapRendering
import Testing

struct StyledTextTests {
  @Test func `runs of one tone grow together and empty ones vanish`() {
    let text = StyledText("Про", .bad) + StyledText("сроч", .bad) + StyledText("", .good) + "ено"
    #expect(text.runs.map(\.text) == ["Просроч", "ено"])
    #expect(text.runs.map(\.tone) == [.bad, .plain])
    #expect(text.plain == "Просрочено")
  }

  @Test func `an empty text has no runs`() {
    #expect(StyledText("").isEmpty)
    #expect(StyledText("", .bad) == "")
    #expect((StyledText("") + "").plain.isEmpty)
  }
}
