#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Puts new bytes in the place of a file in one step: whoever looks, and however this run ends, finds
/// the old bytes or the new ones, whole.
///
/// The bytes go into a temporary file beside the target, onto the disk, and under the target's name;
/// then the folder goes onto the disk. Mode and, where the user may, owner and group are kept; access
/// control lists and extended attributes are not.
struct FileReplacement {
  private let place: FilePlace
  private let subject: HostFailure.Subject
  /// What is there now; nil for a new file.
  private let existing: stat?

  /// Looks at what is to be replaced, and refuses what must not be.
  init(of path: String) throws(HostFailure) {
    subject = .path(path)
    do throws(HostFailure) {
      place = try FilePlace(of: path)
    } catch {
      throw HostFailure(.write, .path(path), error.kind)
    }
    var status = stat()
    guard stat(place.path, &status) == 0 else {
      guard errno == ENOENT else { throw HostFailure(.write, subject, .init(errorNumber: errno)) }
      existing = nil
      return
    }
    existing = status
    switch HostItem(status) {
    case .folder: throw HostFailure(.write, subject, .isFolder)
    case .special: throw HostFailure(.write, subject, .notRegular)
    case .file: break
    }
    // Renaming asks only the folder; a file that its owner protected must stay protected.
    guard access(place.path, W_OK) == 0 else {
      throw HostFailure(.write, subject, .init(errorNumber: errno))
    }
  }

  /// Waits for the lock on the folder of the target.
  func lock() throws(HostFailure) -> FolderLock {
    try FolderLock(on: place.folder, as: subject)
  }

  /// Replaces the file, which has to hold `old` until the last moment where that is not nil.
  ///
  /// Throws `.changedMeanwhile` where it holds something else, or the system's refusal; the file is the
  /// old one then, and the temporary file is gone.
  func perform(with bytes: [UInt8], over old: [UInt8]? = nil) throws(HostFailure) {
    let (temporary, _) = try writeTemporaryFile { (take) throws(HostFailure) in try take(bytes) }
    do throws(HostFailure) {
      if let old {
        try put(temporary, inPlaceOf: old)
      } else {
        try put(temporary)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    flushFolder()
  }

  /// Replaces the file by what is handed over piece by piece.
  func perform<Result>(
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> Result {
    let (temporary, result) = try writeTemporaryFile(pieces)
    do throws(HostFailure) {
      try put(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    flushFolder()
    return result
  }

  private var changedMeanwhile: HostFailure { HostFailure(.write, subject, .changedMeanwhile) }

  private func put(_ temporary: String) throws(HostFailure) {
    guard rename(temporary, place.path) == 0 else {
      throw HostFailure(.write, subject, .init(errorNumber: errno))
    }
  }

  /// Puts a temporary file in the place of one that holds `old`.
  ///
  /// Editors know no locks, and a renaming would destroy what one saves between the look and the step.
  /// So the two change places, and what was really there is looked at in peace.
  private func put(_ temporary: String, inPlaceOf old: [UInt8]) throws(HostFailure) {
    guard try holds(old, at: place.path) else { throw changedMeanwhile }
    let ours = fileNumber(of: temporary)
    guard FileExchange.perform(temporary, place.path) else { return try put(temporary) }
    if (try? holds(old, at: temporary)) == true {
      unlink(temporary)
      return
    }
    // It is somebody's, and belongs back. Where they saved once more, that is what we hold after it.
    guard FileExchange.perform(temporary, place.path) else {
      try put(temporary)
      throw changedMeanwhile
    }
    if fileNumber(of: temporary) != ours { _ = FileExchange.perform(temporary, place.path) }
    throw changedMeanwhile
  }

  private func fileNumber(of path: String) -> ino_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_ino : nil
  }

  /// Removes the temporary files that killed runs left beside this target.
  ///
  /// Only for a run that holds the folder's lock: there is no other writer then whose file it could be.
  func removeLeftovers() {
    let prefix = temporaryPrefix
    guard let names = try? SystemHost.names(inFolder: place.folder) else { return }
    for name in names where name.hasPrefix(prefix) {
      unlink("\(place.folder)/\(name)")
    }
  }

  /// What the names of this target's temporary files begin with.
  private var temporaryPrefix: String {
    // A name may have 255 bytes; a long one leaves room for the rest.
    var name = place.name
    while name.utf8.count > 200 { name.removeLast() }
    return ".\(name).roadmap-tmp-"
  }

  private func writeTemporaryFile<Result>(
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> (path: String, result: Result) {
    let (path, file) = try createTemporaryFile()
    defer { file.close() }
    do throws(HostFailure) {
      let result = try pieces { (bytes) throws(HostFailure) in try file.writeAll(bytes) }
      if let existing {
        // Only the superuser can give a file to another owner; a group one belongs to is allowed.
        if fchown(file.descriptor, existing.st_uid, existing.st_gid) != 0 {
          _ = fchown(file.descriptor, uid_t.max, existing.st_gid)
        }
        guard fchmod(file.descriptor, existing.st_mode & 0o7777) == 0 else {
          throw HostFailure(.write, subject, .init(errorNumber: errno))
        }
      }
      try file.flush()
      return (path, result)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Makes a new file; a name that a killed run or another thread has taken is left to it.
  private func createTemporaryFile() throws(HostFailure) -> (path: String, file: OpenFile) {
    var number = 0
    while true {
      let path = "\(place.folder)/\(temporaryPrefix)\(getpid())-\(number)"
      // Nobody else may look into the copy of a protected file before it has that file's mode.
      let mode: mode_t = existing == nil ? 0o666 : 0o600
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { return (path, OpenFile(descriptor: descriptor, as: subject)) }
      guard errno == EEXIST, number < 1000 else {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
      number += 1
    }
  }

  /// Whether a path leads to the file that was looked at, with exactly these bytes.
  private func holds(_ bytes: [UInt8], at path: String) throws(HostFailure) -> Bool {
    let file: OpenFile
    do throws(HostFailure) {
      file = try OpenFile(path, O_RDONLY | O_NONBLOCK, for: .read)
    } catch {
      if error.kind == .notFound { return false }
      throw HostFailure(.read, subject, error.kind)
    }
    defer { file.close() }
    let status = try file.status()
    guard status.st_ino == existing?.st_ino, status.st_dev == existing?.st_dev else { return false }
    return try file.holds(bytes)
  }

  /// Makes the renaming survive a power cut; a file system that cannot do it has the new bytes anyway.
  private func flushFolder() {
    guard let folder = try? OpenFile(place.folder, O_RDONLY | O_DIRECTORY, for: .write) else {
      return
    }
    try? folder.flush()
    folder.close()
  }
}
