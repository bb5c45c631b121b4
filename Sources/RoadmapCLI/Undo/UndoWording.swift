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

  /// Which change it was, and which one could be taken back next.
  var document: ReportDocument {
    let dates = DateWording(language)
    let taken = LocalizedText(
      en: """
        Taken back: roadmap \(entry.command) (\(dates.shortDay(entry.on))). The file is as it was \
        before.
        """,
      ru: """
        Отменено: roadmap \(entry.command) (\(dates.shortDay(entry.on))). Файл снова такой, каким \
        был до этого.
        """)
    var document = ReportDocument([.paragraph(StyledText(taken[language]))])
    if let earlier, earlier.after == entry.before {
      let next = LocalizedText(
        en: """
          One more undo takes back: roadmap \(earlier.command) (\(dates.shortDay(earlier.on))).
          """,
        ru: """
          Ещё одна отмена вернёт: roadmap \(earlier.command) (\(dates.shortDay(earlier.on))).
          """)
      document.append(.hint(StyledText(next[language])))
    }
    return document
  }
}
