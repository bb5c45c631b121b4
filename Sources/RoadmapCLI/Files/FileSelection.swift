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
  /// and none is near, and where the answer would take the place of a roadmap.
  static func files(
    _ operands: [String] = [], for invocation: Invocation
  ) throws(CommandError) -> [SelectedFile] {
    let selection = FileSelection(invocation: invocation)
    let names = try selection.names(operands)
    var files = names.flatMap(selection.files)
    if names.count > 1 { files = selection.once(files) }
    try selection.spare(files)
    return files
  }

  /// The first of all files that lie at the same place.
  private func once(_ files: [SelectedFile]) -> [SelectedFile] {
    var places: Set<String> = []
    return files.filter { places.insert(place(of: $0.name) ?? $0.name).inserted }
  }

  /// Refuses to write the answer over a roadmap that it is about.
  private func spare(_ files: [SelectedFile]) throws(CommandError) {
    guard let output = invocation.outputFile, let target = place(of: output) else { return }
    if files.contains(where: { place(of: $0.name) == target }) {
      throw .usage(UsageError(.outputOverRoadmap(output), of: invocation.command))
    }
  }

  /// Where a file really lies, or nil where that cannot be said, as of standard input.
  private func place(of name: String) -> String? {
    name == SelectedFile.standardInput ? nil : try? host.realPath(name)
  }

  private func names(_ operands: [String]) throws(CommandError) -> [String] {
    let named = (invocation[.file].map { [$0] } ?? []) + operands
    if !named.isEmpty { return named }
    if let name = host.environment("ROADMAP_FILE"), !name.isEmpty { return [name] }
    guard let nearest = nearestFile() else { throw .file(.noRoadmapNear(host.currentFolder)) }
    return [nearest]
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

  private func files(at name: String) -> [SelectedFile] {
    if name == SelectedFile.standardInput {
      return [read(name) { () throws(HostFailure) in try host.readStandardInput() }]
    }
    guard case .folder? = try? host.item(at: name) else {
      return [read(name) { () throws(HostFailure) in try host.read(name) }]
    }
    do {
      let files = try roadmaps(inFolder: name)
      guard files.isEmpty else { return files }
      return [SelectedFile(name: name, content: .failure(.noRoadmapInFolder(name)))]
    } catch {
      return [SelectedFile(name: name, content: .failure(.host(error)))]
    }
  }

  private func roadmaps(inFolder folder: String) throws(HostFailure) -> [SelectedFile] {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : "\(folder)/"
    return try host.names(inFolder: folder)
      .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
      .map { prefix + $0 }
      .filter { path in
        if case .folder? = try? host.item(at: path) { false } else { true }
      }
      .map { path in read(path) { () throws(HostFailure) in try host.read(path) } }
      .filter { file in
        guard case .success(let bytes) = file.content else { return true }
        return !OtherJSON.isRecognized(in: bytes)
      }
  }

  private func read(
    _ name: String, by reading: () throws(HostFailure) -> [UInt8]
  ) -> SelectedFile {
    do {
      return SelectedFile(name: name, content: .success(try reading()))
    } catch {
      return SelectedFile(name: name, content: .failure(.host(error)))
    }
  }
}
