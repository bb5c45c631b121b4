import RoadmapCore

/// Why nothing is taken back; the roadmap is as it was.
enum UndoRefusal: Error, Hashable, Sendable {
  /// No change of the file is on record.
  case nothing(String)
  /// The file is not what the last change on record made of it.
  case editedSince(UndoEntry)
  /// The record does not lead back to what it says it does, or cannot be understood; the file that
  /// holds it, where that is the one to look at.
  case damagedJournal(String?)

  /// What the process ends with: an edited file is a state of the world, not a wrong request.
  var exitCode: ExitCode {
    switch self {
    case .nothing: .wrongUsage
    case .editedSince, .damagedJournal: .failure
    }
  }

  /// The lines that the user reads.
  func wording(in language: Language) -> [String] {
    switch self {
    case .nothing(let file):
      [
        LocalizedText(
          en: "no change of “\(file)” is on record, so there is nothing to take back.",
          ru: "отменять нечего: изменений файла «\(file)», сделанных этой программой, не записано.")
      ].map { $0[language] }
    case .editedSince(let entry):
      [
        LocalizedText(
          en: """
            the roadmap was edited since its last recorded change (roadmap \(entry.command), \
            \(DateWording(.english).shortDay(entry.on))), so that cannot be taken back without \
            losing the edit; nothing was changed.
            """,
          ru: """
            после последнего записанного изменения (roadmap \(entry.command), \
            \(DateWording(.russian).shortDay(entry.on))) файл правили иначе; отмена стёрла бы эту \
            правку, поэтому ничего не изменено.
            """),
        LocalizedText(
          en: "What was recorded: roadmap log. To take a mark back by hand: roadmap reopen ID",
          ru: "Что записано: roadmap log. Вернуть пункт в работу: roadmap reopen НОМЕР"),
      ].map { $0[language] }
    case .damagedJournal(let path?):
      [
        LocalizedText(
          en: "the record of the changes cannot be understood; nothing was changed: “\(path)”.",
          ru: "запись об изменениях не удалось разобрать; ничего не изменено: «\(path)»."),
        LocalizedText(
          en: "The next change keeps it under another name and begins a new one.",
          ru: "При следующем изменении она сохранится под другим именем и начнётся новая."),
      ].map { $0[language] }
    case .damagedJournal(nil):
      [
        LocalizedText(
          en: "the record of the last change is damaged; nothing was changed.",
          ru: "запись о последнем изменении повреждена; ничего не изменено.")
      ].map { $0[language] }
    }
  }
}
