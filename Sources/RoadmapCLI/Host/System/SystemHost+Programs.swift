#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Programs of others.
extension SystemHost {
  package func run(_ call: ProgramCall) throws(HostFailure) -> ProgramAnswer {
    guard let path = path(ofProgram: call.program) else {
      throw HostFailure(.run, .program(call.program), .notFound)
    }
    let signals = HeldSignals()
    // A signal that has come ends this run once nothing is left behind.
    defer { signals.release() }
    switch call.place {
    case .folder(let folder):
      return try RunningProgram(path, call, in: folder, signals: signals).finish(signals)
    case .ownFolder(let files):
      let folder = try WorkFolder(holding: files)
      defer { folder.remove() }
      var call = call
      // What it writes beside its answer goes away too.
      call.variables["TMPDIR"] = folder.path
      let running = try RunningProgram(path, call, in: folder.path, signals: signals)
      var answer = try running.finish(signals)
      if let name = call.answerFile {
        answer.bytes = try folder.read(name, limit: call.limits.answerSize) ?? []
      }
      return answer
    }
  }

  /// The first file of a name in the folders of `PATH` that may be run; folders are named absolutely.
  func path(ofProgram name: String) -> String? {
    let folders = (environment("PATH") ?? "").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }.first { path in
      guard case .file? = try? item(at: path) else { return false }
      return access(path.systemPath, X_OK) == 0
    }
  }
}
