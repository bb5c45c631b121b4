#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The temporary files beside a file, by whose names the next run knows what a killed one left.
///
/// A file that is still being written has one name. Before it changes places with the target it gets
/// another one, which tells the fingerprints of both: what is found under that name and is neither was
/// saved by somebody between the last look and the step, and is the only copy there is.
struct FileLitter {
  private let place: FilePlace

  init(of place: FilePlace) {
    self.place = place
  }

  /// The path of the file that is being written; `number` tells those of one run apart.
  func writtenName(_ number: Int) -> String {
    "\(place.folder)/\(writtenPrefix)\(getpid())-\(number)"
  }

  /// The path from which a written file changes places with one that holds `old`.
  func exchangedName(old: [UInt8], new: [UInt8]) -> String {
    let (old, new) = (Fingerprint(of: old).digits, Fingerprint(of: new).digits)
    return "\(place.folder)/\(exchangedPrefix)\(old)-\(new)-\(getpid())"
  }

  /// Removes what killed runs left; what is somebody else's is kept and told.
  func clear() -> [HostWarning] {
    guard let names = try? SystemHost.names(inFolder: place.folder) else { return [] }
    var warnings: [HostWarning] = []
    for name in names {
      guard name.hasPrefix(writtenPrefix) else { continue }
      let path = "\(place.folder)/\(name)"
      if name.hasPrefix(exchangedPrefix), !isOurs(name, path) {
        warnings.append(.savedByOthers(path))
      } else {
        unlink(path.systemPath)
      }
    }
    return warnings
  }

  /// Whether a file holds one of the two texts that its name tells the fingerprints of.
  private func isOurs(_ name: String, _ path: String) -> Bool {
    let told = name.dropFirst(exchangedPrefix.count).split(separator: "-").prefix(2)
    guard let file = try? OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, for: .read) else {
      return false
    }
    defer { file.close() }
    guard let bytes = try? file.readAll(expecting: 1 << 16) else { return false }
    return told.contains { $0 == Fingerprint(of: bytes).digits }
  }

  private var writtenPrefix: String { ".\(shortName).roadmap-tmp-" }
  private var exchangedPrefix: String { ".\(shortName).roadmap-tmp-of-" }

  /// A name may have 255 bytes; a long one leaves room for the rest.
  private var shortName: String {
    var name = place.name[...]
    while SystemPath.bytes(String(name)).count > 170 { name.removeLast() }
    return String(name)
  }
}
