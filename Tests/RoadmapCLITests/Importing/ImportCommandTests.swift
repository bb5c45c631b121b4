import OfficeFiles
import RoadmapCore
import RoadmapTestSupport
import Testing

@testable import RoadmapCLI

struct ImportCommandTests {
  private static let plan = """
    Мероприятие;Срок;Ответственный
    Приказ;до 10.09.2023;Директор
    Итоги;май 2024;Куратор
    """

  private func host(_ bytes: [UInt8] = Array(plan.utf8)) throws -> MemoryHost {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.items["/school/plan.csv"] = .file(bytes)
    host.items["/school/old.json"] = .file(Array("{}".utf8))
    return host
  }

  private func bytes(_ path: String, in host: MemoryHost) -> [UInt8]? {
    guard case .file(let bytes)? = host.items[path] else { return nil }
    return bytes
  }

  @Test
  func `a file that is there is not written over`() throws {
    var host = try host()
    host.arguments = ["import", "plan.csv", "-o", "old.json"]
    #expect(RoadmapTool.run(on: &host) == .failure)
    #expect(bytes("/school/old.json", in: host) == Array("{}".utf8))
    #expect(String(decoding: host.messages, as: UTF8.self).contains("--force"))
  }

  @Test
  func `it is written over when that is asked for`() throws {
    var host = try host()
    host.arguments = ["import", "plan.csv", "-o", "old.json", "--force"]
    #expect(RoadmapTool.run(on: &host) == .done)
    let written = try #require(bytes("/school/old.json", in: host))
    #expect(RoadmapFile(bytes: written).roadmap?.activities.count == 2)
  }

  @Test
  func `a dry run writes nothing`() throws {
    var host = try host()
    host.arguments = ["import", "plan.csv", "-o", "new.json", "--dry-run"]
    #expect(RoadmapTool.run(on: &host) == .done)
    #expect(bytes("/school/new.json", in: host) == nil)
    #expect(!host.output.isEmpty)
  }

  /// Files that cannot be a plan, and a word of what is said about them.
  static let refused: [(name: String, bytes: [UInt8], word: String)] = [
    ("empty", [], "empty"),
    ("binary", [0x7F, 0x45, 0, 1, 2, 3, 200, 201], "neither"),
    (
      "old Word",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 512), "2007"
    ),
    (
      "password",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 99)
        + "EncryptedPackage".utf8.flatMap { [$0, 0] }, "password"
    ),
    ("cut zip", [0x50, 0x4B, 3, 4, 20, 0], "damaged"),
    ("a roadmap", Array("{ \"format\": 1 }".utf8), "init --next"),
    ("no table", Array("Просто письмо.\n".utf8), "no table"),
  ]

  @Test(arguments: refused)
  func `what is no plan is refused in a sentence`(
    name: String, bytes: [UInt8], word: String
  ) throws {
    var host = try host(bytes)
    host.arguments = ["import", "plan.csv", "-o", "new.json", "--lang", "en"]
    #expect(RoadmapTool.run(on: &host) == .failure)
    #expect(self.bytes("/school/new.json", in: host) == nil)
    #expect(host.output.isEmpty)
    #expect(String(decoding: host.messages, as: UTF8.self).contains(word))
  }
}
