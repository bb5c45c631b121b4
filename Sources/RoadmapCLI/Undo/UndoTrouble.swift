import RoadmapCore

/// Why a change that was made cannot be taken back later.
enum UndoTrouble: Error, Hashable, Sendable {
  /// The environment names no folder for the journal.
  case noStateFolder
  /// The journal could not be read or written.
  case host(HostFailure)
  /// The journal could not be understood; it was kept at this path, and a new one begun.
  case setAside(String)
  /// The change does not fit the text that it is said to be of.
  case noInverse

  /// What went wrong in a piece of work, or nil where nothing did.
  static func caught(_ work: () throws(UndoTrouble) -> Void) -> UndoTrouble? {
    do {
      try work()
      return nil
    } catch {
      return error
    }
  }

  /// The lines that the user reads.
  func wording(in language: Language) -> [String] {
    if case .setAside(let path) = self {
      return [
        language.text(
          en: """
            the record of earlier changes could not be understood and is kept as “\(path)”; undo \
            takes back the changes from this one on.
            """,
          ru: """
            запись о прежних изменениях не удалось разобрать, она сохранена как «\(path)»; undo \
            отменяет изменения, начиная с этого.
            """)
      ]
    }
    return [
      LocalizedText(
        en: "the change is made, but undo will not be able to take it back: \(reason[.english]).",
        ru:
          "изменение внесено, но отменить его командой roadmap undo не получится: \(reason[.russian])."
      )[
        language]
    ]
  }

  private var reason: LocalizedText {
    switch self {
    case .noStateFolder:
      LocalizedText(
        en: "neither XDG_STATE_HOME nor HOME names a folder to remember it in",
        ru: "ни XDG_STATE_HOME, ни HOME не указывают папку для записи об отмене")
    case .host(let failure):
      LocalizedText(
        en: failure.wording(in: .english), ru: failure.wording(in: .russian))
    case .setAside(let path): LocalizedText(en: path, ru: path)
    case .noInverse:
      LocalizedText(
        en: "the earlier text cannot be put down", ru: "прежний текст не удалось записать")
    }
  }
}
