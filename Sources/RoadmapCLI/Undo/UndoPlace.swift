/// Where the undo journals lie: `$XDG_STATE_HOME/roadmap/undo`, or `~/.local/state/roadmap/undo` where
/// that is not set (XDG Base Directory Specification 0.8).
struct UndoPlace: Sendable {
  /// The folder of what the program keeps.
  let programFolder: String
  /// The folder of all journals, in that one.
  let folder: String
  /// The journal of the roadmap.
  let path: String
  /// The roadmap's absolute path, symbolic links followed.
  let file: String

  /// The place of a roadmap's journal, or of what else is kept of a file, in the folder of that name; nil
  /// where the environment names no folder for it.
  init?(of file: String, host: some Host, in kind: String = "undo") throws(HostFailure) {
    guard let state = UndoPlace.stateFolder(of: host) else { return nil }
    self.file = try host.realPath(file)
    programFolder = "\(state)/roadmap"
    folder = "\(programFolder)/\(kind)"
    path = "\(folder)/\(Fingerprint(of: Array(self.file.utf8)).digits).json"
  }

  /// The journal, empty where there is none; nil where it cannot be understood: it is damaged, or that
  /// of another roadmap whose path has the same hash, or of a later version of this program.
  func journal(on host: some Host) throws(HostFailure) -> UndoJournal? {
    do throws(HostFailure) {
      return UndoJournal(try host.readPrivateFile(path), of: file)
    } catch {
      switch error.kind {
      case .notFound: return UndoJournal(file: file)
      // Somebody put it there, and it leads where they want.
      case .isLink: return nil
      default: throw error
      }
    }
  }

  /// Changes the journal of a roadmap; the file is written whole or not at all.
  ///
  /// One that cannot be understood is kept under another name, which is returned, and a new one begins
  /// beside it.
  static func update(
    of file: String, on host: inout some Host, _ change: (inout UndoJournal) -> Void
  ) throws(UndoTrouble) -> String? {
    guard let place = try place(of: file, on: host) else { throw .noStateFolder }
    do throws(HostFailure) {
      try place.makeFolders(on: &host)
      var aside: String?
      var journal = UndoJournal(file: place.file)
      if let last = try place.journal(on: host) {
        journal = last
      } else {
        aside = try host.setAside(place.path)
      }
      change(&journal)
      try host.writePrivateFile(journal.bytes, to: place.path)
      return aside
    } catch {
      throw .host(error)
    }
  }

  /// Makes the folders, for this user alone.
  func makeFolders(on host: inout some Host) throws(HostFailure) {
    // Who may write into the folder above could put another folder into the place of this one.
    for folder in [programFolder, folder] { try host.makePrivateFolder(folder) }
  }

  private static func place(
    of file: String, on host: some Host
  ) throws(UndoTrouble) -> UndoPlace? {
    do {
      return try UndoPlace(of: file, host: host)
    } catch {
      throw .host(error)
    }
  }

  /// A relative path has to be ignored, as the specification says.
  private static func stateFolder(of host: some Host) -> String? {
    if let state = host.environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state }
    guard let home = host.environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state"
  }
}
