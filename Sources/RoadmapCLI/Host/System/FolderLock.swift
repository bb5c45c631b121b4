#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The right to change the roadmaps of one folder, which one process at a time has.
///
/// It is a lock of the kernel (`flock`) on the folder itself. So it ends with the process however that
/// ends, leaves no file behind, needs no right to write, and outlives the renaming that replaces a
/// roadmap by another file.
struct FolderLock {
  /// How long another process may hold the lock before this one gives up, in seconds.
  static let patience = 15

  private let folder: OpenFile

  /// Waits for the lock, at most `patience` seconds.
  init(on folder: String, as subject: HostFailure.Subject) throws(HostFailure) {
    self.folder = try OpenFile(folder, O_RDONLY | O_DIRECTORY, for: .lock)
    let deadline = MonotonicTime.milliseconds + FolderLock.patience * 1000
    while flock(self.folder.descriptor, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      guard number == EWOULDBLOCK || number == EINTR, MonotonicTime.milliseconds < deadline else {
        self.folder.close()
        throw HostFailure(.lock, subject, FolderLock.reason(number))
      }
      usleep(2000)
    }
  }

  /// Why the lock could not be had, by the error number of `flock(2)`.
  private static func reason(_ number: Int32) -> HostFailure.Kind {
    switch number {
    case EWOULDBLOCK: .busy(seconds: patience)
    case ENOLCK, ENOSYS, ENOTSUP, EINVAL: .noLocks
    default: .init(errorNumber: number)
    }
  }

  /// Lets the next process have it.
  func release() {
    folder.close()
  }
}
