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
  /// Whether nobody but the user may look into the file, whatever mode it had.
  private let isPrivate: Bool

  /// Looks at what is to be replaced, and refuses what must not be.
  ///
  /// A private file is no link, and is for the user alone.
  init(of path: String, isPrivate: Bool = false) throws(HostFailure) {
    self.isPrivate = isPrivate
    subject = .path(path)
    do throws(HostFailure) {
      place = try FilePlace(of: path, followsLink: !isPrivate)
    } catch {
      throw HostFailure(.write, .path(path), error.kind)
    }
    var status = stat()
    guard lstat(place.path.systemPath, &status) == 0 else {
      guard errno == ENOENT else { throw HostFailure(.write, subject, .init(errorNumber: errno)) }
      existing = nil
      return
    }
    existing = isPrivate ? nil : status
    switch HostItem(status) {
    case .folder: throw HostFailure(.write, subject, .isFolder)
    case .special: throw HostFailure(.write, subject, .notRegular)
    case .file: break
    }
    // Renaming asks only the folder; a file that its owner protected must stay protected.
    guard access(place.path.systemPath, W_OK) == 0 else {
      throw HostFailure(.write, subject, .init(errorNumber: errno))
    }
  }

  /// Waits for the lock on the folder of the target.
  func lock() throws(HostFailure) -> FolderLock {
    try FolderLock(on: place.folder, as: subject)
  }

  /// Makes the file, which has to be a new one: of two runs at once the kernel lets one succeed.
  ///
  /// Throws `.alreadyThere` where something has the name by now.
  func create(with bytes: [UInt8]) throws(HostFailure) -> [HostWarning] {
    let temporary = try writeTemporaryFile(bytes)
    guard FileRenaming.withoutReplacing(temporary, by: place.path) else {
      let failure = HostFailure(.write, subject, .init(errorNumber: errno))
      unlink(temporary.systemPath)
      throw failure
    }
    return flushFolder()
  }

  /// Replaces the file, which has to hold `old` until the last moment.
  ///
  /// Throws `.changedMeanwhile` where it holds something else, or the system's refusal; the file is the
  /// old one then, and the temporary file is gone.
  func perform(with bytes: [UInt8], over old: [UInt8]) throws(HostFailure) -> [HostWarning] {
    var copy = try writeTemporaryFile(bytes)
    do throws(HostFailure) {
      guard try holds(old, at: place.path) else { throw changedMeanwhile }
      let name = litter.exchangedName(old: old, new: bytes)
      guard systemRename(copy, name) else {
        throw HostFailure(.write, subject, .init(errorNumber: errno))
      }
      copy = name
      guard try exchange(copy, inPlaceOf: old) else {
        try put(copy)
        return flushFolder()
      }
    } catch {
      unlink(copy.systemPath)
      throw error
    }
    guard unlink(copy.systemPath) == 0 else {
      return [.copyLeft(copy, .init(errorNumber: errno))] + flushFolder()
    }
    return flushFolder()
  }

  /// Replaces the file, whatever it holds, by what is handed over piece by piece; the file is the old
  /// one where the system refuses.
  func perform<Result>(
    _ pieces: (_ take: ([UInt8]) throws(HostFailure) -> Void) throws(HostFailure) -> Result
  ) throws(HostFailure) -> (result: Result, warnings: [HostWarning]) {
    let (temporary, result) = try writeTemporaryFile(pieces)
    do throws(HostFailure) {
      try put(temporary)
    } catch {
      unlink(temporary.systemPath)
      throw error
    }
    return (result, flushFolder())
  }

  private var changedMeanwhile: HostFailure { HostFailure(.write, subject, .changedMeanwhile) }

  private func put(_ temporary: String) throws(HostFailure) {
    guard systemRename(temporary, place.path) else {
      throw HostFailure(.write, subject, .init(errorNumber: errno))
    }
  }

  /// Lets a temporary file and the one that holds `old` change places; false where the system has no
  /// such step, and then nothing has changed.
  ///
  /// Editors know no locks, and a renaming would destroy what one saves between the look and the step.
  /// So the two change places, and what was really there is looked at in peace.
  private func exchange(
    _ temporary: String, inPlaceOf old: [UInt8]
  ) throws(HostFailure) -> Bool {
    let ours = fileNumber(of: temporary)
    guard FileRenaming.exchange(temporary, place.path) else { return false }
    if (try? holds(old, at: temporary)) == true { return true }
    // It is somebody's, and belongs back. Where they saved once more, that is what we hold after it.
    guard FileRenaming.exchange(temporary, place.path) else {
      try put(temporary)
      throw changedMeanwhile
    }
    if fileNumber(of: temporary) != ours { _ = FileRenaming.exchange(temporary, place.path) }
    throw changedMeanwhile
  }

  private func fileNumber(of path: String) -> ino_t? {
    var status = stat()
    return lstat(path.systemPath, &status) == 0 ? status.st_ino : nil
  }

  /// Clears what killed runs left beside the file; says what is no litter of ours, and is kept.
  ///
  /// Only for a run that holds the folder's lock: there is no other writer then whose file it could be.
  func clearLitter() -> [HostWarning] { litter.clear() }

  private var litter: FileLitter { FileLitter(of: place) }

  private func writeTemporaryFile(_ bytes: [UInt8]) throws(HostFailure) -> String {
    try writeTemporaryFile { (take) throws(HostFailure) in try take(bytes) }.path
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
      unlink(path.systemPath)
      throw error
    }
  }

  /// Makes a new file; a name that a killed run or another thread has taken is left to it.
  private func createTemporaryFile() throws(HostFailure) -> (path: String, file: OpenFile) {
    var number = 0
    while true {
      let path = litter.writtenName(number)
      // Nobody else may look into the copy of a protected file before it has that file's mode.
      let mode: mode_t = existing == nil && !isPrivate ? 0o666 : 0o600
      let descriptor = open(
        path.systemPath, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
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

  /// Makes the renaming survive a power cut.
  private func flushFolder() -> [HostWarning] {
    do throws(HostFailure) {
      let folder = try OpenFile(place.folder, O_RDONLY | O_DIRECTORY, for: .write)
      defer { folder.close() }
      try folder.flush()
      return []
    } catch {
      return [.notFlushed(folder: place.folder, error.kind)]
    }
  }
}

private func systemRename(_ old: String, _ new: String) -> Bool {
  rename(old.systemPath, new.systemPath) == 0
}
