#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemHost {
  package func showProgress(_ done: Int, of total: Int) {
    guard done >= total || ProgressBar.isStep(done, of: total),
      MonotonicTime.milliseconds - started > ProgressBar.patience,
      isTerminal(.error), environment("TERM") != "dumb"
    else { return }
    // Back to the first column, and what stood there is erased.
    let line = done < total ? ProgressBar.text(done, of: total) : ""
    let bytes = Array("\r\u{1B}[K\(line)".utf8)
    // What is lost of this is missed by nobody.
    _ = bytes.withUnsafeBytes { unistdWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
