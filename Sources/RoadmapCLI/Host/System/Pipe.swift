#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A pipe from a program of somebody else, which is read without waiting.
final class Pipe {
  private let outlet: Int32
  /// The end that the other program writes to, until it is closed here.
  private(set) var input: Int32
  private var isAtEnd = false

  /// Makes a pipe; nil, with the reason in `errno`, where that fails.
  init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    (outlet, input) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(outlet, F_SETFL, O_NONBLOCK)
  }

  func closeInput() {
    closeDescriptor(input)
    input = -1
  }

  func close() {
    if input >= 0 { closeInput() }
    closeDescriptor(outlet)
  }

  /// Takes what stands in the pipe.
  func read(into bytes: inout [UInt8]) {
    while !isAtEnd {
      var count = 0
      bytes += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = readDescriptor(outlet, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { isAtEnd = true }
      if count < 1 << 12 { return }
    }
  }

  /// Waits until one of some pipes has something or ends; only a moment where all have ended.
  static func wait(for pipes: [Pipe], milliseconds: Int32) {
    var requests = pipes.filter { !$0.isAtEnd }
      .map { pollfd(fd: $0.outlet, events: Int16(POLLIN), revents: 0) }
    if requests.isEmpty {
      usleep(500)
    } else {
      poll(&requests, nfds_t(requests.count), milliseconds)
    }
  }
}

private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

private func readDescriptor(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
