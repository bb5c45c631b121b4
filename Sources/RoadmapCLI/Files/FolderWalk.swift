/// Finds the files of a folder and of the folders inside it; hidden ones are passed over, and what
/// `PassedOver` holds.
struct FolderWalk {
  private let host: any Host
  /// The folder that was named on the command line.
  private let top: String
  /// The folders seen, so that links that lead back do not go round for ever.
  private var seen: Set<String> = []
  private var passedOver: PassedOver

  private init(host: any Host, top: String, passedOver: PassedOver) {
    self.host = host
    self.top = top
    self.passedOver = passedOver
  }

  /// The `*.json` files under a folder, the folder's own first; one that cannot be listed is told.
  static func files(
    under folder: String, on host: any Host, excluding patterns: [String] = []
  ) -> [FileSource] {
    var walk = FolderWalk(host: host, top: folder, passedOver: PassedOver(excluding: patterns))
    return walk.files(in: folder, below: [])
  }

  /// The files of a folder that lies below the top by these names.
  private mutating func files(in folder: String, below names: [String]) -> [FileSource] {
    let entries: [String]
    do throws(HostFailure) {
      if let identity = host.identity(of: folder), !seen.insert(identity).inserted { return [] }
      entries = try host.names(inFolder: folder)
    } catch {
      return [FileSource(name: folder, folder: top, failure: .host(error))]
    }
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : "\(folder)/"
    let outer = passedOver
    defer { passedOver = outer }
    if entries.contains(".gitignore"), let bytes = try? host.read(prefix + ".gitignore") {
      passedOver.add(ignoreFile: bytes, depth: names.count)
    }
    var files: [FileSource] = []
    var folders: [String] = []
    for name in entries where !name.hasPrefix(".") {
      let isFolder = if case .folder? = try? host.item(at: prefix + name) { true } else { false }
      guard isFolder || name.lowercased().hasSuffix(".json"),
        !passedOver.contains(names + [name], isFolder: isFolder)
      else { continue }
      if isFolder {
        folders.append(name)
      } else {
        files.append(FileSource(name: prefix + name, folder: top))
      }
    }
    return folders.reduce(into: files) { $0 += self.files(in: prefix + $1, below: names + [$1]) }
  }
}
