package import RoadmapCore

extension UnreadFile {
  /// What was not read, named where the figures are, so that nobody takes them for all.
  package static func part(
    _ files: [UnreadFile], most: Int = .max, in language: Language
  ) -> ReportDocument {
    guard !files.isEmpty else { return ReportDocument() }
    let title = language.text(
      en: "Not read, and not in the figures: \(files.count)",
      ru: "Не прочитано и в цифры не вошло: \(files.count)")
    let items = files.prefix(most).map { file in
      StyledText("\(file.file): ") + StyledText(file.reason, .muted)
    }
    return ReportDocument([.heading(level: 2, StyledText(title, .bad)), .items(items)])
  }
}

extension ReportDocument {
  /// Puts a part before the first of the document's own, behind its title; where it has several, before
  /// all of them, as it belongs to none.
  package mutating func insert(_ part: ReportDocument) {
    let titles = blocks.count { if case .heading(level: 1, _) = $0 { true } else { false } }
    guard titles < 2 else { return blocks.insert(contentsOf: part.blocks, at: 0) }
    let place = blocks.indices.dropFirst().first { index in
      if case .heading = blocks[index] { true } else { false }
    }
    blocks.insert(contentsOf: part.blocks, at: place ?? blocks.endIndex)
  }
}
