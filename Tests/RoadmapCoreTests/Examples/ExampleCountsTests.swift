import SourceJSON
import Testing

struct ExampleCountsTests {
  @Test(arguments: ExampleCounts.all)
  func `holds every stage, sub-stage and activity of its document`(_ counts: ExampleCounts) throws {
    let example = try ExampleFile(counts.file)
    func count(_ level: ExampleFile.Item.Level) -> Int {
      example.items.count { $0.level == level }
    }
    #expect(count(.stage) == counts.stages)
    #expect(count(.substage) == counts.substages)
    #expect(count(.activity) == counts.activities)
    let leaves = example.items.count {
      $0.level == .activity && example.elements("activities", of: $0.node).isEmpty
    }
    #expect(leaves == counts.leaves)
  }

  @Test(arguments: ExampleCounts.all)
  func `gives every deadline to the letter`(_ counts: ExampleCounts) throws {
    let example = try ExampleFile(counts.file)
    let deadlines = example.items.compactMap { example.ownDeadline(of: $0) }
    #expect(deadlines == counts.deadlines)
    // Equal strings may still differ in how a letter is composed.
    #expect(deadlines.map { Array($0.utf8) } == counts.deadlines.map { Array($0.utf8) })
  }

  @Test(arguments: ExampleCounts.all)
  func `holds every responsible party, document and goal`(_ counts: ExampleCounts) throws {
    let example = try ExampleFile(counts.file)
    func listed(_ key: String) -> [JSONNode] {
      example.items.flatMap { example.elements(key, of: $0.node) }
    }
    let responsible = listed("responsible").compactMap { example.document.string($0) }
    #expect(responsible.count == counts.responsible.all)
    #expect(Set(responsible).count == counts.responsible.different)
    #expect(listed("documents").count == counts.documents)
    #expect(listed("focus").count == counts.focus)
    #expect(listed("x-indicators").count == counts.wordyIndicators)
    #expect(example.elements("basis", of: example.root).count == counts.basis)
    let targets = listed("targets") + example.elements("targets", of: example.root)
    #expect(targets.count == counts.targets)
    let goals = try targets.map { try example.goalCount(of: $0) }
    #expect(goals.reduce(0, +) == counts.goals)
  }

  @Test(arguments: ExampleCounts.all)
  func `gives no id twice`(_ counts: ExampleCounts) throws {
    let example = try ExampleFile(counts.file)
    let ids = example.items.compactMap { example.text("id", of: $0.node) }
    #expect(ids.count == example.items.count)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ExampleCounts.all)
  func `has a history only where it says that it is invented`(_ counts: ExampleCounts) throws {
    let example = try ExampleFile(counts.file)
    let hasHistory = example.items.contains {
      !example.elements("progress", of: $0.node).isEmpty
    }
    let note = example.text("x-note", of: example.root) ?? ""
    #expect(hasHistory == note.contains("вымышлены"))
    #expect(hasHistory == (counts.file == "gymnasium-406"))
  }
}
