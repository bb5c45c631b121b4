/// Finds the files of a folder and of the folders inside it; hidden ones are passed over.
struct FolderWalk {
  private let host: any Host
  /// The folder that was named on the command line.
  private let top: String
  /// The folders seen, so that links that lead back do not go round for ever.
  private var seen: Set<String> = []

  private init(host: any Host, top: String) {
    self.host = host
    self.top = top
  }

  /// The `*.json` files under a folder, the folder's own first; one that cannot be listed is told.
  static func files(under folder: String, on host: any Host) -> [FileSource] {
    var walk = FolderWalk(host: host, top: folder)
    return walk.files(in: folder)
  }

  private mutating func files(in folder: String) -> [FileSource] {
    let names: [String]
    do throws(HostFailure) {
      if let identity = host.identity(of: folder), !seen.insert(identity).inserted { return [] }
      names = try host.names(inFolder: folder)
    } catch {
      return [FileSource(name: folder, folder: top, failure: .host(error))]
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : "\(folder)/"
    var files: [FileSource] = []
    var folders: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = prefix + name
      if case .folder? = try? host.item(at: path) {
        folders.append(path)
      } else if name.hasSuffix(".json") {
        files.append(FileSource(name: path, folder: top))
      }
    }
    return folders.reduce(into: files) { $0 += self.files(in: $1) }
  }
}
