/// Decides which roadmaps a command is about, and reads them.
struct FileSelection {
  /// The file that is looked for where none is named.
  static let standardName = "roadmap.json"

  private let invocation: Invocation
  private var host: any Host { invocation.host }

  /// The roadmaps that `-f` and `operands` name, else those of `$ROADMAP_FILE`, else the `roadmap.json`
  /// in the current folder or the nearest one above it.
  ///
  /// A file that cannot be read is in the list too, so that it does not stop the others; one that is
  /// named twice is in it once, or its figures would count double. Throws where no roadmap is named
  /// and none is near, or where the answer would take the place of a roadmap.
  static func files(
    _ operands: [String] = [], for invocation: Invocation
  ) throws(CommandError) -> [SelectedFile] {
    let sources = try sources(operands, for: invocation)
    return FileSource.kept(
      sources.map { $0.read(from: invocation.host) }, of: sources,
      emptyFolder: { SelectedFile(name: $0, content: .failure(.noRoadmapInFolder($0))) })
  }

  /// The same roadmaps, not yet read.
  static func sources(
    _ operands: [String] = [], for invocation: Invocation
  ) throws(CommandError) -> [FileSource] {
    let selection = FileSelection(invocation: invocation)
    let names = try selection.names(operands)
    return try selection.once(
      names.flatMap(selection.sources), of: names, sparedBy: [invocation.outputFile])
  }

  /// The first of all sources that lie at the same place, none of which an output may replace.
  private func once(
    _ sources: [FileSource], of names: [String], sparedBy outputs: [String?]
  ) throws(CommandError) -> [FileSource] {
    for case let output? in outputs { try spare(sources, from: output) }
    guard names.count > 1 else { return sources }
    var places: Set<String> = []
    return sources.filter { places.insert(place(of: $0.name) ?? $0.name).inserted }
  }

  /// Refuses to write the answer over a roadmap that it is about; an earlier answer that lies in the
  /// same folder may be replaced.
  private func spare(_ sources: [FileSource], from output: String) throws(CommandError) {
    guard let target = place(of: output) else { return }
    for source in sources where place(of: source.name) == target {
      guard source.read(from: host) != nil else { continue }
      throw .usage(UsageError(.outputOverRoadmap(output), of: invocation.command))
    }
  }

  /// Which file it really is, or nil where that cannot be said, as of standard input.
  private func place(of name: String) -> String? {
    name == SelectedFile.standardInput ? nil : host.identity(of: name)
  }

  /// The same, with the roadmaps of all folders inside a folder that is named.
  static func sourcesUnderFolders(
    _ operands: [String], for invocation: Invocation
  ) throws(CommandError) -> [FileSource] {
    let selection = FileSelection(invocation: invocation)
    let names = try selection.names(operands)
    let sources = names.flatMap { name in
      guard selection.isFolder(name) else { return [FileSource(name: name)] }
      let files = FolderWalk.files(under: name, on: invocation.host)
      return files.isEmpty
        ? [FileSource(name: name, failure: .noRoadmapUnderFolder(name))] : files
    }
    return try selection.once(
      sources, of: names, sparedBy: [invocation.outputFile, invocation[.newBaseline]])
  }

  private func isFolder(_ name: String) -> Bool {
    guard name != SelectedFile.standardInput, case .folder? = try? host.item(at: name) else {
      return false
    }
    return true
  }

  private func names(_ operands: [String]) throws(CommandError) -> [String] {
    let named = (invocation[.file].map { [$0] } ?? []) + operands
    if !named.isEmpty { return named }
    if let name = host.environment("ROADMAP_FILE"), !name.isEmpty { return [name] }
    if let nearest = nearestFile() { return [nearest] }
    if let set = invocation.settings.value(of: .file, on: host) { return [set] }
    throw .file(.noRoadmapNear(host.currentFolder))
  }

  private func nearestFile() -> String? {
    let depth = host.currentFolder?.split(separator: "/").count ?? 0
    for level in 0...depth {
      let path = String(repeating: "../", count: level) + FileSelection.standardName
      // A folder above that may not be looked into has nothing that this user could mean.
      if case .file? = try? host.item(at: path) { return path }
    }
    return nil
  }

  private func sources(at name: String) -> [FileSource] {
    guard isFolder(name) else { return [FileSource(name: name)] }
    do {
      let files = try files(inFolder: name)
      guard files.isEmpty else { return files }
      return [FileSource(name: name, failure: .noRoadmapInFolder(name))]
    } catch {
      return [FileSource(name: name, failure: .host(error))]
    }
  }

  private func files(inFolder folder: String) throws(HostFailure) -> [FileSource] {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : "\(folder)/"
    return try host.names(inFolder: folder)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { prefix + $0 }
      .filter { path in
        if case .folder? = try? host.item(at: path) { false } else { true }
      }
      .map { FileSource(name: $0, folder: folder) }
  }
}
