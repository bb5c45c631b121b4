extension MemoryHost {
  /// Puts a folder of this repository into the current folder, as a fresh clone has it.
  package mutating func checkOut(_ folder: String) throws {
    for file in try RepositoryFile.tree(under: folder, suffix: "") {
      items[absolute(file.path)] = .file(try file.bytes())
    }
  }
}
