import Foundation
import RoadmapFuzzing

/// Where inputs lie on the disk.
struct FuzzFolder {
  /// What a run leaves behind.
  let path: String

  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(
      atPath: "\(path)/findings", withIntermediateDirectories: true)
  }

  /// The record of a worker.
  func record(of target: FuzzTarget, worker: Int) -> String {
    "\(path)/\(target.name)-\(worker).record"
  }

  /// Keeps an input under a name that its content gives, and says where.
  func keep(_ input: [UInt8], of target: FuzzTarget) throws -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in input { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let file = "\(path)/findings/\(target.name)-\(String(hash, radix: 16))"
    try Data(input).write(to: URL(filePath: file))
    return file
  }

  /// The inputs of the repository: what was found before, and documents that people wrote.
  static func inputs(for target: FuzzTarget) -> [[UInt8]] {
    var inputs = files(in: "Tests/Regressions/\(target.name)").map(\.bytes)
    switch target.name {
    case "importer":
      for (name, bytes) in files(in: "Tests/Documents") {
        let kind = ["txt": "0", "csv": "1", "md": "2"][URL(filePath: name).pathExtension] ?? "3"
        inputs.append(Array(kind.utf8) + bytes)
      }
    case "reader", "validator":
      inputs += files(in: "Examples").map(\.bytes)
    default: break
    }
    return inputs
  }

  private static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))).map { (name, Array($0)) }
    }
  }
}
