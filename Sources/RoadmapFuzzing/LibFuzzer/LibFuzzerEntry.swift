#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What libFuzzer calls with every input, where the compiler has it.
///
/// The variable `FUZZ_TARGET` of the environment names the target. libFuzzer takes a program that ends
/// for one that crashed, and keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = LibFuzzerTarget.chosen.violation(by: input) {
    say("\(violation)")
    abort()
  }
  return 0
}

private enum LibFuzzerTarget {
  static let chosen: FuzzTarget = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget.named(name) else {
      say("FUZZ_TARGET: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      exit(2)
    }
    return target
  }()
}

/// Writes a line to standard error past all buffers, which a program that aborts does not empty.
private func say(_ text: String) {
  let line = Array("\(text)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
