extension Host {
  /// The bytes of a file, or of standard input where the name is `-`; throws why there are none.
  func bytes(of name: String) throws(HostFailure) -> [UInt8] {
    name == SelectedFile.standardInput ? try readStandardInput() : try read(name)
  }
}

extension CommandError {
  /// What work on the host gives; where it fails, the command does.
  static func unlessFailing<Result>(
    _ work: () throws(HostFailure) -> Result
  ) throws(CommandError) -> Result {
    do {
      return try work()
    } catch {
      throw .file(.host(error))
    }
  }
}
