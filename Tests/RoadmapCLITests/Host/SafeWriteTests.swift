import Foundation
import RoadmapCLI
import Testing

struct SafeWriteTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func replace(_ path: String, _ old: String, by new: String) throws(HostFailure) {
    var host = SystemHost()
    try host.withLock(on: path) { (host) throws(HostFailure) in
      try host.replaceFile(path, holding: Array(old.utf8), with: Array(new.utf8))
    }
  }

  @Test(arguments: [0o644, 0o600, 0o664, 0o755])
  func `keeps the mode and leaves nothing beside the file`(mode: Int) throws {
    let path = try folder.write("old", to: "roadmap.json", mode: mode)
    try replace(path, "old", by: "new")
    #expect(try folder.text("roadmap.json") == "new")
    #expect(try folder.mode("roadmap.json") == mode)
    #expect(try folder.names() == ["roadmap.json"])
  }

  @Test func `changes what a chain of links leads to, in its own folder`() throws {
    let other = try TemporaryFolder()
    let target = try other.write("old", to: "дорожная карта.json")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: other.path("second"), withDestinationPath: target)
    try files.createSymbolicLink(
      atPath: folder.path("roadmap.json"), withDestinationPath: other.path("second"))
    try replace(folder.path("roadmap.json"), "old", by: "new")
    #expect(try other.text("дорожная карта.json") == "new")
    #expect(
      try files.destinationOfSymbolicLink(atPath: folder.path("roadmap.json"))
        == other.path("second"))
    #expect(try other.names() == ["second", "дорожная карта.json"])
    #expect(try folder.names() == ["roadmap.json"])
  }

  @Test func `writes through a link that leads to no file yet`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.csv"), withDestinationPath: "answer.csv")
    var host = SystemHost()
    try host.writeFile(Array("answer".utf8), to: folder.path("link.csv"))
    #expect(try folder.text("answer.csv") == "answer")
    #expect(try folder.names() == ["answer.csv", "link.csv"])
  }

  @Test func `refuses a link that leads to itself`() throws {
    let path = folder.path("roadmap.json")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    #expect(throws: HostFailure.self) { try replace(path, "", by: "new") }
  }

  @Test func `refuses to overwrite what was edited by hand since`() throws {
    let path = try folder.write("old", to: "roadmap.json")
    var host = SystemHost()
    let failure = #expect(throws: HostFailure.self) {
      try host.withLock(on: path) { (host) throws(HostFailure) in
        _ = try? folder.write("edited by hand", to: "roadmap.json")
        try host.replaceFile(path, holding: Array("old".utf8), with: Array("new".utf8))
      }
    }
    #expect(failure?.kind == .changedMeanwhile)
    #expect(try folder.text("roadmap.json") == "edited by hand")
    #expect(try folder.names() == ["roadmap.json"])
  }

  @Test(arguments: ["olds", "ol", "", "odl"])
  func `sees every difference from what the change was worked out on`(text: String) throws {
    let path = try folder.write("old", to: "roadmap.json")
    #expect(throws: HostFailure.self) { try replace(path, text, by: "new") }
    #expect(try folder.text("roadmap.json") == "old")
  }

  @Test func `clears what killed runs left of this file, and nothing else`() throws {
    let path = try folder.write("old", to: "roadmap.json")
    let litter = [".roadmap.json.roadmap-tmp-1-0", ".roadmap.json.roadmap-tmp-77-3"]
    let others = [".other.json.roadmap-tmp-1-0", ".roadmap.json.swp", "roadmap.json.orig"]
    for name in litter + others { _ = try folder.write("half", to: name) }
    try replace(path, "old", by: "new")
    #expect(try folder.names() == (others + ["roadmap.json"]).sorted())
  }

  @Test func `writes a file whose name is as long as names may be`() throws {
    let name = String(repeating: "ы", count: 127)
    let path = try folder.write("old", to: name)
    try replace(path, "old", by: "new")
    #expect(try folder.names() == [name])
    #expect(try folder.text(name) == "new")
  }

  @Test func `lets one thread at a time change the file, and loses nothing`() throws {
    let path = try folder.write("", to: "roadmap.json")
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      var host = SystemHost()
      try? host.withLock(on: path) { (host) throws(HostFailure) in
        let old = try host.read(path)
        try host.replaceFile(path, holding: old, with: old + Array("\(number)\n".utf8))
      }
    }
    let lines = try folder.text("roadmap.json").split(separator: "\n").compactMap { Int($0) }
    #expect(lines.sorted() == Array(0..<20))
    #expect(try folder.names() == ["roadmap.json"])
  }

  @Test(.disabled(if: geteuid() == 0, "the superuser may write everywhere"))
  func `refuses a read-only file and a read-only folder`() throws {
    let path = try folder.write("old", to: "roadmap.json", mode: 0o444)
    let protected = #expect(throws: HostFailure.self) { try replace(path, "old", by: "new") }
    #expect(protected?.kind == .noPermission)
    _ = try folder.write("old", to: "second.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let failure = #expect(throws: HostFailure.self) {
      try replace(folder.path("second.json"), "old", by: "new")
    }
    #expect(failure?.kind == .noPermission)
    #expect(try folder.text("second.json") == "old")
  }

  @Test func `refuses a folder and a pipe in the place of a file`() throws {
    #expect(throws: HostFailure(.write, .path(folder.path), .isFolder)) {
      try replace(folder.path, "", by: "new")
    }
    let pipe = folder.path("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(throws: HostFailure(.write, .path(pipe), .notRegular)) {
      try replace(pipe, "", by: "new")
    }
  }

  @Test func `names the folder that is not there`() throws {
    let path = folder.path("missing/roadmap.json")
    #expect(throws: HostFailure(.write, .path(path), .notFound)) {
      try replace(path, "", by: "new")
    }
  }
}
