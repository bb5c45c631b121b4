#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The step in which two names of files change places, where the system has such a step.
enum FileExchange {
  /// Makes each of two paths name what the other one named; false where the system or the file system
  /// cannot do that in one step, and then nothing has changed.
  static func perform(_ one: String, _ other: String) -> Bool {
    #if canImport(Darwin)
    return renamex_np(one.systemPath, other.systemPath, UInt32(RENAME_SWAP)) == 0
    #else
    // Older C libraries lack it, so it is looked for when the program runs.
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let rename = unsafeBitCast(symbol, to: RenameAt.self)
    return rename(AT_FDCWD, one.systemPath, AT_FDCWD, other.systemPath, exchange) == 0
    #endif
  }

  #if !canImport(Darwin)
  /// `int renameat2(int, const char *, int, const char *, unsigned int)`, see rename(2).
  private typealias RenameAt =
    @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt

  /// `RENAME_EXCHANGE`.
  private static let exchange: CUnsignedInt = 1 << 1
  #endif
}
