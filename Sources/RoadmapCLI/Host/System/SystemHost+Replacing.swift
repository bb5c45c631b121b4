extension SystemHost {
  package mutating func withLock<Result>(
    on path: String, _ body: (inout SystemHost) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    let replacement = try FileReplacement(of: path)
    let lock = try replacement.lock()
    defer { lock.release() }
    replacement.removeLeftovers()
    return try body(&self)
  }

  package mutating func replaceFile(
    _ path: String, holding old: [UInt8], with new: [UInt8]
  ) throws(HostFailure) {
    try FileReplacement(of: path).perform(with: new, over: old)
  }
}
