/// What the folder of a roadmap is called in a summary: its district.
///
/// Where one folder is named, that is the folder inside it, however deep the file lies below; where
/// several are named, each of them. A file that was named itself counts for the folder that it lies in.
/// The current folder goes by its own name, as «.» says nothing on paper.
struct FolderName: Sendable {
  private let isOneFolder: Bool
  private let here: String

  /// The names of the folders of these files, for a run in the current folder with this path.
  init(of sources: [FileSource], in currentFolder: String?) {
    isOneFolder = Set(sources.compactMap(\.folder)).count == 1
    here = currentFolder?.split(separator: "/").last.map(String.init) ?? "."
  }

  func name(of source: FileSource) -> String {
    let name = path(of: source)
    return name == "." ? here : name
  }

  private func path(of source: FileSource) -> String {
    guard let top = source.folder.map({ Self.trimmed($0) }) else {
      return Self.parent(of: source.name)
    }
    guard isOneFolder else { return top }
    let prefix = top == "." ? "" : top == "/" ? "/" : top + "/"
    let below = source.name.dropFirst(source.name.hasPrefix(prefix) ? prefix.count : 0)
    let parts = below.split(separator: "/")
    guard parts.count > 1, let first = parts.first else {
      return top.split(separator: "/").last.map(String.init) ?? top
    }
    return String(first)
  }

  private static func trimmed(_ folder: String) -> String {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }
}
