import RoadmapCore

/// Decides which roadmaps a command is about, and reads them.
struct FileSelection {
  /// The file that is looked for where none is named.
  static let standardName = "roadmap.json"

  /// The option that names a roadmap behind a command, with the space before it; none where the command
  /// finds it by itself.
  static func option(for file: String) -> String {
    file == standardName ? "" : " -f " + ShellWord.quoted(file)
  }

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
    read(try sources(operands, for: invocation), for: invocation)
  }

  /// What the files hold, or why that cannot be read.
  static func read(_ sources: [FileSource], for invocation: Invocation) -> [SelectedFile] {
    FileSource.kept(
      sources.map { $0.read(from: invocation.host) }, of: sources,
      emptyFolder: { SelectedFile(name: $0, content: .failure(.noRoadmapUnderFolder($0))) })
  }

  /// The roadmap, or those of the folder, at a path that an option names.
  static func files(
    at path: String, for invocation: Invocation
  ) throws(CommandError) -> [SelectedFile] {
    read(FileSelection(invocation: invocation).sources(at: path), for: invocation)
  }

  /// The same roadmaps, not yet read.
  static func sources(
    _ operands: [String] = [], for invocation: Invocation
  ) throws(CommandError) -> [FileSource] {
    let selection = FileSelection(invocation: invocation)
    let names = try selection.names(operands)
    return try selection.once(
      names.flatMap(selection.sources), of: names,
      sparedBy: [invocation.outputFile, invocation.ifDeclared(.newBaseline) ?? nil])
  }

  /// The first of all sources that lie at the same place, none of which an output may replace.
  private func once(
    _ sources: [FileSource], of names: [String], sparedBy outputs: [String?]
  ) throws(CommandError) -> [FileSource] {
    for case let output? in outputs { try spare(sources, from: output) }
    guard sources.count > 1 else { return sources }
    return sources.once { place(of: $0.name) ?? $0.name }
  }

  /// Refuses to write the answer over a roadmap that it is about; an earlier answer that lies in the
  /// same folder may be replaced.
  private func spare(_ sources: [FileSource], from output: String) throws(CommandError) {
    guard let target = place(of: output) else { return }
    for source in sources where place(of: source.name) == target {
      guard source.read(from: host) != nil else { continue }
      throw .fault(.outputOverRoadmap(output), of: invocation.command)
    }
  }

  /// Which file it really is, or nil where that cannot be said, as of standard input.
  private func place(of name: String) -> String? {
    name == SelectedFile.standardInput ? nil : host.identity(of: name)
  }

  private func isFolder(_ name: String) -> Bool {
    guard name != SelectedFile.standardInput, case .folder? = try? host.item(at: name) else {
      return false
    }
    return true
  }

  private func names(_ operands: [String]) throws(CommandError) -> [String] {
    let missing = operands.filter { $0 != SelectedFile.standardInput && !exists($0) }
    for operand in missing {
      let text = UnquotedText(
        pathAround: operand, in: invocation.arguments, exists: exists)
      if let text { throw .fault(.missingQuotes(text), of: invocation.command) }
    }
    let words = LooseWords(.file, of: invocation) {
      let files = try? FileSelection.files(
        operands.filter { !missing.contains($0) }, for: invocation)
      return files?.compactMap { file in
        guard case .success(let bytes) = file.content else { return nil }
        return RoadmapFile(bytes: bytes).roadmap
      } ?? []
    }
    if !missing.isEmpty, let fault = words.fault(missing) {
      throw .fault(fault, of: invocation.command)
    }
    let named = (invocation[.file].map { [$0] } ?? []) + operands + (try listed())
    if !named.isEmpty { return named }
    if let name = host.environment("ROADMAP_FILE"), !name.isEmpty { return [name] }
    if let nearest = nearestFile() { return [nearest] }
    if let set = invocation.settings.value(of: .file, on: host) { return [set] }
    throw .file(.noRoadmapNear(host.currentFolder))
  }

  private func exists(_ path: String) -> Bool {
    // What may not be looked at is there.
    do { return try host.item(at: path) != nil } catch { return true }
  }

  /// The names that `--files-from` lists.
  private func listed() throws(CommandError) -> [String] {
    guard let list = invocation.ifDeclared(.filesFrom) ?? nil else { return [] }
    let bytes = try CommandError.unlessFailing { () throws(HostFailure) in
      try host.bytes(of: list)
    }
    let names = FileList.names(in: bytes)
    if names.isEmpty { throw .file(.emptyList(list)) }
    return names
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
    let files = FolderWalk.files(
      under: name, on: host, excluding: invocation.ifDeclared(.excluded) ?? [])
    return files.isEmpty ? [FileSource(name: name, failure: .noRoadmapUnderFolder(name))] : files
  }
}
