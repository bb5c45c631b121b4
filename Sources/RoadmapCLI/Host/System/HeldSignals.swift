#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The signals that would end the program, held back until something is put in order again.
struct HeldSignals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  /// How often a waiting program should look for a signal, in milliseconds.
  static let interval: Int32 = 50

  /// What was held back before.
  private(set) var before = sigset_t()

  /// Holds them back.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in HeldSignals.ending { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether one has come.
  var hasCome: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return HeldSignals.ending.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets them through; one that has come ends the program here.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
