import RoadmapCore
import Testing

struct NearestWordTests {
  private let keys = ["title", "deadline", "responsible", "documents", "id", "notes"]

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("deadlin", "deadline"),
    ("dedaline", "deadline"), ("responsable", "responsible"), ("document", "documents"),
    ("ids", "id"), ("note", "notes"),
  ])
  func `a slip of the finger finds its word`(typed: String, meant: String) {
    #expect(NearestWord.to(typed, among: keys) == meant)
  }

  @Test(arguments: ["", "xyz", "срок", "accountability", "ti"])
  func `another word finds nothing`(typed: String) {
    #expect(NearestWord.to(typed, among: keys) == nil)
  }

  @Test func `of equally near words the first is meant`() {
    #expect(NearestWord.to("cat", among: ["bat", "hat", "cut"]) == "bat")
    #expect(NearestWord.to("просрочено", among: ["просроченно", "просрочена"]) == "просроченно")
  }

  @Test func `words of any length cost little`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearestWord.to(long, among: keys + [long]) == nil)
    #expect(NearestWord.to("title", among: [long, "titles"]) == "titles")
    #expect(NearestWord.to("title", among: []) == nil)
  }
}
