extension Invocation {
  /// A file that is there is not written over, unless that is asked for.
  func refuseExisting(_ path: String) throws(CommandError) {
    let item: HostItem?
    do {
      item = try host.item(at: path)
    } catch {
      throw .file(.host(error))
    }
    if case .file = item { throw .file(.alreadyThere(path)) }
  }
}
