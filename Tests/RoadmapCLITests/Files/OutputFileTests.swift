import RoadmapCore
import RoadmapTestSupport
import SourceJSON
import Testing

@testable import RoadmapCLI

/// What becomes of a file that is there where a command makes one.
struct OutputFileTests {
  private static let plan = "№;Мероприятие;Срок\n1;Приказ;май 2024\n"
  private let school: [UInt8]

  init() throws {
    school = try RepositoryFile("Tests/Transcripts/school.json").bytes()
  }

  private func run(_ arguments: [String], _ files: [String: [UInt8]] = [:]) throws -> HostileRun {
    try HostileRun(arguments + ["--lang", "en"], on: school, files: files)
  }

  /// Roadmaps, sound or not, that no answer is about.
  static let roadmaps = [
    "{ \"format\": 1, \"title\": \"Another\" }", "\u{FEFF}\n{ \"activities\": [ }",
    "{ \"title\": \"x\", \"stages\": [] }", "{ \"format\": 1",
  ]

  @Test(arguments: roadmaps)
  func `an answer takes the place of no roadmap`(roadmap: String) throws {
    let other = Array(roadmap.utf8)
    for command in [
      ["list", "--format", "csv", "-o", "other"], ["schema", "-o", "other"],
      ["report", "--format", "html", "-o", "other"],
      ["validate", "--write-baseline", "other"], ["done", "1.2", "-o", "other"],
    ] {
      let run = try run(command, ["other": other])
      #expect(run.code == .failure, "\(command)")
      #expect(run.file("other") == other, "\(command)")
      #expect(run.messages.contains("“other” holds a roadmap"), "\(run.messages)")
    }
  }

  @Test(arguments: ["old", "[1](x)", "{ \"a\": }", " "])
  func `an answer takes the place of what people may have written only by force`(
    text: String
  ) throws {
    let old = Array(text.utf8)
    for command in [["list", "--format", "csv"], ["export", "--format", "md"], ["status"]] {
      let refused = try run(command + ["-o", "list"], ["list": old])
      #expect(refused.code == .failure)
      #expect(refused.file("list") == old)
      let forced = try run(command + ["-o", "list", "--force"], ["list": old])
      #expect(forced.code == .done, "\(forced.messages)")
      #expect(forced.file("list") != old)
    }
  }

  @Test(arguments: [
    "", "{ \"format\": \"roadmap-status/1\" }", "{ \"$schema\": \"x\" }", "{}",
  ])
  func `an answer takes the place of what no person wrote`(text: String) throws {
    let run = try run(["list", "--format", "csv", "-o", "list"], ["list": Array(text.utf8)])
    #expect(run.code == .done)
    #expect(run.file("list") != Array(text.utf8))
  }

  @Test
  func `what is written over by force can be had back`() throws {
    for command in [["init"], ["import", "plan.csv"]] {
      let old: [UInt8] = [0x50, 0x4B, 0, 0xFF, 0xD0]
      let files = ["new.json": old, "plan.csv": Array(Self.plan.utf8)]
      let refused = try run(command + ["-o", "new.json"], files)
      #expect(refused.code == .failure)
      #expect(refused.file("new.json") == old)
      let forced = try run(command + ["-o", "new.json", "--force"], files)
      #expect(forced.code == .done, "\(forced.messages)")
      #expect(forced.file("new.json") != old)
      let undone = HostileRun(["undo", "--file", "new.json", "--lang", "en"], in: forced.host)
      #expect(undone.code == .done, "\(undone.messages)")
      #expect(undone.file("new.json") == old)
    }
  }

  @Test
  func `the document of an import is kept as well`() throws {
    let plan = Array(Self.plan.replacing(";", with: "\t").utf8)
    let refused = try run(["import", "plan.txt", "-o", "plan.txt"], ["plan.txt": plan])
    #expect(refused.code == .failure)
    #expect(refused.file("plan.txt") == plan)
    let forced = try run(["import", "plan.txt", "-o", "plan.txt", "--force"], ["plan.txt": plan])
    #expect(forced.code == .done)
    let undone = HostileRun(["undo", "--file", "plan.txt"], in: forced.host)
    #expect(undone.file("plan.txt") == plan)
  }

  @Test
  func `a change that was made is told where the answer cannot be printed`() throws {
    var host = try run(["status"]).host
    host.outputFault = .diskFull
    let run = HostileRun(["done", "1.2", "--lang", "en"], in: host)
    #expect(run.code == .failure)
    #expect(run.file("x.json") != school)
    #expect(run.messages.contains("The change itself is made."))
    let other = HostileRun(["status", "--lang", "en"], in: host)
    #expect(!other.messages.contains("The change itself is made."))
  }

  @Test
  func `a file of two names says so before it is split`() throws {
    var host = try run(["status"]).host
    host.nameCounts["/school/x.json"] = 3
    let run = HostileRun(["done", "1.2", "--lang", "en"], in: host)
    #expect(run.code == .done)
    #expect(run.messages.contains("“x.json” has 2 other names (hard links)"))
    #expect(!HostileRun(["done", "1.2", "--dry-run"], in: host).messages.contains("hard links"))
  }

  @Test
  func `what went wrong beside the work is told once`() throws {
    var host = try run(["status"]).host
    host.warnings = [
      .notFlushed(folder: "/school", .deviceFault), .copyLeft("/school/copy", .readOnly),
      .savedByOthers("/school/saved"),
    ]
    for language in Language.allCases {
      let run = HostileRun(["status", "--quiet", "--lang", language.rawValue], in: host)
      for word in ["/school", "/school/copy", "/school/saved"] {
        #expect(run.messages.contains("«\(word)»") || run.messages.contains("“\(word)”"))
      }
      #expect(run.host.warnings.isEmpty)
    }
  }

  @Test
  func `a journal that cannot be understood is kept, and another begun`() throws {
    let marked = try run(["done", "1.2"])
    let path = try #require(
      marked.host.items.keys.first { $0.hasSuffix(".json") && $0.contains("undo") })
    var host = marked.host
    host.items[path] = .file(Array("damaged".utf8))
    let refused = HostileRun(["undo", "--lang", "en"], in: host)
    #expect(refused.code == .failure)
    #expect(refused.messages.contains(path))
    let next = HostileRun(["done", "1.3", "--lang", "en"], in: host)
    #expect(next.code == .done)
    #expect(next.messages.contains("is kept as “\(path).damaged-1”"))
    guard case .file(let kept)? = next.host.items["\(path).damaged-1"] else {
      Issue.record("the damaged journal is gone")
      return
    }
    #expect(kept == Array("damaged".utf8))
    #expect(HostileRun(["undo"], in: next.host).file("x.json") == host.file("x.json"))
  }

  @Test
  func `without its arguments nothing passes for success`() throws {
    var host = try run(["status"]).host
    host.arguments = nil
    host.messages = []
    #expect(RoadmapTool.run(on: &host) == .failure)
    #expect(String(decoding: host.messages, as: UTF8.self).contains("/proc"))
  }
}

extension MemoryHost {
  fileprivate func file(_ name: String) -> [UInt8]? {
    if case .file(let bytes)? = items["/school/\(name)"] { bytes } else { nil }
  }
}
