import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A whole process, from its start to its end.
struct ProgramRun {
  let duration: Duration
  /// How long cores worked on it, for itself and in the kernel, in seconds.
  let coreTime: Double
  /// The largest resident set.
  let peakBytes: Int

  /// Runs a program with its standard output thrown away, in a folder or the current one.
  ///
  /// Linux counts what the parent held when it started the child into the child's peak, so this must
  /// run while the parent is small.
  init(
    _ path: String, _ arguments: [String], in folder: String? = nil, mayFindProblems: Bool = false
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let before = FileManager.default.currentDirectoryPath
    defer { _ = FileManager.default.changeCurrentDirectoryPath(before) }
    if let folder {
      guard FileManager.default.changeCurrentDirectoryPath(folder) else {
        throw ProgramError.cannotStart(path, folder)
      }
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    let failure = posix_spawn(&child, path, &actions, nil, &words, environ)
    guard failure == 0 else {
      throw ProgramError.cannotStart(path, String(cString: strerror(failure)))
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) == -1 {
      guard errno == EINTR else { throw ProgramError.lost(path) }
    }
    duration = clock.now - start
    coreTime = [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
    // The code of a process that ended by itself stands in the second byte.
    // A document that is no plan is refused (3) once it was read.
    guard status == 0 || mayFindProblems && [1 << 8, 3 << 8].contains(status) else {
      throw ProgramError.failed(path, arguments, status: status)
    }
    #if canImport(Darwin)
    peakBytes = usage.ru_maxrss
    #else
    peakBytes = usage.ru_maxrss * 1024
    #endif
  }
}

extension ProgramRun {
  /// Where a program lies that a shell would find, or that `make interop` has installed; nil where there
  /// is none.
  static func path(of name: String) -> String? {
    let folders =
      (ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? [])
      + [".build/interop/bin"]
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }
}

/// Why a program could not be measured.
enum ProgramError: Error {
  case cannotStart(String, String)
  case lost(String)
  case failed(String, [String], status: Int32)
}
