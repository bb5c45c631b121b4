import RoadmapCore
import RoadmapRendering

/// What is said of a change that was taken back.
struct UndoWording {
  private let entry: UndoEntry
  private let earlier: UndoEntry?
  private let language: Language

  init(_ entry: UndoEntry, before earlier: UndoEntry?, in language: Language) {
    self.entry = entry
    self.earlier = earlier
    self.language = language
  }

  /// Which change it was, or on trial would be, and which one could be taken back next.
  func document(isTrial: Bool) -> ReportDocument {
    let change = "roadmap \(entry.command) (\(dates.shortDay(entry.on)))"
    let sentence =
      isTrial
      ? LocalizedText(en: "To be taken back: \(change).", ru: "Будет отменено: \(change).")
      : LocalizedText(
        en: "Taken back: \(change). The file is as it was before.",
        ru: "Отменено: \(change). Файл снова такой, каким был до этого.")
    var document = ReportDocument([.paragraph(StyledText(sentence[language]))])
    if let earlier, earlier.after == entry.before {
      let change = "roadmap \(earlier.command) (\(dates.shortDay(earlier.on)))"
      let next = LocalizedText(
        en: "One more roadmap undo takes back: \(change).",
        ru: "Ещё раз roadmap undo отменит: \(change).")
      document.append(.hint(StyledText(next[language])))
    }
    return document
  }

  private var dates: DateWording { DateWording(language) }
}
