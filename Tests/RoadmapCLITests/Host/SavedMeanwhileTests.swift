import Dispatch
import Foundation
import RoadmapCLI
import Testing

/// Somebody who saves as editors do, with no thought of locks, while a command writes.
struct SavedMeanwhileTests {
  @Test func `what somebody saves at the same moment is never lost`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("roadmap.json")
    for round in 1...400 {
      _ = try folder.write("old", to: "roadmap.json")
      _ = try folder.write("saved \(round)", to: "saved")
      DispatchQueue.concurrentPerform(iterations: 2) { worker in
        if worker == 0 {
          var host = SystemHost()
          try? host.replaceFile(path, holding: Array("old".utf8), with: Array("new".utf8))
        } else {
          usleep(UInt32(round * 37 % 2_000))
          _ = rename(folder.path("saved"), path)
        }
      }
      // Whether the save came before or after it: it was somebody's last word.
      #expect(try folder.text("roadmap.json") == "saved \(round)")
      #expect(try folder.names() == ["roadmap.json"])
    }
  }
}
