import RoadmapCore

extension SharedCalendars {
  /// The calendars beside one roadmap file; none for standard input.
  ///
  /// A path leads from the folder of the roadmap, and through no symbolic link: what lies elsewhere
  /// is not read because a file says so.
  init(beside name: String, on host: any Host) {
    guard name != SelectedFile.standardInput else {
      self = .none
      return
    }
    self.init { path in
      guard !path.hasPrefix("/"), let roadmap = try? host.realPath(name),
        let place = SharedCalendars.place(path, beside: roadmap)
      else { return .failure(.leadsOutside) }
      do {
        guard try host.item(at: place) == .file else { return .failure(.notFound) }
        guard try host.realPath(place) == place else { return .failure(.leadsOutside) }
        return .success(try host.read(place))
      } catch {
        return .failure(.unreadable)
      }
    }
  }

  /// The absolute path of a relative one, without dots; nil where it leaves the root.
  private static func place(_ path: String, beside roadmap: String) -> String? {
    var parts = roadmap.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(String(part))
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension Invocation {
  /// Reads a roadmap with the calendar that it may name.
  func roadmapFile(
    _ bytes: [UInt8], named name: String, knowing knownTexts: KnownTexts = KnownTexts()
  ) -> RoadmapFile {
    RoadmapFile(
      bytes: bytes, knowing: knownTexts, calendars: SharedCalendars(beside: name, on: host))
  }
}
