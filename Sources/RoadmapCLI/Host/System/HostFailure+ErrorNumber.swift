#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension HostFailure.Kind {
  /// What the system's error number means for the user.
  init(errorNumber: Int32) {
    self =
      switch errorNumber {
      case ENOENT: .notFound
      case EEXIST: .alreadyThere
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case EACCES, EPERM: .noPermission
      case ENOSPC, EDQUOT: .diskFull
      case EFBIG: .sizeLimit
      case EROFS: .readOnly
      case EBUSY, EXDEV: .mountPoint
      case EPIPE: .brokenPipe
      case EBADF: .closed
      case EIO: .deviceFault
      default: .other(errorNumber)
      }
  }
}
