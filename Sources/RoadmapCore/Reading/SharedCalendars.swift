/// Where the calendar files that roadmaps name are found; below the command line nothing reads files.
public struct SharedCalendars: Sendable {
  /// Why there is no such calendar.
  public enum Problem: Error, Hashable, Sendable {
    /// Nothing is there.
    case notFound
    /// The path is absolute, or leads elsewhere by a symbolic link.
    case leadsOutside
    /// It is there and cannot be read, or there is no folder to look from.
    case unreadable
  }

  /// The bytes of the file at a path, which is relative to the roadmap.
  let bytes: @Sendable (_ path: String) -> Result<[UInt8], Problem>

  /// Finds calendars by what reads a file at a path relative to the roadmap.
  public init(_ bytes: @escaping @Sendable (_ path: String) -> Result<[UInt8], Problem>) {
    self.bytes = bytes
  }

  /// No place to look: the roadmap came from nowhere that has neighbours.
  public static let none = SharedCalendars { _ in .failure(.unreadable) }
}
