import RoadmapCore
import RoadmapTestSupport
import SourceTables
import Testing

@testable import RoadmapCLI

/// The five documents that the examples were made from, which are not ours to copy; they lie beside
/// the repository where they are there at all.
struct SourceDocumentTests {
  /// What a document holds.
  struct Source: CustomTestStringConvertible, Sendable {
    let file: String
    let stages: Int
    let substages: Int
    let activities: Int
    /// Deadlines to the letter, but for spaces, in the order of the document.
    let deadlines: Int
    let parties: Int
    let documents: Int
    let targets: Int
    var testDescription: String { file }
  }

  static let sources = [
    Source(
      file: "000_0de05d801e6216b3.txt", stages: 7, substages: 8, activities: 52, deadlines: 14,
      parties: 6, documents: 0, targets: 2),
    Source(
      file: "001_487e644b70fd5515.txt", stages: 7, substages: 0, activities: 18, deadlines: 17,
      parties: 3, documents: 0, targets: 0),
    Source(
      file: "002_0aa7a8c2fcd7518e.txt", stages: 7, substages: 0, activities: 28, deadlines: 30,
      parties: 14, documents: 60, targets: 0),
    Source(
      file: "003_8e7dda650d2ac46a.txt", stages: 7, substages: 0, activities: 34, deadlines: 41,
      parties: 6, documents: 39, targets: 12),
    Source(
      file: "004_a9002a9ea0c972cc.txt", stages: 0, substages: 0, activities: 24, deadlines: 24,
      parties: 6, documents: 0, targets: 8),
  ]

  private static let folder = "../shared/seeds"
  private static let isThere =
    (try? RepositoryFile("\(folder)/\(sources[0].file)").bytes()) != nil

  @Test(.enabled(if: isThere, "the source documents are not here"), arguments: sources)
  func `is counted as people count it, from text and from Word`(source: Source) throws {
    let bytes = try RepositoryFile("\(Self.folder)/\(source.file)").bytes()
    let text = try #require(TextEncoding.text(of: bytes))
    let document = try PlainTextLayout.document(text)
    let word = try WordSample.file(document)
    for file in [bytes, word] {
      var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
      host.items["/school/plan"] = .file(file)
      host.arguments = ["import", "plan", "--quiet"]
      #expect(RoadmapTool.run(on: &host) == .done)
      let roadmap = try #require(RoadmapFile(bytes: host.output).roadmap)
      try check(roadmap, source)
    }
  }

  private func check(_ roadmap: Roadmap, _ source: Source) throws {
    func all(_ activities: [Activity]) -> [Activity] {
      activities.flatMap { [$0] + all($0.activities) }
    }
    let substages = roadmap.stages.flatMap(\.substages)
    let activities = all(
      roadmap.activities + roadmap.stages.flatMap(\.activities) + substages.flatMap(\.activities))
    let items = roadmap.stages.map(\.item) + substages.map(\.item) + activities.map(\.item)
    #expect(roadmap.stages.count == source.stages)
    #expect(substages.count == source.substages)
    #expect(activities.count == source.activities)
    #expect(items.count { $0.deadline != nil } == source.deadlines)
    #expect(items.allSatisfy { $0.deadline.map { $0.reading != nil } ?? true })
    #expect(roadmap.team.count == source.parties)
    #expect(items.reduce(0) { $0 + $1.documents.count } == source.documents)
    #expect(roadmap.targets.count + items.reduce(0) { $0 + $1.targets.count } == source.targets)
    #expect(Set(items.map(\.id)).count == items.count)
  }
}
