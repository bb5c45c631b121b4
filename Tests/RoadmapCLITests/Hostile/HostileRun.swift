import RoadmapCLI
import RoadmapCore
import RoadmapTestSupport
import Testing

/// A command that is run on a hostile file in a world in memory.
struct HostileRun {
  let code: ExitCode
  /// What was written to standard output.
  let bytes: [UInt8]
  /// What was written to standard error.
  let messages: String
  /// The world afterwards.
  let host: MemoryHost

  /// Standard output as text.
  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a command with `x.json` as its roadmap, on the last day of February.
  init(
    _ arguments: [String], on file: [UInt8], terminal: Int? = nil, keys: String? = nil,
    files: [String: [UInt8]] = [:]
  ) throws {
    var host = MemoryHost(today: try #require(CalendarDate("2024-02-29")))
    host.variables = ["HOME": "/home/curator", "ROADMAP_FILE": "x.json"]
    host.items["/school/x.json"] = .file(file)
    for (name, bytes) in files { host.items["/school/\(name)"] = .file(bytes) }
    host.terminalWidth = terminal
    host.keys = keys
    self.init(arguments, in: host)
  }

  /// Runs a command in a world.
  init(_ arguments: [String], in world: MemoryHost) {
    var host = world
    host.arguments = arguments
    host.output = []
    host.messages = []
    code = RoadmapTool.run(on: &host)
    bytes = host.output
    messages = String(decoding: host.messages, as: UTF8.self)
    self.host = host
  }

  /// The bytes of a file of that world.
  func file(_ name: String) -> [UInt8]? {
    if case .file(let bytes)? = host.items["/school/\(name)"] { bytes } else { nil }
  }
}
