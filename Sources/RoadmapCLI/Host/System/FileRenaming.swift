import CRenaming

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The steps of renaming in which the kernel itself sees to it that nothing is destroyed.
enum FileRenaming {
  /// Makes each of two paths name what the other one named; false where the system or the file system
  /// cannot do that in one step, and then nothing has changed.
  static func exchange(_ one: String, _ other: String) -> Bool {
    #if canImport(Darwin)
    renamex_np(one.systemPath, other.systemPath, UInt32(RENAME_SWAP)) == 0
    #else
    kernel_rename(one.systemPath, other.systemPath, 1 << 1) == 0
    #endif
  }

  /// Gives a file a name that nothing has; false, with the reason in `errno`, where something has it.
  static func withoutReplacing(_ old: String, by new: String) -> Bool {
    #if canImport(Darwin)
    if renamex_np(old.systemPath, new.systemPath, UInt32(RENAME_EXCL)) == 0 { return true }
    #else
    if kernel_rename(old.systemPath, new.systemPath, 1 << 0) == 0 { return true }
    #endif
    guard errno != EEXIST else { return false }
    // A file system without this step may know second names, which are given only where none is.
    if link(old.systemPath, new.systemPath) == 0 {
      unlink(old.systemPath)
      return true
    }
    guard errno != EEXIST else { return false }
    // Without these either, the name is taken by an empty file, which is then our own to replace.
    let place = open(new.systemPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard place >= 0 else { return false }
    close(place)
    guard systemRename(old.systemPath, new.systemPath) == 0 else {
      let number = errno
      unlink(new.systemPath)
      errno = number
      return false
    }
    return true
  }
}

private func systemRename(_ old: [CChar], _ new: [CChar]) -> CInt {
  rename(old, new)
}
