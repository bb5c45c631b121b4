import RoadmapTestSupport
import Testing

/// One reader knows what a person's name is; a second one would come to disagree with it.
struct OneReaderTests {
  private static let endings = ["вич", "вна", "ович", "евич", "овна", "евна", "ична", "оглы"]

  @Test func `no other source file lists the endings of names`() throws {
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      guard !file.path.contains("RoadmapCore/Names/"), !file.path.contains("RoadmapFuzz"),
        !file.path.contains("RoadmapBenchmarks")
      else { continue }
      let text = try file.text()
      let found = Self.endings.filter { text.contains("\"\($0)\"") }
      #expect(found == [], "\(file.path): ask PersonName")
    }
  }

  /// Stems by which a list of positions would begin.
  @Test func `no other source file lists words for parties`() throws {
    let stems = ["\"педагог\"", "\"психолог\"", "\"завуч\"", "\"зам\"", "\"методист\""]
    for file in try RepositoryFile.tree(under: "Sources", suffix: ".swift") {
      guard !file.path.contains("RoadmapCore/Names/"), !file.path.contains("RoadmapFuzz") else {
        continue
      }
      let text = try file.text()
      #expect(stems.count { text.contains($0) } < 2, "\(file.path): ask PartyWords")
    }
  }
}
