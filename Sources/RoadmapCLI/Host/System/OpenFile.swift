#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open descriptor and what to call it in a failure; whoever opened it closes it.
struct OpenFile {
  let descriptor: Int32
  let subject: HostFailure.Subject

  /// Names a descriptor that is open already.
  init(descriptor: Int32, as subject: HostFailure.Subject) {
    self.descriptor = descriptor
    self.subject = subject
  }

  /// Opens a path with the flags of `open(2)`; the descriptor is not handed to other programs.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0, for action: HostFailure.Action
  ) throws(HostFailure) {
    var opened = open(path.systemPath, flags | O_CLOEXEC, mode)
    while opened < 0, errno == EINTR { opened = open(path.systemPath, flags | O_CLOEXEC, mode) }
    descriptor = opened
    subject = .path(path)
    guard descriptor >= 0 else {
      throw HostFailure(action, subject, .init(errorNumber: errno))
    }
  }

  /// Gives the descriptor back.
  func close() {
    closeDescriptor(descriptor)
  }

  /// What the system knows of the file.
  func status() throws(HostFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw HostFailure(.read, subject, .init(errorNumber: errno))
    }
    return status
  }

  /// Reads to the end, at most `limit` bytes; where there are more, that is a failure of the kind `excess`.
  func readAll(
    expecting size: Int, limit: Int = HostLimit.fileSize,
    beyond excess: HostFailure.Kind = .tooLarge
  ) throws(HostFailure) -> [UInt8] {
    guard size <= limit else { throw HostFailure(.read, subject, excess) }
    // One byte more than expected, so that the end of a file that kept its size is seen at once.
    var bytes = try readChunk(capacity: max(size, 0) + 1)
    guard bytes.count > size else { return bytes }
    while true {
      let chunk = try readChunk(capacity: max(bytes.count, 1 << 16))
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= limit else { throw HostFailure(.read, subject, excess) }
    }
  }

  /// Whether the rest of the file is exactly these bytes; holds one chunk of it at a time.
  func holds(_ bytes: [UInt8]) throws(HostFailure) -> Bool {
    var compared = 0
    while true {
      let chunk = try readChunk(capacity: 1 << 20)
      if chunk.isEmpty { return compared == bytes.count }
      guard chunk.count <= bytes.count - compared,
        chunk.elementsEqual(bytes[compared..<compared + chunk.count])
      else { return false }
      compared += chunk.count
    }
  }

  /// Reads until the capacity is filled or the end is reached.
  private func readChunk(capacity: Int) throws(HostFailure) -> [UInt8] {
    var failure: HostFailure.Kind?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      while filled < capacity {
        let free = UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
        let count = read(descriptor, free.baseAddress, free.count)
        if count > 0 {
          filled += count
        } else if count == 0 {
          return
        } else if !waitsAfterInterruption(for: POLLIN) {
          failure = HostFailure.Kind(errorNumber: errno)
          return
        }
      }
    }
    if let failure { throw HostFailure(.read, subject, failure) }
    return bytes
  }

  /// Writes all bytes.
  func writeAll(_ bytes: [UInt8]) throws(HostFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        written += count
      } else if !waitsAfterInterruption(for: POLLOUT) {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
    }
  }

  /// Waits until the bytes written are on the disk; a file system that cannot tell counts as done.
  func flush() throws(HostFailure) {
    while fsync(descriptor) != 0 {
      switch errno {
      case EINTR: continue
      case EINVAL, ENOSYS, ENOTSUP: return
      default: throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
    }
  }

  /// Whether the last call is to be made again, after waiting for a descriptor that was not ready.
  private func waitsAfterInterruption(for event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return poll(&request, 1, -1) >= 0 || errno == EINTR
  }
}

private func closeDescriptor(_ descriptor: Int32) {
  close(descriptor)
}
