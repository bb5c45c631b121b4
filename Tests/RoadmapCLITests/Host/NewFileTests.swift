import Dispatch
import Foundation
import Synchronization
import Testing

@testable import RoadmapCLI

/// New names, leftovers of killed runs, private files, and folders that lead back to themselves.
struct NewFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `of many that make one file one succeeds`() throws {
    let path = folder.path("new.json")
    let winners = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 20) { number in
      var host = SystemHost()
      do throws(HostFailure) {
        try host.createFile(Array("\(number)".utf8), at: path)
        winners.withLock { $0.append(number) }
      } catch {
        #expect(error.kind == .alreadyThere)
      }
    }
    let winner = try #require(winners.withLock { $0 }.first)
    #expect(winners.withLock { $0.count } == 1)
    #expect(try folder.text("new.json") == "\(winner)")
    #expect(try folder.names() == ["new.json"])
  }

  @Test func `what somebody saved while a run was killed is kept and told, ours is cleared`() throws
  {
    let path = try folder.write("new", to: "roadmap.json")
    func name(_ old: String, _ new: String, _ process: Int) -> String {
      let digits = [old, new].map { Fingerprint(of: Array($0.utf8)).digits }
      return ".roadmap.json.roadmap-tmp-of-\(digits[0])-\(digits[1])-\(process)"
    }
    let saved = name("old", "new", 3)
    _ = try folder.write("old", to: name("old", "new", 1))
    _ = try folder.write("new", to: name("old", "new", 2))
    _ = try folder.write("half", to: ".roadmap.json.roadmap-tmp-4-0")
    _ = try folder.write("saved by an editor", to: saved)
    var host = SystemHost()
    for _ in 1...2 {
      try host.withLock(on: path) { (_) throws(HostFailure) in }
      let place = try host.realPath(folder.path(saved))
      #expect(host.takeWarnings() == [.savedByOthers(place)])
      #expect(host.takeWarnings() == [])
      #expect(try folder.names() == [saved, "roadmap.json"])
    }
  }

  @Test func `a private folder and file are private whatever they were`() throws {
    var host = SystemHost()
    let undo = folder.path("state/undo")
    try FileManager.default.createDirectory(
      atPath: undo, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o777])
    let path = try folder.write("old", to: "state/undo/a.json", mode: 0o666)
    try host.makePrivateFolder(undo)
    try host.writePrivateFile(Array("new".utf8), to: path)
    #expect(try folder.mode("state/undo") == 0o700)
    #expect(try folder.mode("state/undo/a.json") == 0o600)
    #expect(try host.readPrivateFile(path) == Array("new".utf8))
    #expect(try host.setAside(path) == "\(path).damaged-1")
  }

  @Test func `no link is followed to a private file or folder`() throws {
    var host = SystemHost()
    let target = try folder.write("theirs", to: "theirs", mode: 0o644)
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path("link.json"), withDestinationPath: target)
    #expect(throws: HostFailure(.read, .path(folder.path("link.json")), .isLink)) {
      try host.readPrivateFile(folder.path("link.json"))
    }
    #expect(throws: HostFailure.self) {
      try host.writePrivateFile(Array("ours".utf8), to: folder.path("link.json"))
    }
    #expect(try host.setAside(folder.path("link.json")).hasSuffix("link.json.damaged-1"))
    try host.writePrivateFile(Array("ours".utf8), to: folder.path("link.json"))
    #expect(try folder.text("theirs") == "theirs")
    #expect(try folder.text("link.json") == "ours")
    try files.createDirectory(atPath: folder.path("real"), withIntermediateDirectories: false)
    try files.createSymbolicLink(
      atPath: folder.path("undo"), withDestinationPath: folder.path("real"))
    #expect(throws: HostFailure(.write, .path(folder.path("undo")), .isLink)) {
      try host.makePrivateFolder(folder.path("undo"))
    }
  }

  @Test(arguments: ["", "/", "/."])
  func `a folder that holds a link to itself is walked once`(end: String) throws {
    _ = try folder.write("{}", to: "a.json")
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path("b"), withIntermediateDirectories: false)
    _ = try folder.write("{}", to: "b/c.json")
    try files.createSymbolicLink(
      atPath: folder.path("b/back"), withDestinationPath: folder.path(""))
    try files.createSymbolicLink(atPath: folder.path("again"), withDestinationPath: "b")
    let found = FolderWalk.files(under: folder.path + end, on: SystemHost())
    #expect(found.count == 2)
  }

  @Test func `a name that is no UTF-8 is listed, read, written and shown`() throws {
    let name: [UInt8] =
      Array("\(folder.path)/".utf8) + [0xEF, 0xEB, 0xE0, 0xED] + Array(".json".utf8)
    let path = SystemPath.text(name)
    var host = SystemHost()
    try host.createFile(Array("old".utf8), at: path)
    try host.withLock(on: path) { (host) throws(HostFailure) in
      try host.replaceFile(path, holding: Array("old".utf8), with: Array("new".utf8))
    }
    #expect(try host.read(path) == Array("new".utf8))
    let names = try host.names(inFolder: folder.path)
    #expect(names.map { SystemPath.bytes($0) } == [[0xEF, 0xEB, 0xE0, 0xED] + Array(".json".utf8)])
    #expect(host.identity(of: path) == host.identity(of: "\(folder.path)/./\(names[0])"))
  }
}
