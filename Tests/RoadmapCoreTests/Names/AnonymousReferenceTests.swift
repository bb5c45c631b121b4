import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCore

/// The inputs in which names were left before, where they are at hand.
struct AnonymousReferenceTests {
  private static let folder = "../shared/data/cases/names"
  private static let isThere = (try? RepositoryFile("\(folder)/anonymous.json").bytes()) != nil

  @Test(
    .enabled(if: isThere, "the reference files are not here"),
    arguments: [
      (
        "anon-names",
        [
          "Петров", "Иванов", "Кузнецов", "Неизвестн", "Смирнов", "Олейник", "Сидоров", "Ким ",
          "Smith",
        ]
      ),
      ("anon-same", ["Петров", "Сидоров", "Козлов", "ПЕТРОВ", "Анна", "Андреевна"]),
      ("anonymous", ["Петров", "Лисин", "Иванова", "Зуева", "Лукич", "Ильич"]),
    ])
  func `names of reference files are gone`(name: String, secrets: [String]) throws {
    let bytes = try RepositoryFile("\(Self.folder)/\(name).json").bytes()
    let result = try #require(RoadmapFile(bytes: bytes).anonymous(in: .russian))
    let text = String(decoding: result.file.document.bytes, as: UTF8.self)
    #expect(secrets.filter { text.contains($0) } == [], "\(text)")
  }
}
