#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemHost {
  package mutating func withLock<Result>(
    on path: String, _ body: (inout SystemHost) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    let replacement = try FileReplacement(of: path)
    let lock = try replacement.lock()
    defer { lock.release() }
    warnings += replacement.clearLitter()
    return try body(&self)
  }

  package mutating func replaceFile(
    _ path: String, holding old: [UInt8], with new: [UInt8]
  ) throws(HostFailure) {
    warnings += try FileReplacement(of: path).perform(with: new, over: old)
  }

  package mutating func createFile(_ bytes: [UInt8], at path: String) throws(HostFailure) {
    warnings += try FileReplacement(of: path).create(with: bytes)
  }

  package func nameCount(of path: String) -> Int {
    var status = stat()
    return stat(path.systemPath, &status) == 0 ? Int(clamping: status.st_nlink) : 0
  }

  package mutating func takeWarnings() -> [HostWarning] {
    defer { warnings = [] }
    return warnings
  }
}
