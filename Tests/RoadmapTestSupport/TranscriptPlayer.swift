import RoadmapCLI
import RoadmapCore

/// Plays a transcript: repeats what is typed and writes what now comes of it.
struct TranscriptPlayer {
  private var host: MemoryHost
  private var rest: ArraySlice<Substring>
  private var played: [String] = []

  private init(_ text: String) throws {
    guard let day = CalendarDate("2024-02-28") else {
      throw TranscriptError(line: "", reason: "no first day")
    }
    host = MemoryHost(today: day)
    rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
  }

  /// The transcript with the answers that the commands give now.
  static func play(_ text: String) throws -> String {
    var player = try TranscriptPlayer(text)
    while let line = player.rest.popFirst() {
      if let first = line.first, "|!=".contains(first) { continue }
      player.played.append(String(line))
      if line.hasPrefix("$ ") {
        try player.type(line)
      } else if line.hasPrefix("@") {
        try player.set(line)
      } else if !line.isEmpty && !line.hasPrefix("#") {
        throw TranscriptError(line: line, reason: "neither #, @, $ nor an answer")
      }
    }
    return player.played.joined(separator: "\n")
  }

  private mutating func type(_ line: Substring) throws {
    var words = ShellWords.split(line.dropFirst(2))
    switch words.isEmpty ? "" : words.removeFirst() {
    case "roadmap":
      host.arguments = words
      host.output = []
      host.messages = []
      let code = RoadmapTool.run(on: &host)
      show(host.output, mark: "|")
      show(host.messages, mark: "!")
      if code != .done { played.append("= \(code.rawValue)") }
    case "cat":
      for word in words { show(try host.read(word), mark: "|") }
    default:
      throw TranscriptError(line: line, reason: "neither roadmap nor cat")
    }
  }

  private mutating func show(_ bytes: [UInt8], mark: String) {
    guard !bytes.isEmpty else { return }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let endsLine = lines.last?.isEmpty ?? false
    if endsLine { lines.removeLast() }
    for line in lines {
      // A carriage return, as at the end of a line of CSV, has to be seen in a transcript.
      let text = String(decoding: line, as: UTF8.self).replacing("\r", with: "␍")
      played.append(text.isEmpty ? mark : "\(mark) \(text)")
    }
    if !endsLine { played.append("\(mark)\\") }
  }

  private mutating func set(_ line: Substring) throws {
    let words = ShellWords.split(line.dropFirst())
    let values = words.dropFirst()
    switch (words.first, values.count) {
    case ("today", 1):
      guard let day = values.first.flatMap({ CalendarDate($0) }) else {
        throw TranscriptError(line: line, reason: "no such day")
      }
      host.today = day
    case ("env", 1):
      let parts = (values.first ?? "").split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first, let value = parts.dropFirst().first else {
        throw TranscriptError(line: line, reason: "no NAME=VALUE")
      }
      host.variables[String(name)] = String(value)
    case ("folder", 1): values.first.map { host.items[host.absolute($0)] = .folder }
    case ("cd", 1): host.currentFolder = values.first.map { host.absolute($0) }
    case ("terminal", 1): host.terminalWidth = values.first.flatMap { Int($0) }
    case ("stdin", 0): host.standardInput = try block(after: line)
    case ("file", 1):
      let bytes = try block(after: line)
      values.first.map { host.items[host.absolute($0)] = .file(bytes) }
    case ("file", 2):
      let bytes = try values.last.map { try RepositoryFile($0).bytes() }
      values.first.map { host.items[host.absolute($0)] = .file(bytes ?? []) }
    case ("remove", 1): values.first.map { host.items[host.absolute($0)] = nil }
    case ("refuse", 2):
      let kind = try fault(named: values.last ?? "", in: line)
      values.first.map { host.items[host.absolute($0)] = .refused(kind) }
    case ("keys", 0): host.keys = nil
    case ("keys", _):
      host.keys = values.joined().map { $0 == "⏎" ? "\n" : String($0) }.joined()
    case ("locked", 1): values.first.map { _ = host.lockedPaths.insert(host.absolute($0)) }
    case ("unlocked", 1): values.first.map { _ = host.lockedPaths.remove(host.absolute($0)) }
    case ("meanwhile", 1):
      let bytes = try block(after: line)
      values.first.map { host.editsMeanwhile[host.absolute($0)] = bytes }
    case ("unwritable", 2):
      let kind = try fault(named: values.last ?? "", in: line)
      values.first.map { host.writeFaults[host.absolute($0)] = kind }
    case ("writable", 1): values.first.map { host.writeFaults[host.absolute($0)] = nil }
    case ("stdout", 1): host.outputFault = try fault(named: values.first ?? "", in: line)
    case ("stdout", 0): host.outputFault = nil
    default: throw TranscriptError(line: line, reason: "no such setting")
    }
  }

  /// The bytes of the lines up to `@end`, each with its line feed.
  private mutating func block(after opening: Substring) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let line = rest.popFirst() {
      played.append(String(line))
      if line == "@end" { return bytes }
      bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
    }
    throw TranscriptError(line: opening, reason: "no @end")
  }

  private func fault(named name: String, in line: Substring) throws -> HostFailure.Kind {
    switch name {
    case "no-permission": .noPermission
    case "too-large": .tooLarge
    case "not-regular": .notRegular
    case "device-fault": .deviceFault
    case "disk-full": .diskFull
    case "read-only": .readOnly
    case "broken-pipe": .brokenPipe
    case "closed": .closed
    default: throw TranscriptError(line: line, reason: "no such fault")
    }
  }
}
