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
  /// The largest resident set.
  let peakBytes: Int

  /// Runs a program with its standard output thrown away.
  ///
  /// Linux counts what the parent held when it started the child into the child's peak, so this must
  /// run while the parent is small.
  init(_ path: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
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
    guard status == 0 else { throw ProgramError.failed(path, arguments, status: status) }
    #if canImport(Darwin)
    peakBytes = usage.ru_maxrss
    #else
    peakBytes = usage.ru_maxrss * 1024
    #endif
  }
}

extension ProgramRun {
  /// Where a program lies that a shell would find, or nil.
  static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }
}

/// Why a program could not be measured.
enum ProgramError: Error {
  case cannotStart(String, String)
  case lost(String)
  case failed(String, [String], status: Int32)
}
