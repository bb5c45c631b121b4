import OfficeFiles
import RoadmapCore

/// Roadmaps as the document that is approved and signed: the table in the columns of the originals.
enum OfficialDocument {
  /// The bytes of a Word file; throws only where they would outgrow a zip archive.
  static func file(
    of exports: [RoadmapExport], in language: Language
  ) throws(ExportError) -> [UInt8] {
    var word = WordDocument(
      title: OfficeText.safe(exports.first?.roadmap.title ?? ""),
      language: language == .russian ? "ru-RU" : "en-GB")
    word.isLandscape = true
    for export in exports {
      if !word.blocks.isEmpty { word.blocks.append(.pageBreak) }
      word.blocks += blocks(of: export, OfficialWording(language))
    }
    guard let file = try? WordWriter.file(word) else { throw .tooLarge }
    return file
  }

  private static func blocks(
    of export: RoadmapExport, _ wording: OfficialWording
  ) -> [WordBlock] {
    let roadmap = export.roadmap
    var blocks: [WordBlock] = [
      .stamp(wording.approval(roadmap.approval).map(OfficeText.safe)),
      .heading(level: 1, OfficeText.safe(roadmap.title)),
      .subtitle(OfficeText.safe(roadmap.organization)),
      .subtitle(wording.period(roadmap.period)),
    ]
    blocks += list(roadmap.basis, below: wording.basis)
    if let purpose = roadmap.purpose {
      blocks.append(
        .paragraph([
          WordRun(wording.purpose, isBold: true), WordRun(" " + OfficeText.safe(purpose)),
        ]))
    }
    blocks += list(roadmap.tasks, below: wording.tasks)
    blocks += list(roadmap.expectedResults, below: wording.expectedResults)
    blocks.append(.table(table(of: export, wording)))
    if let curator = roadmap.keeper {
      let member = export.member(named: curator)
      blocks.append(
        .signature(
          position: OfficeText.safe(member?.position ?? wording.curator),
          name: OfficeText.safe(member?.name ?? curator),
          captions: wording.captions))
    } else {
      blocks.append(
        .signature(
          position: wording.curator, name: "", captions: wording.captions))
    }
    return blocks
  }

  /// A list with its heading; nothing where it is empty.
  private static func list(_ entries: [String], below heading: String) -> [WordBlock] {
    guard !entries.isEmpty else { return [] }
    return [.paragraph([WordRun(heading, isBold: true)])]
      + entries.enumerated().map { place, entry in
        .paragraph([WordRun("\(place + 1). " + OfficeText.safe(entry))])
      }
  }

  /// How much of the page a column gets: more where its cells are long, but never so much that the
  /// words of the others are broken.
  private static func weight(
    of column: OfficialWording.Column, in lines: [OfficialLine]
  ) -> Int {
    guard column != .number else { return 7 }
    let letters = lines.reduce(0) { $0 + min($1.text(in: column).count, 400) }
    let usual = Double(letters) / Double(max(1, lines.count))
    return 12 + Int(3 * usual.squareRoot())
  }

  /// The table; a column that is empty in every row is left out.
  private static func table(
    of export: RoadmapExport, _ wording: OfficialWording
  ) -> WordTable {
    let lines = OfficialLine.all(of: export)
    let shown = OfficialWording.Column.allCases.filter { column in
      column.isNeeded || lines.contains { !$0.text(in: column).isEmpty }
    }
    return WordTable(
      columns: shown.map { column in
        WordTable.Column(
          wording.title(of: column), weight: weight(of: column, in: lines.filter { !$0.isGroup }))
      },
      rows: lines.map { line in
        line.isGroup
          ? [.banner(OfficeText.safe(line.groupTitle))]
          : shown.map { .text([WordRun(OfficeText.safe(line.text(in: $0)))]) }
      })
  }
}
