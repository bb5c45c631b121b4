#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension SystemHost {
  /// The C library takes the day in UTC for a zone that it has no file of, and says nothing.
  package var missingTimeZone: String? {
    guard var zone = environment("TZ")?[...] else { return nil }
    if zone.hasPrefix(":") { zone.removeFirst() }
    guard !zone.isEmpty, !SystemHost.saysItsOffset(zone) else { return nil }
    let folder = environment("TZDIR") ?? "/usr/share/zoneinfo"
    let path = zone.hasPrefix("/") ? String(zone) : "\(folder)/\(zone)"
    return access(path, R_OK) == 0 ? nil : String(zone)
  }

  /// Whether a zone needs no file: UTC, or a name with its offset such as `MSK-3` (POSIX.1-2017, 8.3).
  private static func saysItsOffset(_ zone: Substring) -> Bool {
    if ["UTC", "GMT", "Universal", "Zulu"].contains(zone) || zone.hasPrefix("<") { return true }
    let name = zone.prefix { $0.isLetter }
    return name.count >= 3
      && zone.dropFirst(name.count).first.map { "+-0123456789".contains($0) } == true
  }
}
