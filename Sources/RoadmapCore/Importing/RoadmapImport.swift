import SourceJSON
package import SourceTables

/// A document that somebody wrote, read as a roadmap.
///
/// Nothing of the document is dropped: what has no place in a roadmap stands in the file under `notes`
/// or `x-import`, and every decision that the document leaves open is a doubt.
package struct RoadmapImport: Sendable {
  /// The roadmap's file.
  package let bytes: [UInt8]
  /// The plan as an indented list, for people.
  package let outline: String
  /// What is in doubt, in the order of the document.
  package let doubts: [ImportDoubt]
  /// What became of the rows.
  package let count: ImportCount
  /// Whether anything was found that can be a plan.
  package var isEmpty: Bool { count.activities + count.stages == 0 }

  /// Reads a document; `today` decides only where it names no year at all.
  package init(_ document: SourceDocument, today: CalendarDate) {
    var work = ImportWork(document)
    work.readTables()
    work.readText()
    work.settlePeriod(today: today)
    work.settleItems()
    var writer = JSONWriter()
    work.draft.write(to: &writer)
    bytes = writer.bytes + Array("\n".utf8)
    outline = work.draft.outline
    doubts = work.doubts
    count = work.count
  }
}
