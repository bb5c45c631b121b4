/// The top folder of the repository that a run of CI is about.
enum RepositoryRoot {
  /// What GitHub and GitLab say, else the nearest folder from here upwards that git keeps; nil where
  /// there is none.
  static func find(on host: any Host) -> String? {
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
      if let folder = host.environment(name), folder.hasPrefix("/") { return folder }
    }
    guard let folder = host.currentFolder else { return nil }
    var parts = folder.split(separator: "/")
    while !parts.isEmpty {
      let path = "/" + parts.joined(separator: "/")
      // In a work tree beside the repository, `.git` is a file.
      if (try? host.item(at: path + "/.git")) != nil { return path }
      parts.removeLast()
    }
    return nil
  }
}
