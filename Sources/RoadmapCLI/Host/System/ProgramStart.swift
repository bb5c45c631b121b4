#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How another program is started: what stands for its descriptors and its signals.
struct ProgramStart {
  #if canImport(Darwin)
  typealias Actions = posix_spawn_file_actions_t?
  private typealias Attributes = posix_spawnattr_t?
  #else
  typealias Actions = posix_spawn_file_actions_t
  private typealias Attributes = posix_spawnattr_t
  #endif

  /// The absolute path of the program.
  let path: String
  /// The words behind its name.
  let arguments: [String]
  /// Its environment, each variable with its value.
  let variables: [String]
  /// The signals that it meets as if nobody had ignored them.
  let defaultSignals: [Int32]
  /// The signals that it holds back; nil for those of this run.
  var mask: sigset_t?
  /// Whether it leads a group of its own, so that what it starts ends with it.
  var leadsGroup = false

  /// Starts the program with the descriptors that the actions give it; the system's error number is 0
  /// where it runs.
  func start(_ descriptors: (inout Actions) -> Void) -> (number: Int32, child: pid_t) {
    #if canImport(Darwin)
    var actions: Actions
    var attributes: Attributes
    #else
    var actions = Actions()
    var attributes = Attributes()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    descriptors(&actions)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let group = leadsGroup ? POSIX_SPAWN_SETPGROUP : 0
    let held = mask == nil ? 0 : POSIX_SPAWN_SETSIGMASK
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | group | held))
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for number in defaultSignals { sigaddset(&ignored, number) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    if var mask { posix_spawnattr_setsigmask(&attributes, &mask) }

    let words = ([path] + arguments).map { strdup($0.systemPath) } + [nil]
    let environment = variables.map { strdup($0.systemPath) } + [nil]
    defer { for text in words + environment { free(text) } }
    var child: pid_t = 0
    let number = posix_spawn(&child, path.systemPath, &actions, &attributes, words, environment)
    return (number, child)
  }
}
